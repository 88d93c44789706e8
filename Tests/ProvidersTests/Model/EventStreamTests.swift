import Support
import Testing

@testable import Providers

// WHATWG HTML, 9.2.6: how a stream of server-sent events is read.
@Suite struct EventStreamTests {
    private func read(_ pieces: [[UInt8]], limit: Int = 1_000) throws -> [String] {
        var stream = EventStream(limit: limit)
        return try pieces.flatMap { try stream.take($0) }.map { String(decoding: $0.data, as: UTF8.self) }
    }

    static let streams: [(text: String, events: [String])] = [
        ("data: a\n\ndata: b\n\n", ["a", "b"]),
        ("data:a\r\n\r\ndata: b\r\rdata:  c\n\n", ["a", "b", " c"]),
        ("event: x\ndata: a\nid: 7\nretry: 10\n\n", ["a"]),
        ("data: a\ndata: b\ndata\ndata:\n\n", ["a\nb\n\n"]),
        (": a comment\n\n\n\ndata: a\n:data: no\n\n", ["a"]),
        ("\u{feff}data: a\n\n\u{feff}data: b\n\n", ["a"]),
        ("data: a\n\ndata: never ended\n", ["a"]),
        ("database: a\n\ndata a\n\n Data: a\n\n", []),
        ("event: ping\n\n", []),
        ("data: é🙂\n\n", ["é🙂"]),
    ]

    @Test(arguments: streams) func readsTheSameHoweverItIsCut(_ stream: (text: String, events: [String])) throws {
        let bytes = Array(stream.text.utf8)
        for cut in 0...bytes.count {
            #expect(try read([Array(bytes[..<cut]), Array(bytes[cut...])]) == stream.events, "cut at \(cut)")
        }
        #expect(try read(bytes.map { [$0] }) == stream.events)
    }

    @Test func anyBytesInAnyPiecesAreReadAsInOne() throws {
        var random = SplitMix64.fresh("event stream")
        let parts = ["data:", "data", " ", "a", "\r", "\n", "\r\n", ":", "\u{feff}", "event: x", "\n\n", "é"]
        for _ in 0..<2_000 {
            let bytes = Array(random.text(of: parts, upTo: 30).utf8)
            var pieces: [[UInt8]] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...rest.count, using: &random)
                pieces.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            #expect(try read(pieces) == read([bytes]))
        }
    }

    @Test func aLineAndAnEventAreBounded() throws {
        let long = Array(String(repeating: "x", count: 101).utf8)
        #expect(throws: EventStream.TooLong(limit: 100)) { try read([long], limit: 100) }
        let many = Array(String(repeating: "data: 0123456789\n", count: 20).utf8)
        #expect(throws: EventStream.TooLong(limit: 100)) { try read([many], limit: 100) }
        let ended = Array(String(repeating: "data: 0123456789\n\n", count: 200).utf8)
        #expect(try read([ended], limit: 100).count == 200)
    }
}
