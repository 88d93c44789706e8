import Child
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct ChildTests {
    @Test(arguments: [0, 1, 127, 255]) func aStatusIsTold(status: Int32) async throws {
        #expect(try await shell("exit \(status)").ended() == .exit(status))
    }

    @Test func argumentsArriveAsTheyAre() async throws {
        let child = try Child("/usr/bin/printf", ["[%s]", "a b", "", "$HOME", "é\n"], output: .pipe)
        #expect(try child.said() == "[a b][][$HOME][é\n]")
    }

    @Test func aSignalIsTold() async throws {
        let child = try Child("/bin/sleep", ["1000"])
        #expect(child.isRunning)
        child.kill(SIGTERM)
        #expect(await child.ended() == .signal(SIGTERM))
        #expect(!child.isRunning)
        // Its number may be another's by now; whoever waits again hears the same.
        child.kill(SIGKILL)
        #expect(await child.ended() == .signal(SIGTERM))
    }

    @Test func whatIsBlockedOrIgnoredHereIsNotThere() throws {
        var (blocked, before) = (sigset_t(), sigset_t())
        sigemptyset(&blocked)
        sigaddset(&blocked, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &blocked, &before)
        let ignored = signal(SIGUSR1, SIG_IGN)
        defer {
            pthread_sigmask(SIG_SETMASK, &before, nil)
            signal(SIGUSR1, ignored)
        }
        #expect(try shell("kill -TERM $$").wait() == .signal(SIGTERM))
        #expect(try shell("kill -USR1 $$").wait() == .signal(SIGUSR1))
    }

    @Test func aPipeHoldsMoreThanItsBuffer() throws {
        let child = try Child("/usr/bin/head", ["-c", "1000000", "/dev/zero"], output: .pipe)
        #expect(try child.output?.readToEnd()?.count == 1_000_000)
        #expect(child.wait() == .exit(0))
    }

    @Test func allThreeStreamsMayBePipes() throws {
        let child = try shell("read line; echo \"heard $line\"; echo oh >&2", input: .pipe, output: .pipe, error: .pipe)
        try child.input?.write(contentsOf: Data("you\n".utf8))
        try child.input?.close()
        #expect(try child.said() == "heard you\n")
        #expect(try child.error?.readToEnd() == Data("oh\n".utf8))
    }

    @Test func aFileIsReadOrEmptiedAndWritten() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "child-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data("what was there before\n".utf8).write(to: URL(filePath: path))
        let writer = try shell("echo one; echo two >&2; echo three", output: .file(path), error: .file(path))
        #expect(writer.wait() == .exit(0))
        #expect(try Child("/bin/cat", input: .file(path), output: .pipe).said() == "one\ntwo\nthree\n")
        #expect(try Child("/bin/cat", input: .null, output: .pipe).said() == "")
        let handle = try FileHandle(forReadingFrom: URL(filePath: path))
        #expect(try Child("/bin/cat", input: .descriptor(handle.fileDescriptor), output: .pipe).said().count == 14)
        #expect(try handle.offset() == 14)
    }

    @Test func noOtherDescriptorIsThere() throws {
        let others = (0..<20).map { _ in open("/dev/null", O_RDONLY) }
        defer { for other in others { close(other) } }
        try #require(others.allSatisfy { $0 > 2 && fcntl($0, F_GETFD) == 0 })
        let child = try Child("/bin/ls", ["/proc/self/fd"], input: .pipe, output: .pipe, error: .pipe)
        // 3 is the folder that it reads.
        #expect(try child.said() == "0\n1\n2\n3\n")
    }

    @Test func theEnvironmentIsGivenWholeOrInherited() throws {
        #expect(try Child("/usr/bin/env", environment: ["A": "b =c"], output: .pipe).said() == "A=b =c\n")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        #expect(try shell("printf %s \"$PATH\"", output: .pipe).said() == path)
    }

    @Test func itBeginsInItsFolder() throws {
        #expect(try Child("/bin/pwd", folder: "/usr", output: .pipe).said() == "/usr\n")
        #expect(try Child("/bin/pwd", output: .pipe).said() == FileManager.default.currentDirectoryPath + "\n")
    }

    /// Else the terminal would stop an editor as soon as it reads.
    @Test func itStaysInOurGroup() throws {
        #expect(try shell("cut -d ' ' -f 5 /proc/self/stat", output: .pipe).said() == "\(getpgrp())\n")
    }

    @Test func whatCannotBeStartedIsTold() {
        for (path, folder, output) in [
            ("/no/such/program", nil, Child.Stream.null), ("/etc/passwd", nil, .null), ("/bin/true", "/no/such", .null),
            ("/bin/true", nil, .file("/no/such/file")), ("/bin/true", nil, .descriptor(-1)),
        ] {
            #expect(throws: ChildFault.self) { try Child(path, folder: folder, output: output) }
        }
    }

    @Test func itEndsWithTheValue() throws {
        var child: Child? = try Child("/bin/sleep", ["1000"], output: .pipe)
        let number = try #require(child?.number)
        let output = try #require(child?.output)
        child = nil
        // The end of its output: nobody has the other end any more. And it was collected.
        #expect(try output.readToEnd() ?? Data() == Data())
        #expect(kill(number, 0) == -1 && errno == ESRCH)
    }

    @Test func manyAtOnceEndEachInItsWay() async throws {
        try await withThrowingTaskGroup { group in
            for status in Int32(0)..<40 {
                group.addTask {
                    let child = try shell("exit \(status)")
                    async let one = child.ended()
                    async let other = child.ended()
                    #expect(await [one, other] == [.exit(status), .exit(status)])
                }
            }
            try await group.waitForAll()
        }
    }
}

private func shell(
    _ line: String, input: Child.Stream = .null, output: Child.Stream = .null, error: Child.Stream = .null
) throws -> Child {
    try Child("/bin/sh", ["-c", line], input: input, output: output, error: error)
}

extension Child {
    /// All of its output, once it ended well.
    fileprivate func said() throws -> String {
        let bytes = try output?.readToEnd() ?? Data()
        try #require(wait() == .exit(0))
        return String(decoding: bytes, as: UTF8.self)
    }
}
