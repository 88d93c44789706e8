import Support
import Testing

@testable import Storage

@Suite struct Opening {
    @Test(arguments: [
        "", "sqlite:", "sqlite:a\u{0}b", "mysql://localhost/x", "countersign.db", "postgres:/half",
        "postgres://[broken", "postgres://localhost/x?nonsense=1", "postgres://localhost:port/x",
    ])
    func whatNamesNoDatabaseIsRefused(url: String) async throws {
        await #expect(throws: MalformedDatabaseURL()) { try await openDatabase(url: url) }
    }

    @Test func aServerThatIsNotThereIsToldAtOnce() async throws {
        // Port 1 on loopback: nobody listens there.
        do {
            _ = try await openDatabase(url: "postgres://nobody:secret@127.0.0.1:1/x")
            Issue.record("there is no server")
        } catch StorageFault.unavailable(let words) {
            #expect(!words.contains("secret"))
        }
    }
}

@Suite struct Lines {
    @Test func whoComesFirstIsServedFirst() {
        let line = Line<Int>(room: 10_000)
        for number in 0..<5_000 { #expect(line.add(number) == nil) }
        var served: [Int] = []
        while served.count < 5_000, let some = line.take(atMost: 128) { served += some }
        #expect(served == Array(0..<5_000))
    }

    @Test func aFullLineTurnsAway() {
        let line = Line<Int>(room: 2)
        #expect(line.add(1) == nil)
        #expect(line.add(2) == nil)
        #expect(line.add(3) == .busy("2 transactions wait already"))
        #expect(line.take(atMost: 1) == [1])
        #expect(line.add(3) == nil)
    }

    @Test func aClosedLineServesWhoIsInIt() {
        let line = Line<Int>(room: 9)
        #expect(line.add(1) == nil)
        line.close()
        #expect(line.add(2) == .unavailable("the database is closed"))
        #expect(line.take(atMost: 5) == [1])
        #expect(line.take(atMost: 5) == nil)
        #expect(line.take(atMost: 5) == nil)
    }

    @Test func theLeastRecentlyUsedGoes() {
        var recent = Recent<Int>(room: 2)
        #expect(recent.keep(1, under: "a") == nil)
        #expect(recent.keep(2, under: "b") == nil)
        #expect(recent.find("a") == 1)
        #expect(recent.keep(3, under: "c") == 2)
        #expect(recent.find("b") == nil)
        #expect(recent.keep(4, under: "a") == 1)
    }
}
