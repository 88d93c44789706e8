import Child
import Foundation

extension Child {
    /// The next line of standard output, which is a pipe. Blocks until it is there, and takes nothing of what follows.
    /// Throws when the program ends its output first.
    @available(*, noasync, message: "await line() instead")
    public func nextLine() throws -> String {
        var bytes: [UInt8] = []
        while let byte = try output?.read(upToCount: 1)?.first {
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(byte)
        }
        throw Silence()
    }

    /// The next line of standard output that is wanted. Reads on a thread of its own.
    public func line(where wanted: @escaping @Sendable (String) -> Bool = { _ in true }) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        while true {
                            let line = try self.nextLine()
                            if wanted(line) { return line }
                        }
                    })
            }
        }
    }

    private struct Silence: Error, CustomStringConvertible {
        var description: String { "the program ended its output before the line that was waited for" }
    }
}
