import Child
import Contract
import Foundation
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Real processes that spend at once.
@Suite(.serialized) struct SpendingTests {
    /// ahead 3.19: eight processes write drafts from one account until it is empty: it ends at exactly zero, never below,
    /// and as many drafts were written as could be paid.
    @Test(arguments: Engine.available)
    func eightProcessesEndAtExactlyZero(engine: Engine) async throws {
        try await World.on(engine, credits: 100) { world in
            try await world.furnish()
            let rows = (1...40).map { number in
                ContactRow(line: number + 1, name: "Person Number\(number)", email: "p\(number)@example.org")
            }
            try await world.ask(ImportContacts(rows: rows, skipBad: false, dryRun: false))
            try await world.ask(
                EnrollContacts(sequence: "backend-q3", contacts: rows.compactMap(\.email), job: JobID(1), dryRun: false)
            )
            world.clock.advance(by: .minutes(10))
            _ = try await Tick(world.desk).run(only: "Scheduler")
            let model = try await DemoServer()
            let children = try (1...8).map { _ in try Self.tick(world, model) }
            for child in children {
                let ending = await child.ended()
                let said = String(decoding: try child.error?.readToEnd() ?? Data(), as: UTF8.self)
                #expect(ending == .exit(0), "\(said)")
            }
            #expect(try await world.credits() == (0, 0, 100))
            let (waiting, due) = try await world.database.read { connection in
                (
                    try connection.attention(.waiting, atMost: 1_000).count,
                    try connection.count(.due, until: Instant(microseconds: .max), atMost: 1_000)
                )
            }
            #expect((waiting, due) == (25, 15))
            #expect(try await world.ask(VerifyCredit()).problems == [])
        }
    }

    private static func tick(_ world: World, _ model: DemoServer) throws -> Child {
        try Child(
            Products.path("countersign"), ["tick", "--now", world.clock.now.rfc3339],
            environment: [
                "COUNTERSIGN_DATABASE": world.fresh.url, "COUNTERSIGN_MODEL_URL": "\(model.base)/v1",
                "COUNTERSIGN_MODEL_NAME": "countersign-demo", "COUNTERSIGN_MAIL": "maildir:/nonexistent/mail",
                "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
            ], output: .null, error: .pipe)
    }
}
