import ArgumentParser
import Contract
import Outreach

/// Answers questions about zones and holidays from standard input, a line each.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Answer questions about zones and holidays, a line each.",
        shouldDisplay: false)

    func answer(in world: TerminalWorld) async throws {
        guard let zones = world.zones else {
            throw Refusal(.unavailable, "The tz database cannot be read here.", hint: "Install tzdata.")
        }
        var number = 0
        while let line = await world.console.readLine() {
            number += 1
            guard let answer = CalendarQuestion.answer(line, zones) else {
                throw Refusal(
                    .malformed, "Line \(number) of the questions cannot be answered.",
                    hint: "Ask, with tabs between the fields: \(CalendarQuestion.forms.joined(separator: "; ")).")
            }
            world.console.write(answer + "\n", to: .output)
        }
    }
}
