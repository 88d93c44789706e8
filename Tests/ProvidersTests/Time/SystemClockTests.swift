import Outreach
import Providers
import Testing

@Suite struct SystemClockTests {
    private let clock = SystemClock()

    @Test func sleepsUntilTheInstantAndNotLess() async throws {
        let until = clock.now + .milliseconds(5)
        try await clock.sleep(until: until)
        #expect(clock.now >= until)
    }

    @Test func whatHasPassedIsNotWaitedFor() async throws {
        try await clock.sleep(until: Instant(seconds: 0))
    }

    @Test func aCancelledSleepThrows() async throws {
        let clock = clock
        let sleeping = Task { try await clock.sleep(until: clock.now + .hours(1)) }
        sleeping.cancel()
        await #expect(throws: CancellationError.self) { try await sleeping.value }
    }
}
