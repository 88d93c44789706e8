import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// What a policy would have done, told from what was known then.
@Suite struct PreviewTests {
    /// ahead 3.5: a golden history gives exact counts.
    @Test(arguments: Engine.available)
    func aKnownHistoryGivesExactCounts(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.bring(12)
            for number in 1...7 { try await world.ask(ApproveDraft(draft: DraftID(Int64(number)))) }
            let edited =
                "Hi Person,\n\nHarbour Systems builds logistics in Swift; is that something for you?\n\nAna Ruiz"
            try await world.ask(EditDraft(draft: DraftID(8), subject: "A question", body: edited, version: 1))
            try await world.ask(ApproveDraft(draft: DraftID(8)))
            try await world.ask(RejectDraft(draft: DraftID(9), reason: "wrong company name", then: .skip))
            try await world.ask(SkipDraft(draft: DraftID(10)))
            try await world.ask(ReviseDraft(draft: DraftID(11), note: "shorter"))
            let before = try await world.credits()
            let preview = try await world.ask(PreviewPolicy(source: World.policy()), as: world.ben)
            #expect(preview.decided == 11)
            #expect(preview.wouldApprove == 11)
            #expect(preview.approvedUnchanged == 7)
            #expect(preview.edited == 1)
            #expect((preview.medianChange ?? 0) > 50)
            #expect(preview.rejected == 1)
            #expect(preview.otherwise == 2)
            #expect(preview.credits == 22)
            #expect(preview.adds == 11)
            #expect(preview.exceptions.map(\.draft) == [DraftID(11), DraftID(10), DraftID(9), DraftID(8)])
            #expect(preview.exceptions[2].note == "wrong company name")
            #expect(preview.exceptions[2].by == "Ana Ruiz")
            let bounds = try #require(ExactBound.bounds(1, of: 11))
            #expect(preview.rejectLow == bounds.lowerBound)
            #expect(preview.rejectHigh == bounds.upperBound)
            #expect(try await world.credits() == before)
            let narrow = World.policy(approve: ["contact.company:\"Company 1\""], caps: ["1 per day"])
            let capped = try await world.ask(PreviewPolicy(source: narrow), as: world.ben)
            #expect(capped.beforeCaps == 2)
            #expect(capped.wouldApprove == 1)
        }
    }

    /// ahead 3.5: with what was known at that moment; a tag given later changes nothing.
    @Test(arguments: Engine.available)
    func whatIsLearntLaterDoesNotCount(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.bring(2)
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            try await world.ask(TagContact(contact: "p1@example.org", add: ["vip"], remove: []))
            let policy = World.policy(hold: ["contact.tag:vip"])
            #expect(try await world.ask(PreviewPolicy(source: policy), as: world.ben).wouldApprove == 1)
        }
    }

    /// ahead 3.5: what it adds to the live version, and what the floor kept then stays kept.
    @Test(arguments: Engine.available)
    func itIsComparedWithTheLiveVersion(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.bring(2)
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            let young = try await world.ask(PreviewPolicy(source: World.policy()), as: world.ben)
            #expect(young.decided == 1)
            #expect(young.wouldApprove == 0)
            try await world.allowFirstTouches()
            try await world.activate(World.policy(approve: ["contact.company:\"Company 3\""]))
            try await world.bring(3, from: 3)
            try await world.ask(ApproveDraft(draft: DraftID(4)))
            try await world.ask(ApproveDraft(draft: DraftID(5)))
            let preview = try await world.ask(PreviewPolicy(source: World.policy()), as: world.ben)
            #expect(preview.live == "good-ones@2")
            #expect(preview.liveWouldApprove == 1)
            #expect(preview.wouldApprove == 3)
            #expect(preview.cleared == 1)
            #expect(preview.adds == 2)
            let diff = try await world.ask(ComparePolicies(policy: "good-ones", other: "good-ones@1"))
            #expect(diff.onlyTo == 2)
            #expect(diff.changes.map(\.kind) == ["approve"])
        }
    }

    /// ahead 3.7: unchanged approvals by two people; an edit is no support, one rejection removes it.
    @Test(arguments: Engine.available)
    func aSuggestionNeedsManyUnchangedApprovals(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.bring(8)
            for number in 1...4 {
                world.clock.advance(by: .minutes(1))
                let member = number.isMultiple(of: 2) ? world.ana : world.cleo
                try await world.ask(ApproveDraft(draft: DraftID(Int64(number))), as: member)
            }
            let ask = SuggestPolicies(atLeast: "4")
            let suggestions = try await world.ask(ask, as: world.ben).suggestions
            #expect(suggestions.map(\.name) == ["backend-q3-step-1-email"])
            #expect(suggestions[0].approvals == 4)
            #expect(suggestions[0].people == 2)
            #expect(suggestions[0].preview.approvedUnchanged == 4)
            #expect(suggestions[0].preview.minutes == 4)
            #expect(suggestions[0].source.contains("score>=88"))
            #expect(try await world.ask(CheckPolicy(source: suggestions[0].source)).problems.isEmpty)
            #expect(try await world.ask(ListPolicies()).policies.isEmpty)
            let edited =
                "Hi Person,\n\nHarbour Systems builds logistics in Swift; is that something for you?\n\nAna Ruiz"
            try await world.ask(EditDraft(draft: DraftID(5), subject: "A question", body: edited, version: 1))
            try await world.ask(ApproveDraft(draft: DraftID(5)))
            #expect(try await world.ask(SuggestPolicies(atLeast: "5"), as: world.ben).suggestions.isEmpty)
            #expect(try await world.ask(ask, as: world.ben).suggestions.count == 1)
            try await world.ask(RejectDraft(draft: DraftID(6), reason: "no", then: .skip))
            #expect(try await world.ask(ask, as: world.ben).suggestions.isEmpty)
        }
    }

    /// S3-06: what belongs to a confidential sequence counts and is not named.
    @Test(arguments: Engine.available)
    func aConfidentialSequenceIsNotNamed(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.bring(1)
            try await world.ask(RejectDraft(draft: DraftID(1), reason: "private", then: .skip))
            #expect(try await world.ask(PreviewPolicy(source: World.policy()), as: world.ben).exceptions.count == 1)
            try await world.ask(SetSequenceAccess(sequence: "backend-q3", access: .confidential))
            let hidden = try await world.ask(PreviewPolicy(source: World.policy()), as: world.ben)
            #expect(hidden.rejected == 1)
            #expect(hidden.exceptions.isEmpty)
        }
    }

    /// ahead 3.7: one person's taste is no pattern.
    @Test(arguments: Engine.available)
    func onePersonIsNotEnough(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.bring(3)
            for number in 1...3 { try await world.ask(ApproveDraft(draft: DraftID(Int64(number)))) }
            #expect(try await world.ask(SuggestPolicies(atLeast: "3"), as: world.ben).suggestions.isEmpty)
        }
    }
}
