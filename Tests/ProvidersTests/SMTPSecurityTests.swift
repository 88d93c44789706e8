import Child
import Foundation
import Outreach
import Providers
import Support
import Testing

@Suite(.enabled(if: PythonPeers.isThere)) struct SMTPSecurityTests {
    @Test(arguments: ["PLAIN", "LOGIN", "PLAIN,LOGIN,XOAUTH2"])
    func aPasswordIsSentOverStartTLS(mechanisms: String) async throws {
        let certificates = try Certificates()
        let server = try SMTPServer(
            certificates.starttls + ["--auth", "ana@example.org:s3cret", "--mechanisms", mechanisms])
        let result = await SMTPCarrier(try account(server, .password(MailSecret("s3cret")), certificates)).handOver(
            sample())
        #expect(result.outcome == .accepted, "\(result)")
        #expect(try server.accepted.map(\.user) == ["ana@example.org"])
        #expect(try server.accepted.map(\.tls) == [true])
    }

    @Test func aTokenIsSentAsXOAUTH2() async throws {
        let certificates = try Certificates()
        let server = try SMTPServer(
            certificates.starttls + ["--auth", "ana@example.org:t0ken", "--mechanisms", "PLAIN,XOAUTH2"])
        let good = await SMTPCarrier(try account(server, .bearer(MailSecret("t0ken")), certificates)).handOver(sample())
        #expect(good.outcome == .accepted, "\(good)")
        let bad = await SMTPCarrier(try account(server, .bearer(MailSecret("old")), certificates)).handOver(sample())
        #expect(bad.outcome == .refused && !bad.answer.contains("old"), "\(bad)")
    }

    @Test func aWrongPasswordIsRefusedAndNotTold() async throws {
        let server = try SMTPServer(["--auth", "ana@example.org:s3cret"])
        let result = await SMTPCarrier(try account(server, .password(MailSecret("wr0ng")), nil)).handOver(sample())
        #expect(result.outcome == .refused && result.answer.hasPrefix("535"), "\(result)")
        #expect(!result.answer.contains("wr0ng"))
        #expect(try server.accepted.isEmpty)
    }

    @Test func anAuthenticationThatIsDownIsDeferred() async throws {
        let server = try SMTPServer(["--auth", "ana@example.org:s3cret", "--misbehave", "auth:454"])
        let result = await SMTPCarrier(try account(server, .password(MailSecret("s3cret")), nil)).handOver(sample())
        #expect(result == HandOver(.deferred, answer: "454 told to say so at auth"))
    }

    @Test func aCertificateOfAStrangerIsNotTrusted() async throws {
        let (ours, theirs) = (try Certificates(), try Certificates())
        for arguments in [theirs.starttls, theirs.tls] {
            let server = try SMTPServer(arguments)
            let scheme = arguments == theirs.tls ? "smtps" : "smtp"
            let account = try SMTPAccount(
                MailURL("\(scheme)://localhost:\(server.port)"), security: .required, authorityFile: ours.authority)
            let result = await SMTPCarrier(account).handOver(sample())
            #expect(result.outcome == .deferred && result.answer.contains("certificate"), "\(result)")
            #expect(try server.accepted.isEmpty)
        }
    }

    @Test func whereTLSIsRequiredNothingLeavesWithoutIt() async throws {
        let server = try SMTPServer()
        let account = try SMTPAccount(MailURL("smtp://127.0.0.1:\(server.port)"), security: .required)
        let result = await SMTPCarrier(account).handOver(sample())
        #expect(result.outcome == .deferred, "\(result)")
        #expect(try server.accepted.isEmpty)
    }

    @Test func smtpsIsEncryptedFromTheStart() async throws {
        let certificates = try Certificates()
        let server = try SMTPServer(certificates.tls)
        let account = try SMTPAccount(
            MailURL("smtps://localhost:\(server.port)"), authorityFile: certificates.authority)
        #expect(await SMTPCarrier(account).handOver(sample()).outcome == .accepted)
        #expect(try server.accepted.map(\.tls) == [true])
    }

    @Test func secretsDoNotShowThemselves() throws {
        let account = try SMTPAccount(MailURL("smtp://ana@localhost:25"), credential: .password(MailSecret("s3cret")))
        var dumped = ""
        dump(account, to: &dumped)
        #expect(!"\(account) \(String(reflecting: account)) \(dumped)".contains("s3cret"))
    }

    @Test func beyondLoopbackEncryptionCannotBeTurnedOff() throws {
        #expect(throws: MailURLFault.self) {
            try SMTPAccount(MailURL("smtp://mail.example.org"), security: .opportunistic)
        }
        #expect(try SMTPAccount(MailURL("smtp://mail.example.org")).security == .required)
    }

    private func account(
        _ server: SMTPServer, _ credential: SMTPCredential, _ certificates: Certificates?
    ) throws -> SMTPAccount {
        try SMTPAccount(
            MailURL("smtp://ana@example.org@localhost:\(server.port)"), credential: credential,
            security: certificates == nil ? .opportunistic : .required, authorityFile: certificates?.authority)
    }
}

/// An authority and a server's certificate, made by openssl for one test.
private final class Certificates {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "certificates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let script = tests.appending(path: "Support/Peers/make-certificates").path
        try #require(try Child(script, [folder.path]).wait() == .exit(0))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var authority: String { folder.appending(path: "authority.pem").path }
    var starttls: [String] { ["--starttls"] + pair }
    var tls: [String] { ["--tls"] + pair }
    private var pair: [String] { ["server.pem", "server.key"].map { folder.appending(path: $0).path } }
}
