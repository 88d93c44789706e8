import ArgumentParser
import Synchronization

/// What can be wrong with a model's endpoint.
enum Misbehaviour: String, CaseIterable, Sendable {
    /// 429 with Retry-After.
    case busy = "429"
    /// 429 without.
    case busyBare = "429-bare"
    /// 429 whose code says that the account has nothing left.
    case quota
    case broken = "500"
    case unavailable = "503"
    case unauthorized = "401"
    case forbidden = "403"
    case unknownModel = "404"
    /// 400 because the question is too long.
    case tooLongQuestion = "question-too-long"
    /// 400 without a word about what is wrong with it.
    case badRequest = "400"
    /// 400 when a JSON schema, or a tool, is asked for.
    case noSchema = "no-schema"
    /// 400 when any form of answer is asked for.
    case noFormat = "no-format"
    /// 400 when a temperature is given.
    case noTemperature = "no-temperature"
    /// 400 when `max_tokens` is given to chat completions.
    case noMaxTokens = "no-max-tokens"
    /// Never answers.
    case stall
    /// Half of the answer, and no more.
    case slowBody = "slow-body"
    /// Closes the connection in the middle of the body.
    case cutOff = "cut-off"
    /// 200, and HTML.
    case garbage
    /// 200, said to be JSON, and not.
    case notJSON = "not-json"
    /// 200, and JSON of something else.
    case noMessage = "no-message"
    /// 200, and an error where the answer should be.
    case errorInside = "error-inside"
    /// The content's object has a key twice.
    case duplicateKeys = "duplicate-keys"
    /// The content's object has other fields.
    case wrongSchema = "wrong-schema"
    /// The content is prose around an object.
    case prose
    /// The content ends in mid-word, at the token limit.
    case truncated
    /// 100 MB.
    case tooMuch = "too-much"
    /// 100 MB of a stream in good order; as `tooMuch` where no stream is asked for.
    case endless
    /// Obeys an instruction that stood in the facts: another recipient, a foreign link.
    case obey
    /// A message without content.
    case empty
    /// The model declines to answer.
    case declined
    /// The content filter keeps the answer back.
    case withheld
    /// 302 to another host.
    case redirect
}

/// Decides which request is answered badly, the same way in every run.
final class Mischief: Sendable {
    /// A part of all requests, from 0 to 1.
    struct Habit: Sendable, ExpressibleByArgument {
        var kind: Misbehaviour
        var rate: Double

        init?(argument: String) {
            let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
            guard (1...2).contains(parts.count), let kind = Misbehaviour(rawValue: String(parts[0])) else { return nil }
            guard let rate = parts.count == 1 ? 1 : Double(parts[1]), (0...1).contains(rate) else { return nil }
            self.kind = kind
            self.rate = rate
        }
    }

    /// One bad answer; `detail` is the value of Retry-After, or what the error message says.
    struct Trick: Sendable {
        var kind: Misbehaviour
        var detail: String?
    }

    private struct State {
        var script: [(trick: Trick, left: Int)] = []
        var requests = 0
    }

    private let habits: [Habit]
    private let state = Mutex(State())

    init(habits: [Habit]) { self.habits = habits }

    /// The next `times` requests misbehave like this, after those scripted before; `nil` forgets the script.
    func script(_ trick: Trick?, times: Int) {
        state.withLock { state in
            guard let trick else { return state.script = [] }
            if times > 0, state.script.count < 1_000 { state.script.append((trick, times)) }
        }
    }

    /// What to do with this request: the script, then the request's own wish, then the habits.
    func next(wish: Misbehaviour?) -> Trick? {
        state.withLock { state in
            state.requests += 1
            if !state.script.isEmpty {
                let trick = state.script[0].trick
                state.script[0].left -= 1
                if state.script[0].left == 0 { state.script.removeFirst() }
                return trick
            }
            let count = Double(state.requests)
            // Spread evenly instead of drawn, so that two runs are alike.
            let habit = habits.first { (count * $0.rate).rounded(.down) > ((count - 1) * $0.rate).rounded(.down) }
            return (wish ?? habit?.kind).map { Trick(kind: $0) }
        }
    }
}
