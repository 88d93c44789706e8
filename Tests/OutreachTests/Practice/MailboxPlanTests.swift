import Outreach
import Support
import Testing

/// When a draft may leave its mailbox: one at a time, spread out, within the cap of any 24 hours (S1-17, S4-13).
@Suite struct MailboxPlanTests {
    static let now = Instant("2026-11-24T09:00:00Z")!

    /// A mailbox whose drafts come due as `arrivals` say, dispatched as the Dispatcher does, one at its time.
    private struct Mailroom {
        var pacing: Pacing
        var state = MailboxState(address: "ana@nordlicht.example")
        var left: [(draft: DraftID, at: Instant)] = []
        var queue: [(draft: DraftID, at: Instant, slot: Instant?)] = []
        var moves: [DraftID: Int] = [:]

        /// Takes what is due first, and lets it leave or gives it a place. `late` is how much later a process comes.
        mutating func step(late: Duration) {
            queue.sort { ($0.at, $0.draft.rawValue) < ($1.at, $1.draft.rawValue) }
            let item = queue.removeFirst()
            let now = max(item.at + late, left.last?.at ?? item.at)
            var state = state
            state.left = left.map(\.at).filter { $0 > now - .hours(24) }
            state.leftCount = state.left.count
            state.given = queue.compactMap(\.slot)
            let plan = MailboxPlan(state, pacing, slot: item.slot, now: now)
            #expect(plan == MailboxPlan(state, pacing, slot: item.slot, now: now))
            #expect(plan.at >= now)
            let after = pacing.gaps.map { plan.at + gap(of: item.draft, in: $0) }
            if let after { self.state.freeAt = max(after, self.state.freeAt ?? after) }
            self.state.firstAt = self.state.firstAt ?? now
            if plan.at <= now {
                left.append((item.draft, now))
                self.state.lastAt = now
            } else {
                moves[item.draft, default: 0] += 1
                queue.append((item.draft, plan.at, plan.at))
            }
        }
    }

    /// Random histories: the shortest gap lies between any two hand-overs, no 24 hours hold more than the cap of their
    /// end, nothing leaves before it was due, everything leaves, and every draft costs a bounded number of moves.
    /// semantics 4.9, Precisions to 4.1–4.22 (jitter and gaps only ever delay), S1-17, S3-44, S4-13
    @Test func gapsAndCapsHoldWhateverComes() {
        var random = SplitMix64.fresh("gapsAndCapsHoldWhateverComes")
        for _ in 0..<150 {
            var pacing = Pacing()
            pacing.shortestGap = Int.random(in: 1...300, using: &random)
            pacing.longestGap = pacing.shortestGap + Int.random(in: 0...600, using: &random)
            pacing.dailyCap = Int.random(in: 1...40, using: &random)
            pacing.rampStart = Bool.random(using: &random) ? 0 : Int.random(in: 1...10, using: &random)
            pacing.rampStep = Int.random(in: 0...6, using: &random)
            var room = Mailroom(pacing: pacing)
            var due: [DraftID: Instant] = [:]
            for id in 1...Int64.random(in: 1...70, using: &random) {
                let at =
                    Self.now + .minutes(Bool.random(using: &random) ? 0 : Int.random(in: 0...4_000, using: &random))
                due[DraftID(id)] = at
                room.queue.append((DraftID(id), at, nil))
            }
            var steps = 0
            while !room.queue.isEmpty, steps < 5_000 {
                room.step(late: .milliseconds(Int.random(in: 0...900, using: &random)))
                steps += 1
            }
            #expect(room.queue.isEmpty, "\(pacing)")
            check(room, due, pacing)
        }
    }

    private func check(_ room: Mailroom, _ due: [DraftID: Instant], _ pacing: Pacing) {
        let times = room.left.map(\.at)
        #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= .seconds(pacing.shortestGap) }, "\(pacing)")
        let first = times.first ?? Self.now
        for (index, time) in times.enumerated() {
            let day = times[...index].filter { $0 > time - .hours(24) }.count
            #expect(day <= pacing.cap(at: time, since: first), "\(pacing)")
        }
        #expect(room.left.allSatisfy { $0.at >= due[$0.draft] ?? $0.at })
        #expect(room.left.count == due.count)
        let most = room.moves.values.max() ?? 0
        #expect(most <= 12, "one draft was moved \(most) times; \(pacing)")
    }

    /// On an exact clock each place is the gap of the draft before later, and a second look changes nothing.
    /// semantics 4.9, Precisions to 4.1–4.22 (a planned time never moves when it is looked at again)
    @Test func placesAreTheSeededGapsApart() {
        var room = Mailroom(pacing: Pacing())
        room.pacing.rampStart = 0
        for id in 1...Int64(40) { room.queue.append((DraftID(id), Self.now, nil)) }
        while !room.queue.isEmpty { room.step(late: .zero) }
        #expect(room.left.map(\.draft) == (1...40).map { DraftID($0) })
        for (before, after) in zip(room.left, room.left.dropFirst()) {
            #expect(after.at - before.at == gap(of: before.draft, in: 90...420))
        }
        #expect(room.moves.values.allSatisfy { $0 == 1 })
        #expect(room.moves.count == 39)
    }

    /// semantics 4.9: new mailboxes begin small.
    @Test func aNewMailboxBeginsSmall() {
        let pacing = Pacing()
        func cap(_ days: Int) -> Int { pacing.cap(at: Self.now + .hours(24 * days), since: Self.now) }
        #expect((0...10).map(cap) == [10, 15, 20, 25, 30, 35, 40, 45, 50, 50, 50])
        var flat = pacing
        flat.rampStart = 0
        #expect(flat.cap(at: Self.now, since: Self.now) == 50)
    }

    /// semantics 4.9: every number is an option; a gap of 0 to 0 switches the spreading off, not the cap.
    @Test func withoutGapsOnlyTheCapHolds() {
        var pacing = Pacing()
        (pacing.shortestGap, pacing.longestGap, pacing.dailyCap, pacing.rampStart) = (0, 0, 2, 0)
        var state = MailboxState(
            address: "a", firstAt: Self.now - .hours(99), freeAt: Self.now + .hours(1), lastAt: Self.now,
            isHandingOver: true, leftCount: 1, left: [Self.now - .hours(1)])
        #expect(MailboxPlan(state, pacing, slot: nil, now: Self.now).at == Self.now)
        state.left.append(Self.now - .hours(2))
        state.leftCount = 2
        #expect(MailboxPlan(state, pacing, slot: nil, now: Self.now).at == Self.now + .hours(22))
    }
}
