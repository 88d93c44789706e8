import Foundation
import Outreach
import Providers
import Support
import Testing

@Suite(.enabled(if: PythonPeers.isThere)) struct SMTPTests {
    @Test func aMailArrivesByteForByteAndOnce() async throws {
        let server = try SMTPServer()
        var parcel = sample()
        parcel.body = "From the first\n.\n..dots\nGrüße\n"
        parcel.cc = [Mailbox(address: "lee@example.com"), Mailbox(address: "kim@example.com")]
        let outcome = try await carrier(server).handOver(parcel)
        #expect(outcome == HandOver(.accepted, answer: "250 2.0.0 taken as 4711"))
        let accepted = try server.accepted
        #expect(accepted.count == 1)
        #expect(accepted.first?.raw.map { [UInt8]($0) } == (try MimeMessage(parcel).bytes))
        #expect(accepted.first?.recipients == ["kim@example.com", "lee@example.com"])
        #expect(accepted.first?.sender == "ana@example.org" && accepted.first?.messageID == parcel.messageID)
    }

    @Test(arguments: [
        ("connect:421", HandOver.Outcome.deferred), ("connect:554", .refused), ("connect:drop", .deferred),
        ("ehlo:421", .deferred), ("ehlo:550", .refused), ("ehlo:drop", .deferred),
        ("mail:451", .deferred), ("mail:550", .refused), ("mail:drop", .deferred),
        ("rcpt:450", .deferred), ("rcpt:550", .refused), ("rcpt:drop", .deferred),
        ("data:451", .deferred), ("data:554", .refused), ("data:drop", .deferred),
        ("end:451", .deferred), ("end:552", .refused), ("end:drop", .uncertain), ("end:taken-drop", .uncertain),
        ("quit:drop", .accepted), ("quit:421", .accepted), ("quit:554", .accepted),
    ])
    func everyAnswerHasItsOutcome(misbehaviour: String, outcome: HandOver.Outcome) async throws {
        let server = try SMTPServer(["--misbehave", misbehaviour])
        let result = try await carrier(server).handOver(sample())
        #expect(result.outcome == outcome, "\(result)")
        let parts = misbehaviour.split(separator: ":")
        if let code = Int(parts[1]), parts[0] != "quit" {
            #expect(result.answer == "\(code) told to say so at \(parts[0])")
        }
        let taken = outcome == .accepted || misbehaviour == "end:taken-drop"
        #expect(try server.accepted.count == (taken ? 1 : 0))
    }

    @Test func aConnectionLostInTheMiddleOfTheMessageIsDeferred() async throws {
        let server = try SMTPServer(["--misbehave", "middle:drop"])
        var parcel = sample()
        parcel.body = String(repeating: "a line of a long mail that does not fit into any buffer\n", count: 18_000)
        let result = try await carrier(server).handOver(parcel)
        #expect(result.outcome == .deferred, "\(result)")
        #expect(try server.accepted.isEmpty)
    }

    @Test func aServerThatStallsIsGivenUp() async throws {
        for (misbehaviour, outcome) in [
            ("mail:stall", HandOver.Outcome.deferred), ("end:stall", .uncertain), ("quit:stall", .accepted),
        ] {
            let server = try SMTPServer(["--misbehave", misbehaviour])
            var account = try SMTPAccount(url(server))
            account.answerTimeout = .seconds(1)
            account.deadline = .seconds(3)
            let result = await SMTPCarrier(account).handOver(sample())
            #expect(result.outcome == outcome, "\(misbehaviour): \(result)")
        }
    }

    @Test func nobodyListensIsDeferred() async throws {
        let url: MailURL
        do { url = try self.url(SMTPServer()) }
        let result = try await SMTPCarrier(SMTPAccount(url)).handOver(sample())
        #expect(result.outcome == .deferred, "\(result)")
    }

    @Test func oneOfTwoRecipientsIsTurnedDown() async throws {
        let server = try SMTPServer(["--misbehave", "rcpt:550:lee@example.com"])
        var parcel = sample()
        parcel.cc = [Mailbox(address: "lee@example.com")]
        let result = try await carrier(server).handOver(parcel)
        #expect(result.outcome == .accepted)
        #expect(result.turnedDown == ["lee@example.com": "550 told to say so at rcpt"])
        #expect(try server.accepted.map(\.recipients) == [["kim@example.com"]])
    }

    @Test func ofTwoTurnedDownRecipientsOneMayBeTakenLater() async throws {
        let server = try SMTPServer([
            "--misbehave", "rcpt:450:kim@example.com", "--misbehave", "rcpt:550:lee@example.com",
        ])
        var parcel = sample()
        parcel.cc = [Mailbox(address: "lee@example.com")]
        let result = try await carrier(server).handOver(parcel)
        #expect(result == HandOver(.deferred, answer: "450 told to say so at rcpt"))
    }

    @Test func aMailWithAnInjectionNeverReachesTheServer() async throws {
        let server = try SMTPServer()
        var parcel = sample()
        parcel.subject = "Hello\r\nBcc: eve@example.net"
        let result = try await carrier(server).handOver(parcel)
        #expect(result.outcome == .refused && result.answer.contains("U+000D"))
        #expect(try server.accepted.isEmpty)
    }

    @Test func manyAtOnceAreEachAcceptedOnce() async throws {
        let server = try SMTPServer()
        let carrier = try carrier(server)
        await withTaskGroup { group in
            for number in 0..<30 {
                group.addTask {
                    var parcel = sample()
                    parcel.messageID = "d-\(number)@example.org"
                    #expect(await carrier.handOver(parcel).outcome == .accepted)
                }
            }
        }
        #expect(try Set(server.accepted.map(\.messageID)).count == 30)
        #expect(try server.accepted.count == 30)
    }

    private func carrier(_ server: SMTPServer) throws -> SMTPCarrier { try SMTPCarrier(SMTPAccount(url(server))) }

    private func url(_ server: SMTPServer) throws -> MailURL { try MailURL("smtp://127.0.0.1:\(server.port)") }
}
