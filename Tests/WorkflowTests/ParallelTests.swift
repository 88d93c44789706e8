import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Several people and processes at once: the database decides, and it decides once.
@Suite struct ParallelTests {
    @Test(arguments: Engine.available)
    func ofManyApproversOneWins(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let won = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    let member = number.isMultiple(of: 2) ? world.ana : world.cleo
                    group.addTask { (try? await world.ask(ApproveDraft(draft: DraftID(1)), as: member)) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(won == 1)
            #expect(try await world.credits().held == 2)
        }
    }

    @Test(arguments: Engine.available)
    func ofManyDispatchersOneHandsOver(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            let claimed = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<8 {
                    let other = world.with {
                        $0.worker = Worker(id: "worker-\(number)", host: "here", process: "\(number)")
                    }
                    group.addTask { try await Dispatcher(other.desk).claim(atMost: 5).count }
                }
                return try await group.reduce(0, +)
            }
            #expect(claimed == 1)
        }
    }

    @Test(arguments: Engine.available)
    func twoHundredApprovalsSpendWhatThereIsAndNoMore(engine: Engine) async throws {
        try await World.on(engine, credits: 200 * 4 + 10 * 2) { world in
            try await world.furnish()
            let rows = (1...200).map { number in
                ContactRow(line: number + 1, name: "Person Number\(number)", email: "p\(number)@example.org")
            }
            try await world.ask(ImportContacts(rows: rows, skipBad: false, dryRun: false))
            try await world.ask(
                EnrollContacts(
                    sequence: "backend-q3", contacts: rows.compactMap(\.email), job: JobID(1), dryRun: false))
            try await world.tick()
            #expect(try await world.credits() == (20, 0, 800))
            let approved = await withTaskGroup(of: Bool.self) { group in
                for number in 1...200 {
                    group.addTask { (try? await world.ask(ApproveDraft(draft: DraftID(Int64(number))))) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(approved == 10)
            #expect(try await world.credits() == (0, 20, 800))
            #expect(try await world.ask(VerifyCredit()).right)
        }
    }
}
