import Child
import Foundation

/// A program built beside this one.
enum Program: String {
    case countersign
    case demoModel = "demo-model"

    /// Throws `MissingProgram` when it has not been built.
    func path() throws -> String {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(filePath: own).deletingLastPathComponent().appending(path: rawValue).path
        guard FileManager.default.isExecutableFile(atPath: path) else { throw MissingProgram(path: path) }
        return path
    }
}

struct MissingProgram: Error, CustomStringConvertible {
    var path: String
    var description: String { "\(path) is missing: build everything with swift build -c release" }
}

struct BadEnding: Error, CustomStringConvertible {
    var program: String
    var arguments: [String]
    var ending: Child.Ending
    var description: String { "\(program) \(arguments.joined(separator: " ")) ended with \(ending)" }
}

extension Child {
    /// Sends a signal and blocks until the program has ended.
    func end(_ signal: Int32) {
        kill(signal)
        wait()
    }

    /// Kilobytes of memory that are resident now.
    var resident: Int? {
        let status = try? String(contentsOfFile: "/proc/\(number)/status", encoding: .utf8)
        return status?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
            .flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } }
    }
}
