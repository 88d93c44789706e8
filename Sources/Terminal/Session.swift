import Contract
import Foundation
import Outreach

/// One run of one command: whom it asks, and how it answers.
struct Session: Sendable {
    let gateway: any Gateway
    let terminal: Terminal

    func ask<Question: UseCase>(_ question: Question) async throws -> Question.Answer {
        try await gateway.ask(question)
    }
}

/// The console as one command may use it, after its flags have been read.
struct Terminal: Sendable {
    let console: any Console
    let format: Format
    let now: Instant
    /// Real time, for how long something takes.
    let time: any Clock
    let localTime: @Sendable (Instant) -> LocalTime
    let output: Style
    let talk: Style
    let mayAsk: Bool
    let mayPage: Bool

    init(world: TerminalWorld, flags: SharedFlags) throws {
        console = world.console
        now = try flags.connection().now ?? world.clock.now
        time = world.clock
        localTime = world.localTime
        format =
            if flags.json { .json } else if flags.quiet { .names } else if flags.plain { .plain } else {
                world.console.isTerminal(.output) ? .table : .plain
            }
        output = Style(isOn: Self.colours(on: .output, choice: flags.color, console: world.console))
        talk = Style(isOn: Self.colours(on: .error, choice: flags.color, console: world.console))
        mayAsk = !flags.noInput && world.console.isTerminal(.input)
        mayPage = !flags.noPager && world.console.isTerminal(.output) && !flags.json && !flags.quiet && !flags.plain
    }

    private static func colours(on stream: ConsoleStream, choice: ColorChoice, console: any Console) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto:
            guard console.isTerminal(stream), console.environment("TERM") != "dumb" else { return false }
            return console.environment("NO_COLOR")?.isEmpty ?? true
        }
    }

    /// A line of the result, on standard output.
    func print(_ line: String = "") { console.write(line + "\n", to: .output) }

    /// A line of talk, on standard error.
    func say(_ line: String = "") { console.write(line + "\n", to: .error) }

    func good(_ sentence: String) { say(talk.good("✓") + " " + sentence) }
    func look(_ sentence: String) { say(talk.look("!") + " " + sentence) }
    func bad(_ sentence: String) { say(talk.bad("✗") + " " + sentence) }
    func aside(_ sentence: String) { say(talk.aside("· " + sentence)) }

    /// The bytes that the API would send.
    func json(_ answer: some Encodable) throws {
        print(String(decoding: try AnswerCoding.encode(answer), as: UTF8.self))
    }

    /// Asks on standard error and reads a line; `nil` at the end of the input.
    func ask(_ question: String) async -> String? {
        console.write(question + " ", to: .error)
        guard let line = await console.readLine() else {
            say()
            return nil
        }
        return PlainText.trimmed(line)
    }

    /// A long text, in the pager when it does not fit the screen.
    func show(_ text: String) async {
        if mayPage, text.split(separator: "\n", omittingEmptySubsequences: false).count > console.height {
            await console.page(text)
        } else {
            console.write(text, to: .output)
        }
    }

    /// What a decision did: the id alone with `--quiet`, the answer with `--json`, otherwise a sentence.
    func report(_ answer: some Encodable, name: String, _ sentence: String) throws {
        switch format {
        case .json: try json(answer)
        case .names: print(name)
        case .plain, .table: good(sentence)
        }
    }
}
