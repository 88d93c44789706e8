import Child
import Contract
import Foundation
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Real processes that decide at once.
@Suite(.serialized) struct CapTests {
    /// ahead 3.9: cap 10, 200 decisions in 8 processes: exactly 10 are approved, 190 wait for people.
    @Test(arguments: Engine.available)
    func ofEightProcessesTenApprovalsAreGiven(engine: Engine) async throws {
        try await World.on(engine, credits: 10_000) { world in
            var practice = World.unhurried
            practice.automaticFirstTouch = .atOnce
            let changed = practice
            try await world.furnish()
            try await world.database.write { try $0.setPractice(changed, zone: ZoneName("Europe/Berlin")) }
            let policy = "policy: ten\napprove:\n  - score>=50\ncaps:\n  - 10 per day\nsample: 0%\n"
            try await world.ask(PreviewPolicy(source: policy), as: world.ben)
            try await world.ask(ActivatePolicy(policy: "ten", confirm: "ten"), as: world.ben)
            try await bring(200, to: world)
            let children = try (1...8).map { _ in try decider(of: world) }
            for child in children {
                let ending = await child.ended()
                let said = String(decoding: try child.error?.readToEnd() ?? Data(), as: UTF8.self)
                #expect(ending == .exit(0), "\(said)")
            }
            let (approved, waiting) = try await world.database.read { connection in
                (
                    try connection.count(.leaving, until: Instant(microseconds: .max), atMost: 1_000),
                    try connection.attention(.waiting, atMost: 1_000).count
                )
            }
            #expect(approved == 10)
            #expect(waiting == 190)
            #expect(try await world.ask(VerifyCredit()).right)
        }
    }

    /// Drafts that the peer has passed and no rule has been asked about.
    private func bring(_ count: Int, to world: World) async throws {
        let rows = (1...count).map { number in
            ContactRow(line: number + 1, name: "Person Number\(number)", email: "p\(number)@example.org")
        }
        try await world.ask(ImportContacts(rows: rows, skipBad: false, dryRun: false))
        try await world.ask(
            EnrollContacts(
                sequence: "backend-q3", contacts: rows.compactMap(\.email), job: JobID(1), dryRun: false))
        for stage in ["Scheduler", "Writer", "Reviewer"] { _ = try await Tick(world.desk).run(only: stage) }
    }

    private func decider(of world: World) throws -> Child {
        try Child(
            Products.path("countersign"), ["tick", "--only", "Policy", "--now", world.clock.now.rfc3339],
            environment: [
                "COUNTERSIGN_DATABASE": world.fresh.url, "COUNTERSIGN_MODEL_URL": "http://127.0.0.1:9/v1",
                "COUNTERSIGN_MODEL_NAME": "none", "COUNTERSIGN_MAIL": "maildir:/nonexistent/mail",
                "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
            ], output: .null, error: .pipe)
    }
}
