import Foundation
import Outreach
import Providers
import Testing

@Suite struct MaildirTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "maildir-\(UUID().uuidString)").path

    @Test func aMailLandsInNewWithTheBytesThatWouldLeave() async throws {
        defer { remove() }
        let result = await MaildirCarrier(path: folder).handOver(sample())
        #expect(result.outcome == .accepted, "\(result)")
        let names = try files("new")
        #expect(names.count == 1 && result.answer == "written as new/\(names.first ?? "")")
        let written = try Data(contentsOf: URL(filePath: "\(folder)/new/\(names[0])"))
        #expect([UInt8](written) == (try MimeMessage(sample()).bytes))
        #expect(try files("tmp").isEmpty)
    }

    @Test func theSameMessageIDIsThereOnce() async throws {
        defer { remove() }
        let carrier = MaildirCarrier(path: folder)
        _ = await carrier.handOver(sample())
        var again = sample()
        again.date = again.date + .hours(1)
        #expect(await carrier.handOver(again).outcome == .accepted)
        #expect(try files("new").count == 1)
        // Read in a mail program: moved to cur, with flags.
        let name = try files("new")[0]
        try FileManager.default.moveItem(atPath: "\(folder)/new/\(name)", toPath: "\(folder)/cur/\(name):2,S")
        #expect(await MaildirCarrier(path: folder).handOver(sample()).answer.hasPrefix("already in the maildir"))
        #expect(try files("new").isEmpty && files("cur").count == 1)
    }

    @Test func manyCarriersWriteTheSameMailOnce() async throws {
        defer { remove() }
        let path = folder
        await withTaskGroup { group in
            for _ in 0..<50 {
                group.addTask { #expect(await MaildirCarrier(path: path).handOver(sample()).outcome == .accepted) }
            }
        }
        #expect(try files("new").count == 1)
    }

    @Test func aFolderThatCannotBeWrittenIsDeferredWithTheReason() async throws {
        defer { remove() }
        try Data().write(to: URL(filePath: folder))
        let result = await MaildirCarrier(path: folder).handOver(sample())
        #expect(result.outcome == .deferred && result.answer.contains("Not a directory"), "\(result)")
    }

    @Test func aDiskThatTakesNoFilesIsDeferredWithTheReason() async throws {
        defer { remove() }
        for part in ["", "/new", "/cur"] {
            try FileManager.default.createDirectory(atPath: folder + part, withIntermediateDirectories: true)
        }
        // Nobody makes files in /proc, root neither.
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/tmp", withDestinationPath: "/proc/self")
        let result = await MaildirCarrier(path: folder).handOver(sample())
        #expect(result.outcome == .deferred && result.answer.contains("opening a file in tmp"), "\(result)")
        #expect(try files("new").isEmpty)
    }

    @Test func whatAKilledProcessLeftBehindIsNotInTheWay() async throws {
        defer { remove() }
        let first = await MaildirCarrier(path: folder).handOver(sample())
        let name = try #require(try files("new").first)
        for number in 1...20 {
            let left = "\(folder)/tmp/\(ProcessInfo.processInfo.processIdentifier)-\(number).\(name)"
            try Data("half".utf8).write(to: URL(filePath: left))
        }
        try FileManager.default.removeItem(atPath: "\(folder)/new/\(name)")
        #expect(await MaildirCarrier(path: folder).handOver(sample()) == first)
        let written = try Data(contentsOf: URL(filePath: "\(folder)/new/\(name)"))
        #expect([UInt8](written) == (try MimeMessage(sample()).bytes))
    }

    @Test func aMailThatCannotBeWrittenIsRefused() async throws {
        defer { remove() }
        var parcel = sample()
        parcel.subject = "a\nb"
        #expect(await MaildirCarrier(path: folder).handOver(parcel).outcome == .refused)
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    private func files(_ part: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")
    }

    private func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
