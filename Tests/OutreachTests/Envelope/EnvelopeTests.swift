import Foundation
import Outreach
import Testing

@Suite struct EnvelopeTests {
    static let envelope = Envelope(
        channel: .email, sender: Mailbox(name: "Ana Ruiz", address: "ana@northwind.example.com"),
        recipients: [Mailbox(name: "Sara Miller", address: "sara@globex.example.com")],
        thread: "m1@northwind.example.com",
        subject: "Swift at Acme", body: "Hi Sara,\n\nhello.", attachments: ["a1", "b2"], footer: "reply-1",
        earliestDeparture: Instant(microseconds: 1_795_248_000_123_456))

    struct Change: Sendable {
        var field: String
        var apply: @Sendable (inout Envelope) -> Void
        init(_ field: String, _ apply: @escaping @Sendable (inout Envelope) -> Void) {
            self.field = field
            self.apply = apply
        }
    }

    static let changes: [Change] = [
        Change("channel") { $0.channel = .linkedInInMail },
        Change("sender") { $0.sender.address = "ana@northwind.example.org" },
        Change("sender") { $0.sender.name = "Ana Ruíz" },
        Change("sender") { $0.sender.name = nil },
        Change("sender") { $0.sender.name = "" },
        Change("recipients") { $0.recipients[0].address = "sarah@globex.example.com" },
        Change("recipients") { $0.recipients[0].name = nil },
        Change("recipients") { $0.recipients.append(Mailbox(address: "eve@example.net")) },
        Change("recipients") { $0.recipients = [] },
        Change("cc") { $0.cc = [Mailbox(address: "eve@example.net")] },
        Change("bcc") { $0.bcc = [Mailbox(address: "eve@example.net")] },
        Change("thread") { $0.thread = nil },
        Change("thread") { $0.thread = "" },
        Change("subject") { $0.subject = "swift at Acme" },
        Change("subject") { $0.subject = nil },
        Change("subject") { $0.subject = "" },
        Change("body") { $0.body += " " },
        Change("body") { $0.body = "Hi Sara,\r\n\r\nhello." },
        Change("attachments") { $0.attachments.reverse() },
        Change("attachments") { $0.attachments = ["a1b2"] },
        Change("attachments") { $0.attachments = [] },
        Change("footer") { $0.footer = "reply-2" },
        Change("footer") { $0.footer = nil },
        Change("tracking") { $0.tracking = true },
        Change("earliestDeparture") { $0.earliestDeparture = Instant(microseconds: 1_795_248_000_123_457) },
    ]

    @Test func everyFieldCounts() {
        #expect(Set(Self.changes.map(\.field)) == Set(Self.envelope.fields.map(\.name)))
        #expect(Mirror(reflecting: Self.envelope).children.compactMap(\.label) == Self.envelope.fields.map(\.name))
        var seen: Set<[UInt8]> = [Self.envelope.canonicalBytes]
        for change in Self.changes {
            var changed = Self.envelope
            change.apply(&changed)
            #expect(seen.insert(changed.canonicalBytes).inserted, "\(change.field)")
            #expect(Self.envelope.changes(in: changed).map(\.field) == [change.field])
            #expect(changed.changes(in: Self.envelope).map(\.field) == [change.field])
        }
    }

    @Test func sameTextInOtherBytesIsAnotherEnvelope() {
        var composed = Self.envelope
        var decomposed = Self.envelope
        composed.body = "Caf\u{E9}"
        decomposed.body = "Cafe\u{301}"
        #expect(composed.canonicalBytes != decomposed.canonicalBytes)
        #expect(composed.changes(in: decomposed).map(\.field) == ["body"])
    }

    /// Two envelopes whose fields, written one behind the other, are the same.
    static let coinciding: [(Change, Change)] = [
        (Change("") { ($0.subject, $0.body) = ("ab", "c") }, Change("") { ($0.subject, $0.body) = ("a", "bc") }),
        (Change("") { $0.attachments = ["ab", "c"] }, Change("") { $0.attachments = ["a", "bc"] }),
        (Change("") { $0.attachments = ["a\n1:b"] }, Change("") { $0.attachments = ["a", "b"] }),
        (
            Change("") { ($0.subject, $0.body) = ("a\nbody 1\n1:b", "c") },
            Change("") { ($0.subject, $0.body) = ("a", "b\nbody 1\n1:c") }
        ),
        (
            Change("") { $0.sender = Mailbox(name: "A\" <b@c>", address: "d") },
            Change("") { $0.sender = Mailbox(name: "A", address: "b@c>\" <d") }
        ),
        (
            Change("") { $0.recipients = [Mailbox(address: "a"), Mailbox(address: "b")] },
            Change("") { $0.recipients = [Mailbox(name: "a", address: "b")] }
        ),
    ]

    @Test func whereAFieldEndsCounts() {
        for (one, other) in Self.coinciding {
            var (left, right) = (Self.envelope, Self.envelope)
            one.apply(&left)
            other.apply(&right)
            #expect(left.canonicalBytes != right.canonicalBytes)
        }
    }

    @Test func theBytesAreThese() {
        var envelope = Self.envelope
        envelope.attachments = []
        #expect(
            String(decoding: envelope.canonicalBytes, as: UTF8.self) == """
                countersign-envelope 2
                channel 1
                5:email
                sender 1
                38:"Ana Ruiz" <ana@northwind.example.com>
                recipients 1
                39:"Sara Miller" <sara@globex.example.com>
                cc 0
                bcc 0
                thread 1
                24:m1@northwind.example.com
                subject 1
                13:Swift at Acme
                body 1
                16:Hi Sara,

                hello.
                attachments 0
                footer 1
                7:reply-1
                tracking 1
                3:off
                earliestDeparture 1
                16:1795248000123456

                """)
    }

    /// What was approved before envelopes had copies is read with the bytes of its time, and compared with today's.
    @Test func anEnvelopeOfTheFirstVersionKeepsItsHash() throws {
        let stored = """
            {"channel":"email","sender":{"name":"Ana","address":"a@x.example"},"recipients":[{"address":"b@x.example"}],
            "subject":"s","body":"b","attachments":[],"tracking":false,"earliestDeparture":"2026-11-24T09:00:00Z"}
            """
        let old = try JSONDecoder().decode(Envelope.self, from: Data(stored.utf8))
        let text = String(decoding: old.canonicalBytes, as: UTF8.self)
        #expect(text.hasPrefix("countersign-envelope 1\nchannel 1\n"))
        #expect(!text.contains("cc 0"))
        let again = try JSONDecoder().decode(Envelope.self, from: try JSONEncoder().encode(old))
        #expect(again.canonicalBytes == old.canonicalBytes)
        var now = old
        (now.cc, now.bcc) = ([], [])
        #expect(old.changes(in: now).isEmpty)
        now.bcc = [Mailbox(address: "ats@x.example")]
        #expect(old.changes(in: now).map(\.field) == ["bcc"])
        #expect(now.changes(in: old).map(\.field) == ["bcc"])
    }

    @Test func storedAndReadAgainItKeepsItsBytes() throws {
        let json = try JSONEncoder().encode(Self.envelope)
        let read = try JSONDecoder().decode(Envelope.self, from: json)
        #expect(read.canonicalBytes == Self.envelope.canonicalBytes)
    }
}
