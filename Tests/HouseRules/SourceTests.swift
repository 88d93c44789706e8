import Foundation
import Outreach
import Storage
import Testing

/// What must be absent (house rules), looked for in the source itself.
@Suite struct SourceTests {
    typealias File = (path: String, text: String)

    static let files = swift(below: "Sources")

    /// Every Swift file below a folder, by its path from the repository's root.
    static func swift(below folder: String) -> [File] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let sources = root.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let text = try? String(contentsOf: sources.appending(path: path), encoding: .utf8) else { return nil }
            return ("\(folder)/\(path)", text)
        }
    }

    /// The lines of files outside `allowed` in which one of `words` stands, comments left out.
    static func lines(with words: [String], outside allowed: [String], in files: [File] = files) -> [String] {
        files.filter { file in !allowed.contains { file.path.hasPrefix($0) } }.flatMap { file in
            file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
                let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line[...]
                return words.contains { code.contains($0) } ? "\(file.path):\(number + 1) \(line)" : nil
            }
        }
    }

    @Test func thereAreSourcesToLookAt() {
        #expect(Self.files.count > 100)
        #expect(Self.lines(with: ["SELECT"], outside: []).count > 10)
    }

    @Test func sqlStandsInStorageAlone() {
        let words = ["SELECT ", "INSERT INTO", "DELETE FROM", "UPDATE draft", "UPDATE enrollment"]
        #expect(Self.lines(with: words, outside: ["Sources/Storage/", "Sources/Bench/"]) == [])
    }

    @Test func theClockIsAskedInOnePlace() {
        let words = ["Date()", "Date.now", "ContinuousClock()", "clock_gettime", "gettimeofday"]
        let allowed = ["Sources/Providers/Time/SystemClock.swift", "Sources/Bench/"]
        #expect(Self.lines(with: words, outside: allowed) == [])
    }

    @Test func chanceIsPassedIn() {
        let words = [".random(", "SystemRandomNumberGenerator", "UUID()", "arc4random", ".shuffled()"]
        // Wiring, the names of temporary files, and the benchmark's own runs.
        let allowed = ["Sources/Main/", "Sources/Terminal/Console/", "Sources/Bench/"]
        #expect(Self.lines(with: words, outside: allowed) == [])
    }

    @Test func onlyTheDispatcherHandsOver() {
        let calls = Self.lines(with: [".handOver("], outside: ["Sources/Workflow/Stages/Dispatcher.swift"])
        #expect(calls == [])
    }

    @Test func oneFunctionMovesADraft() {
        let words = ["SET state = \\(next", "UPDATE draft SET state", "INTO draft SET"]
        let writers = Self.lines(with: words, outside: ["Sources/Storage/Rows/Draft/Move.swift", "Sources/Bench/"])
        #expect(writers == [])
    }

    @Test func nobodyPromisesTheCompilerWithoutAReason() {
        let words = ["try!", "as!", "fatalError(", "TODO", "FIXME", "nonisolated(unsafe)"]
        // The locale is made once and never changed, and the calendars are a constant; their comments say so.
        let reasoned = [
            "Sources/Bench/", "Sources/Terminal/Output/DisplayWidth.swift", "Sources/Outreach/Time/HolidayBook.swift",
        ]
        #expect(Self.lines(with: words, outside: reasoned) == [])
    }

    /// Foundation's reads beyond a buffer's end (docs/decisions/0009), and gives a program a group of its own, in which
    /// the terminal stops it.
    @Test func programsAreStartedByChildAlone() {
        let tests = Self.swift(below: "Tests")
        #expect(tests.count > 100)
        let words = ["Process()", "Process.run(", "posix_spawn(", "Process.launchedProcess("]
        let allowed = ["Sources/Child/", "Tests/HouseRules/SourceTests.swift"]
        #expect(Self.lines(with: words, outside: allowed, in: Self.files + tests) == [])
    }

    @Test func zonesComeFromTheSystem() {
        #expect(
            Self.lines(
                with: ["TimeZone(", " Calendar(", "(Calendar(", "TimeZone.current", "Calendar.current"], outside: [])
                == [])
    }
}
