import CGMime
import Child
import Foundation
import Outreach
import Providers
import Support
import Testing

@Suite struct MimeTests {
    @Test func aPlainMailIsWrittenAsItWillLeave() throws {
        let parcel = Parcel(
            messageID: "d-7.1@example.org", from: Mailbox(name: "Ana Fischer", address: "ana@example.org"),
            to: [Mailbox(name: "Kim", address: "kim@example.com")], cc: [Mailbox(address: "lee@example.com")],
            subject: "A role for you", body: "Hello Kim\n.\nAna\n", inReplyTo: "d-6@example.org",
            references: ["d-5@example.org", "d-6@example.org"],
            listUnsubscribe: "<mailto:ana@example.org?subject=unsubscribe>",
            date: Instant(seconds: 1_795_000_000))
        let expected = """
            From: Ana Fischer <ana@example.org>
            To: Kim <kim@example.com>
            Cc: lee@example.com
            Subject: A role for you
            Date: Wed, 18 Nov 2026 11:06:40 +0000
            Message-Id: <d-7.1@example.org>
            In-Reply-To: <d-6@example.org>
            References: <d-5@example.org> <d-6@example.org>
            List-Unsubscribe: <mailto:ana@example.org?subject=unsubscribe>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Hello Kim
            .
            Ana

            """
        #expect(text(try MimeMessage(parcel)) == expected.replacing("\n", with: "\r\n"))
    }

    @Test func aLongUnsubscribeLinkStaysInOnePiece() throws {
        let mail = "<mailto:ana@example.org?subject=unsubscribe-\(String(repeating: "a", count: 300))>"
        let web = "<https://example.org/u/\(String(repeating: "b", count: 600))>"
        var parcel = sample()
        parcel.listUnsubscribe = "\(mail), \(web)"
        #expect(text(try MimeMessage(parcel)).contains("\r\nList-Unsubscribe: \(mail),\r\n \(web)\r\n"))
    }

    @Test(arguments: [
        "Hello\nKim\n", "no end", "", "\n\n", "Grüße aus Köln\n", String(repeating: "ü", count: 3_000),
        String(repeating: "long ", count: 4_000), "mostly ASCII with one ü\n" + String(repeating: "x ", count: 900),
        "你好，世界\n这是一封信\n", "From the start\n.\n..\n", "carriage\r\nreturn\r\n", "tab\t\u{7}bell\r\n",
    ])
    func everyBodyArrivesAsItWas(body: String) throws {
        var parcel = sample()
        parcel.body = body
        let read = try reread(MimeMessage(parcel))
        let ended = body.isEmpty || body.hasSuffix("\n") || body.hasSuffix("\r\n") ? body : body + "\n"
        #expect(read.body.replacing("\r\n", with: "\n") == ended.replacing("\r\n", with: "\n"))
    }

    @Test(arguments: ["\r", "\n", "\r\n", "\0", "\u{7f}", "\u{85}", "\u{2028}", "\u{2029}", "\u{1b}"])
    func aControlCharacterIsRefusedEverywhere(control: String) {
        let bad = "x\(control)Bcc: eve@example.net"
        let changes: [(inout Parcel) -> Void] = [
            { $0.subject = bad }, { $0.messageID = bad + "@example.org" }, { $0.from.name = bad },
            { $0.from.address = bad },
            { $0.to[0].name = bad }, { $0.to[0].address = "kim@example.com\(control)" }, { $0.inReplyTo = bad },
            { $0.cc = [Mailbox(name: bad, address: "a@example.org")] }, { $0.references = [bad] },
            { $0.listUnsubscribe = "<mailto:\(bad)>" },
        ]
        for (index, change) in changes.enumerated() {
            var parcel = sample()
            change(&parcel)
            #expect("change \(index)") { try MimeMessage(parcel) } throws: { error in
                if case .control = error as? ParcelFault { true } else { false }
            }
        }
    }

    @Test(arguments: [
        "", "kim", "kim@", "@example.com", "a@b@example.com", "kim@exämple.com", "<kim@example.com>",
        "k im@example.com",
    ])
    func aMalformedAddressIsRefused(address: String) {
        var parcel = sample()
        parcel.to = [Mailbox(address: address)]
        #expect(throws: ParcelFault.self) { try MimeMessage(parcel) }
    }

    @Test(arguments: ["", "x", "<x@y>", "x@y z", "x@y@z", "x@", "x@ü"])
    func aMalformedMessageIDIsRefused(id: String) {
        var parcel = sample()
        parcel.messageID = id
        #expect(throws: ParcelFault.self) { try MimeMessage(parcel) }
    }

    @Test(arguments: [
        "", "mailto:a@b", "<a> <b>", "<a b>", "<>", "<ü>", "<" + String(repeating: "x", count: 950) + ">",
    ])
    func aMalformedUnsubscribeIsRefused(value: String) {
        var parcel = sample()
        parcel.listUnsubscribe = value
        #expect(throws: ParcelFault.self) { try MimeMessage(parcel) }
    }

    @Test func textThatReadersWouldDecodeIsRefused() {
        var parcel = sample()
        parcel.subject = "=?utf-8?q?Free_money?="
        #expect(throws: ParcelFault.looksEncoded(field: "the subject")) { try MimeMessage(parcel) }
    }

    @Test(arguments: ["a\0b", "a\rb\n", "end\r"])
    func aBodyThatTextCannotCarryIsRefused(body: String) {
        var parcel = sample()
        parcel.body = body
        #expect(throws: ParcelFault.self) { try MimeMessage(parcel) }
    }

    @Test func noRecipientAndTooManyAreRefused() {
        var parcel = sample()
        parcel.to = []
        #expect(throws: ParcelFault.noRecipient) { try MimeMessage(parcel) }
        parcel.to = (0...100).map { Mailbox(address: "k\($0)@example.com") }
        #expect(throws: ParcelFault.tooMany(field: "the recipients", limit: 100)) { try MimeMessage(parcel) }
    }

    /// Any name and subject without controls comes back from GMime's parser, or is refused; never changed.
    @Test func namesAndSubjectsComeBack() throws {
        var random = SplitMix64.fresh("namesAndSubjectsComeBack")
        let pieces = [
            "a", "Zoë", "\"", "\\", "(", ")", ",", ";", "<", ">", "@", "你", "👩‍🚀", "=", "?", "é", "e\u{301}", "_", ".",
        ]
        for _ in 0..<1_500 {
            var parcel = sample()
            parcel.subject = words(random.text(of: pieces + [" "], upTo: 60) + random.anyText(upTo: 20))
            parcel.to[0].name = words(random.anyText(upTo: 20) + random.text(of: pieces + [" "], upTo: 30))
            guard let built = try? MimeMessage(parcel) else { continue }
            let read = try reread(built)
            try #require(same(read.subject, parcel.subject), "seed \(random.seed)")
            try #require(same(read.recipient ?? "", parcel.to[0].name ?? ""), "seed \(random.seed)")
        }
    }

    /// One space between words and none around them: what a header can carry.
    private func words(_ text: String) -> String {
        let kept = text.unicodeScalars.filter {
            $0.properties.generalCategory != .control && !$0.properties.isWhitespace || $0 == " "
        }
        return String(String.UnicodeScalarView(kept)).split(separator: " ").joined(separator: " ")
    }

    private func same(_ left: String, _ right: String) -> Bool {
        Array(left.unicodeScalars) == Array(right.unicodeScalars)
    }

    /// The prototypes in the shim are written by hand; the compiler compares them with the library's.
    @Test func theShimAgreesWithTheLibrary() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shim = root.appending(path: "Sources/CGMime/shim.h").path
        let check = """
            printf '#include <gmime/gmime.h>\\n#include "\(shim)"\\n_Static_assert(GMIME_ADDRESS_TYPE_FROM == \
            \(GMIME_ADDRESS_TYPE_FROM.rawValue) && GMIME_ADDRESS_TYPE_TO == \(GMIME_ADDRESS_TYPE_TO.rawValue) && \
            GMIME_ADDRESS_TYPE_CC == \(GMIME_ADDRESS_TYPE_CC.rawValue) && GMIME_NEWLINE_FORMAT_DOS == \
            \(GMIME_NEWLINE_FORMAT_DOS.rawValue) && G_CHECKSUM_SHA256 == \(G_CHECKSUM_SHA256.rawValue), "enum");\\n' \
            | clang -x c -fsyntax-only $(pkg-config --cflags gmime-3.0) -
            """
        #expect(try Child("/bin/sh", ["-c", check]).wait() == .exit(0))
    }
}

func sample() -> Parcel {
    Parcel(
        messageID: "d-7.1@example.org", from: Mailbox(name: "Ana Fischer", address: "ana@example.org"),
        to: [Mailbox(name: "Kim", address: "kim@example.com")], subject: "A role for you", body: "Hello Kim\n\nAna\n",
        date: Instant(seconds: 1_795_000_000))
}

func text(_ message: MimeMessage) -> String { String(decoding: message.bytes, as: UTF8.self) }

private struct Reread {
    var subject: String
    var recipient: String?
    var body: String
}

private struct NothingRead: Error {}

private func reread(_ built: MimeMessage) throws -> Reread {
    let stream = built.bytes.withUnsafeBytes {
        g_mime_stream_mem_new_with_buffer($0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    let parser = g_mime_parser_new_with_stream(stream)
    guard let message = g_mime_parser_construct_message(parser, nil) else { throw NothingRead() }
    defer { for object in [message, parser, stream] { g_object_unref(UnsafeMutableRawPointer(object)) } }
    let recipient = internet_address_list_get_address(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_TO), 0)
    let body = g_mime_text_part_get_text(g_mime_message_get_mime_part(message))
    defer { g_free(body) }
    return Reread(
        subject: g_mime_message_get_subject(message).map { String(cString: $0) } ?? "",
        recipient: internet_address_get_name(recipient).map { String(cString: $0) },
        body: body.map { String(cString: $0) } ?? "")
}
