import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// How a policy comes to decide, and how it stops.
@Suite struct SwitchingTests {
    /// semantics 4.40: a preview of exactly this version, the author's capability, and the policy's name.
    @Test(arguments: Engine.available)
    func nothingGoesLiveByAccident(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            let recruiter = await #expect(throws: Refusal.self) {
                try await world.ask(PreviewPolicy(source: World.policy()))
            }
            #expect(recruiter?.code == .forbidden)
            let preview = try await world.ask(PreviewPolicy(source: World.policy()), as: world.ben)
            #expect(preview.version == "good-ones@1")
            #expect(preview.state == .previewed)
            let unnamed = await #expect(throws: Refusal.self) {
                try await world.ask(ActivatePolicy(policy: "good-ones"), as: world.ben)
            }
            #expect(unnamed?.hint == "Add  --confirm good-ones")
            let move = try await world.ask(ActivatePolicy(policy: "good-ones", confirm: "good-ones"), as: world.ben)
            #expect(move.state == .live)
            #expect(move.endsAt == world.clock.now + .hours(24 * 30))
            let history = try await world.ask(ShowPolicy(policy: "good-ones")).moves.map(\.event)
            #expect(history == [.activated, .previewed])
        }
    }

    /// ahead 3.5: changing the file invalidates the preview; the same file again is the same version.
    @Test(arguments: Engine.available)
    func aChangedFileIsADraftAgain(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(World.policy())
            let changed = World.policy(approve: ["channel:email score>=70"])
            let preview = try await world.ask(PreviewPolicy(source: changed), as: world.ben)
            #expect(preview.version == "good-ones@2")
            #expect(try await world.ask(PreviewPolicy(source: World.policy()), as: world.ben).version == "good-ones@1")
            let third = World.policy(approve: ["channel:email score>=60"])
            let version = try await world.database.write { [ben = world.ben.id, now = world.clock.now] connection in
                try connection.addPolicyVersion(
                    PolicyDefinition(name: "good-ones", approve: []), source: third, sha256: "x", by: ben, at: now)
            }
            #expect(version.state == .draft)
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ActivatePolicy(policy: "good-ones@3", confirm: "good-ones"), as: world.ben)
            }
            #expect(refusal?.message == "good-ones@3 has not been previewed.")
        }
    }

    /// terminal.md 6: undo takes an activation back; the version before is live again, and what it approved waits.
    @Test(arguments: Engine.available)
    func undoBringsTheVersionBeforeBack(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(World.policy(approve: ["score>=95"]))
            let second = try await world.activate(World.policy())
            #expect(second.replaced == "good-ones@1")
            try await world.bring(2)
            #expect(try await world.states(2) == [.approved, .approved])
            let undone = try await world.ask(UndoLastDecision(), as: world.ben)
            #expect(undone.policy?.version == "good-ones@2")
            #expect(undone.policy?.replaced == "good-ones@1")
            #expect(undone.policy?.returned == 2)
            #expect(try await world.states(2) == [.waiting, .waiting])
            #expect(try await world.credits().held == 0)
            let list = try await world.ask(ListPolicies()).policies
            #expect(list.map(\.live) == [1])
        }
    }

    /// A policy that is switched off gives back what it approved, and the guard would not let it leave either.
    @Test(arguments: Engine.available)
    func whatWasApprovedWaitsAgainWhenItIsSwitchedOff(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(World.policy())
            try await world.bring(2)
            let answer = try await world.ask(DeactivatePolicy(policy: "good-ones"), as: world.ben)
            #expect(answer.moves.map(\.returned) == [2])
            #expect(try await world.states(2) == [.waiting, .waiting])
            try await world.bring(1, from: 3)
            #expect(try await world.state(3) == .waiting)
            let again = await #expect(throws: Refusal.self) {
                try await world.ask(ActivatePolicy(policy: "good-ones", confirm: "good-ones"), as: world.ben)
            }
            #expect(again?.hint?.contains("policy preview") == true)
        }
    }

    /// A person may take back what a rule approved, and decides then.
    @Test(arguments: Engine.available)
    func aPersonTakesBackWhatARuleApproved(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(World.policy())
            try await world.bring(1)
            let undone = try await world.ask(UndoDecision(draft: DraftID(1)))
            #expect(undone.undone == "cleared")
            #expect(try await world.state(1) == .waiting)
            try await world.ask(RejectDraft(draft: DraftID(1), reason: "wrong tone", then: .skip))
            let shown = try await world.ask(ShowPolicy(policy: "good-ones"))
            #expect(shown.signals == [SignalRecord(signal: "rejected", count: 1)])
            #expect(
                shown.agreement == [
                    AgreementRecord(
                        kind: "sample", would: "approve", approved: 0, edited: 0, rejected: 1, otherwise: 0, open: 0)
                ])
        }
    }

    /// ahead 3.20: a stopped policy decides nothing and what it approved stays; started again it goes on.
    @Test(arguments: Engine.available)
    func aStoppedPolicyDecidesNothing(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(World.policy())
            try await world.bring(1)
            try await world.ask(ThrowStop(kind: .policy, subject: "good-ones", reason: "looking"))
            try await world.bring(1, from: 2)
            #expect(try await world.states(2) == [.approved, .waiting])
            #expect(try await world.ask(ListInbox()).drafts[0].reason == "good-ones@1 is stopped")
            world.clock.advance(by: .hours(1))
            try await world.tick()
            #expect(try await world.state(1) == .approved)
            try await world.ask(LiftStop(kind: .policy, subject: "good-ones"), as: world.ben)
            try await world.tick()
            #expect(try await world.state(1) == .sent)
        }
    }

    /// semantics 4.39: it ends with its time, and says so.
    @Test(arguments: Engine.available)
    func aPolicyExpires(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(World.policy())
            world.clock.advance(by: .hours(24 * 30))
            try await world.bring(1)
            #expect(try await world.state(1) == .waiting)
            #expect(try await world.ask(ShowPolicy(policy: "good-ones")).state == .expired)
            #expect(try await world.ask(ListInbox()).notices.contains { $0.kind == .policy })
        }
    }

    /// Two authors at the same moment: one version is live.
    @Test(arguments: Engine.available)
    func oneVersionIsLive(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            for score in [80, 85, 90] {
                try await world.ask(
                    PreviewPolicy(source: World.policy(approve: ["score>=\(score)"])), as: world.ben)
            }
            await withTaskGroup(of: Void.self) { group in
                for number in 1...3 {
                    group.addTask {
                        _ = try? await world.ask(
                            ActivatePolicy(policy: "good-ones@\(number)", confirm: "good-ones"), as: world.ben)
                    }
                }
            }
            let states = try await world.ask(ShowPolicy(policy: "good-ones")).versions.map(\.state)
            #expect(states.count { $0 == .live } == 1)
        }
    }
}
