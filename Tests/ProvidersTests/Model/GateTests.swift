import Outreach
import Support
import Testing

@testable import Providers

@Suite struct GateTests {
    private static let start = Instant(seconds: 1_000)

    /// Virtual time, an endpoint with so many slots that takes 200 ms and refuses in 2, and more questions than it bears.
    /// - Returns: The share of what it could have answered in a minute, after the first five seconds.
    private func share(slots: Int, ceiling: Int) -> Double {
        struct Ending { var at: Instant; var ticket: GateState.Ticket; var isRefused: Bool }
        var gate = GateState(ceiling: ceiling, isPatient: true)
        var (now, busy, answered, ended, id) = (Self.start, 0, 0, 0, UInt64(0))
        var endings: [Ending] = []
        while now < Self.start + .seconds(65) {
            while id < UInt64(ended + ceiling * 2) {
                id += 1
                #expect(gate.queue(id, until: .init(seconds: 1_000_000)) == nil)
            }
            for (_, verdict) in gate.settle(at: now) {
                guard case .go(let ticket) = verdict else { continue }
                let isRefused = busy >= slots
                if !isRefused { busy += 1 }
                endings.append(
                    Ending(at: now + .milliseconds(isRefused ? 2 : 200), ticket: ticket, isRefused: isRefused))
            }
            guard let next = endings.indices.min(by: { endings[$0].at < endings[$1].at }) else { break }
            let ending = endings.remove(at: next)
            now = ending.at
            ended += 1
            if ending.isRefused {
                gate.leave(ending.ticket, .refused(retryAfter: nil), at: now)
            } else {
                busy -= 1
                gate.leave(ending.ticket, .answered(slow: false), at: now)
                if now > Self.start + .seconds(5) { answered += 1 }
            }
        }
        return Double(answered) / (Double(min(slots, ceiling)) * 60 / 0.2)
    }

    // The writer keeps what an endpoint allows in use, within five parts of a hundred.
    @Test(arguments: [1, 2, 3, 7, 20, 40, 63, 64, 100]) func usesWhatTheEndpointBears(_ slots: Int) {
        let share = share(slots: slots, ceiling: 64)
        #expect(share >= 0.95, "\(share) of \(slots) slots")
    }

    @Test func aRetryAfterHoldsForEverybody() {
        var gate = GateState(ceiling: 4, isPatient: true)
        for id in 1...2 { _ = gate.queue(UInt64(id), until: Self.start + .seconds(60)) }
        let tickets = gate.settle(at: Self.start).compactMap {
            if case .go(let ticket) = $0.verdict { ticket } else { nil }
        }
        #expect(tickets.count == 2)
        gate.leave(tickets[0], .refused(retryAfter: .seconds(10)), at: Self.start)
        _ = gate.queue(3, until: Self.start + .seconds(60))
        _ = gate.queue(4, until: Self.start + .seconds(5))
        let refused = gate.settle(at: Self.start)
        #expect(refused.map(\.id) == [4])
        #expect(refused.first?.verdict == .no(ModelFault(.rateLimited, retryAfter: .seconds(10))))
        #expect(gate.nextTime(at: Self.start) == Self.start + .seconds(10))
        #expect(gate.settle(at: Self.start + .seconds(9)).isEmpty)
        #expect(gate.settle(at: Self.start + .seconds(10)).map(\.id) == [3])
    }

    @Test(arguments: [true, false]) func whoCanAskAnotherDoesNotWaitForAnOpenBreaker(_ isPatient: Bool) {
        var gate = GateState(ceiling: 8, isPatient: isPatient)
        for id in 1...8 { _ = gate.queue(UInt64(id), until: Self.start + .seconds(60)) }
        for (_, verdict) in gate.settle(at: Self.start) {
            if case .go(let ticket) = verdict { gate.leave(ticket, .failed, at: Self.start) }
        }
        _ = gate.queue(9, until: Self.start + .seconds(60))
        _ = gate.queue(10, until: Self.start + .milliseconds(500))
        let answered = gate.settle(at: Self.start)
        let open = ModelFault(.circuitOpen, retryAfter: CircuitBreaker.firstPause)
        #expect(answered.map(\.id) == (isPatient ? [10] : [9, 10]))
        #expect(answered.allSatisfy { $0.verdict == .no(open) })
        guard isPatient else { return }
        _ = gate.queue(11, until: Self.start + .seconds(60))
        let trial = gate.settle(at: Self.start + .seconds(1))
        #expect(trial.map(\.id) == [9])
        guard case .go(let ticket)? = trial.first?.verdict else {
            Issue.record("there is no trial")
            return
        }
        gate.leave(ticket, .answered(slow: false), at: Self.start + .seconds(2))
        #expect(gate.settle(at: Self.start + .seconds(2)).map(\.id) == [11])
    }

    @Test func theQueueIsBounded() {
        var gate = GateState(ceiling: 1, room: 2, isPatient: true)
        #expect(gate.queue(1, until: Self.start) == nil && gate.queue(2, until: Self.start) == nil)
        #expect(gate.queue(3, until: Self.start)?.kind == .noPlace)
    }

    /// Whatever endpoints do: everybody is answered once and in the order of arrival, nobody is let in while the endpoint
    /// is to be left alone, and never more than the window holds.
    @Test func keepsItsPromisesInAnyRun() {
        var random = SplitMix64.fresh("gate")
        for _ in 0..<200 {
            let ceiling = Int.random(in: 1...10, using: &random)
            var gate = GateState(ceiling: ceiling, isPatient: Bool.random(using: &random))
            var (now, id, answered, underWay) = (Self.start, UInt64(0), Set<UInt64>(), [GateState.Ticket]())
            func settle() {
                var last = UInt64(0)
                for (id, verdict) in gate.settle(at: now) {
                    #expect(answered.insert(id).inserted)
                    guard case .go(let ticket) = verdict else { continue }
                    #expect(id > last)
                    last = id
                    #expect(gate.closedUntil == nil)
                    #expect(!ticket.isTrial || underWay.allSatisfy { !$0.isTrial })
                    underWay.append(ticket)
                }
                #expect(gate.inFlight == underWay.count && underWay.count <= ceiling)
            }
            for _ in 0..<300 {
                switch Int.random(in: 0..<4, using: &random) {
                case 0:
                    id += 1
                    let time = Int.random(in: 0...30, using: &random)
                    _ = gate.queue(id, until: now + .seconds(time))
                case 1 where !underWay.isEmpty:
                    let ticket = underWay.remove(at: Int.random(in: 0..<underWay.count, using: &random))
                    let outcomes: [GateState.Outcome] = [
                        .answered(slow: false), .answered(slow: true), .refused(retryAfter: nil),
                        .refused(retryAfter: .seconds(3)), .late(fair: true), .late(fair: false), .failed, .failed,
                        .nothing,
                    ]
                    gate.leave(ticket, outcomes.randomElement(using: &random) ?? .nothing, at: now)
                case 2: now = now + .milliseconds(Int.random(in: 1...2_000, using: &random))
                default: break
                }
                settle()
            }
            // With time and answers, nobody is left.
            for _ in 0..<1_000 where answered.count < Int(id) {
                if underWay.isEmpty {
                    now = max(now, gate.nextTime(at: now) ?? now)
                } else {
                    gate.leave(underWay.removeFirst(), .answered(slow: false), at: now)
                }
                settle()
            }
            #expect(answered.count == Int(id))
        }
    }
}
