import Contract
import Outreach

/// A refusal as a person reads it: what, where, and what to do next.
enum RefusalText {
    static let shownProblems = 20

    static func text(of refusal: Refusal, style: Style) -> String {
        var lines = [style.bad("✗") + " " + PlainText.printable(refusal.message, keepingLines: false)]
        lines += self.lines(of: refusal.problems, style: style)
        if let hint = refusal.hint {
            lines += PlainText.printable(hint).split(separator: "\n").map { "  " + $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The first twenty problems, then how many more there are.
    static func lines(of problems: [Problem], style: Style) -> [String] {
        var lines = problems.prefix(shownProblems).map { line(of: $0, style: style) }
        if problems.count > shownProblems { lines.append("  and \(problems.count - shownProblems) more") }
        return lines
    }

    private static func line(of problem: Problem, style: Style) -> String {
        var place: [String] = []
        if let line = problem.line { place.append("line \(line)") }
        if let column = problem.column { place.append("column \(column)") }
        if let field = problem.field { place.append(PlainText.printable(field, keepingLines: false)) }
        let message = PlainText.printable(problem.message, keepingLines: false)
        let mark = problem.weight == .warning ? style.look("!") : style.bad("✗")
        return "  \(mark) " + (place.isEmpty ? message : place.joined(separator: ", ") + ": " + message)
    }
}
