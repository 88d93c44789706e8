import Outreach
import Support
import Testing

@testable import Providers

@Suite struct CallWindowTests {
    @Test func halvesOnceForAllThatBeganTogether() {
        var window = CallWindow(ceiling: 64)
        for left in stride(from: 63, through: 20, by: -1) { window.refused(epoch: 0, left: left) }
        #expect(window.limit == 20 && window.wall == 20 && window.epoch == 1)
        window.timedOut(epoch: 0)
        #expect(window.limit == 20)
        window.timedOut(epoch: 1)
        #expect(window.limit == 10 && window.wall == nil)
    }

    @Test func growsByOneAWindowOfSuccesses() {
        var window = CallWindow(ceiling: 64)
        window.timedOut(epoch: 0)
        for limit in 32..<64 {
            for _ in 0..<limit {
                #expect(window.limit == limit)
                window.succeeded(inFlight: limit, wasSlow: false)
            }
        }
        #expect(window.limit == 64)
        window.succeeded(inFlight: 64, wasSlow: false)
        #expect(window.limit == 64)
    }

    @Test func neitherSlowSuccessesNorAHalfEmptyWindowLetItGrow() {
        var window = CallWindow(ceiling: 8)
        window.timedOut(epoch: 0)
        for _ in 0..<100 { window.succeeded(inFlight: 4, wasSlow: true) }
        for _ in 0..<100 { window.succeeded(inFlight: 3, wasSlow: false) }
        #expect(window.limit == 4)
    }

    @Test func staysBetweenOneAndTheCeilingWhateverHappens() {
        var random = SplitMix64.fresh("call window")
        for _ in 0..<500 {
            let ceiling = Int.random(in: 1...70, using: &random)
            var window = CallWindow(ceiling: ceiling)
            for _ in 0..<300 {
                let epoch = Int.random(in: max(0, window.epoch - 2)...window.epoch, using: &random)
                let (before, known) = (window.limit, window.epoch)
                switch Int.random(in: 0..<8, using: &random) {
                case 0: window.refused(epoch: epoch, left: Int.random(in: 0...ceiling, using: &random))
                case 1: window.timedOut(epoch: epoch)
                default:
                    let inFlight = Int.random(in: 1...ceiling, using: &random)
                    window.succeeded(inFlight: inFlight, wasSlow: Bool.random(using: &random))
                    #expect((before...before + 1).contains(window.limit))
                }
                #expect((1...ceiling).contains(window.limit))
                #expect(window.limit >= before / 2 || window.limit == window.wall || before == 1)
                #expect(window.epoch == known || window.epoch == known + 1)
            }
        }
    }
}

@Suite struct CircuitBreakerTests {
    private let now = Instant(seconds: 1_000)

    private func opened() -> CircuitBreaker {
        var breaker = CircuitBreaker()
        for _ in 0..<CircuitBreaker.threshold { breaker.failed(asTrial: false, at: now) }
        return breaker
    }

    @Test func opensAfterFailuresInARowAlone() {
        var breaker = CircuitBreaker()
        for _ in 0..<100 {
            for _ in 1..<CircuitBreaker.threshold { breaker.failed(asTrial: false, at: now) }
            breaker.answered()
        }
        #expect(breaker.verdict(at: now) == .go)
        #expect(opened().verdict(at: now) == .wait(until: now + CircuitBreaker.firstPause))
    }

    @Test func triesOneCallAndDoublesThePauseUpToItsLimit() {
        var breaker = opened()
        var moment = now
        for pause in [1, 2, 4, 8, 16, 32, 60, 60] {
            guard case .wait(let until?) = breaker.verdict(at: moment) else {
                Issue.record("it is not open")
                return
            }
            #expect(until - moment == .seconds(pause))
            moment = until
            #expect(breaker.verdict(at: moment) == .tryOnce)
            breaker.began(asTrial: true)
            #expect(breaker.verdict(at: moment) == .wait(until: nil))
            breaker.failed(asTrial: false, at: moment)
            #expect(breaker.verdict(at: moment) == .wait(until: nil))
            breaker.failed(asTrial: true, at: moment)
        }
    }

    @Test func closesWithTheFirstAnswer() {
        var breaker = opened()
        breaker.began(asTrial: true)
        breaker.answered()
        #expect(breaker == CircuitBreaker())
    }

    @Test func aTrialThatWeCancelledIsTriedAgainAtOnce() {
        var breaker = opened()
        breaker.began(asTrial: true)
        breaker.abandoned(asTrial: true, at: now)
        #expect(breaker.verdict(at: now) == .tryOnce)
    }
}
