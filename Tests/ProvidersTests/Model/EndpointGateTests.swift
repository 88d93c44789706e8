import Outreach
import Support
import Testing

@testable import Providers

/// The gate as tasks meet it.
@Suite(.serialized, .timeLimit(.minutes(5))) struct EndpointGateTests {
    private let clock = StoppedClock(Instant(seconds: 1_000))

    @Test func lessThanAllGoAtOnceAndAllGoInTheEnd() async throws {
        let real = SystemClock()
        let gate = EndpointGate(calls: 3, clock: real)
        let peak = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    let ticket = try await gate.enter(until: real.now + .hours(1))
                    let underWay = gate.occupancy.inFlight
                    await Task.yield()
                    gate.leave(ticket, .answered(slow: false))
                    return underWay
                }
            }
            return try await group.reduce(0, max)
        }
        #expect((1...3).contains(peak))
        #expect(gate.occupancy.inFlight == 0)
    }

    @Test func theWaitForAPlaceEndsWithTheQuestionsTime() async throws {
        let gate = EndpointGate(calls: 1, clock: clock)
        let ticket = try await gate.enter(until: clock.now + .seconds(60))
        let soon = clock.now + .seconds(5)
        let late = Task { try await gate.enter(until: soon) }
        while clock.sleepers == 0 { await Task.yield() }
        clock.advance(by: .seconds(5))
        await #expect(throws: ModelFault(.noPlace)) { _ = try await late.value }
        gate.leave(ticket, .answered(slow: false))
        _ = try await gate.enter(until: clock.now + .seconds(1))
    }

    @Test func aCancelledTaskLeavesTheQueue() async throws {
        let gate = EndpointGate(calls: 1, clock: clock)
        let ticket = try await gate.enter(until: clock.now + .seconds(60))
        let end = clock.now + .seconds(60)
        let waiting = Task { try await gate.enter(until: end) }
        while clock.sleepers == 0 { await Task.yield() }
        waiting.cancel()
        await #expect(throws: ModelFault(.cancelled)) { _ = try await waiting.value }
        let never = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await gate.enter(until: end)
        }
        await #expect(throws: ModelFault(.cancelled)) { _ = try await never.value }
        gate.leave(ticket, .nothing)
        #expect(gate.occupancy.inFlight == 0)
    }
}
