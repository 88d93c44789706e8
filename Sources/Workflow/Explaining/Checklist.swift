import Contract
import Outreach
import Storage

/// The questions of an explanation, in the order of S2-27. What was found last to be in the way does not matter; the first
/// does, and it alone decides what is to be done next.
struct Checklist {
    private(set) var lines: [Explanation.Line] = []
    private var next: String?

    mutating func good(_ question: String, _ answer: String) { add(question, answer, .good) }
    mutating func aside(_ question: String, _ answer: String) { add(question, answer, .aside) }

    /// This is in the way; `next` is what helps, unless something before it has to be seen to first.
    mutating func look(_ question: String, _ answer: String, next: String?) {
        add(question, answer, .look)
        self.next = self.next ?? next
    }

    private mutating func add(_ question: String, _ answer: String, _ mark: Explanation.Mark) {
        lines.append(Explanation.Line(question, answer, mark))
    }

    /// `otherwise` is what comes when nothing is in the way.
    func explanation(of about: String, _ title: String, otherwise: String) -> Explanation {
        Explanation(about: about, title: title, lines: lines, next: "Next: \(next ?? otherwise)")
    }
}

/// The questions, word for word the same wherever they are asked.
enum Question {
    static let active = "Is it active?"
    static let enrolled = "Is anybody enrolled?"
    static let waiting = "Is a step waiting for you?"
    static let reply = "Did they reply?"
    static let enoughTime = "Has enough time passed?"
    static let held = "Does anything hold it?"
    static let reachable = "May they be written to?"
    static let credits = "Are there credits?"
    static let nextStep = "When does the next step come?"
    static let moved = "What moved it?"
}

extension Act {
    /// Whether everything, or the sequence, stands still.
    func explainActive(_ sequence: String, _ state: SequenceRow.State, in list: inout Checklist) throws -> Bool {
        if let stop = try connection.standingStop(of: .everything) {
            list.look(
                Question.active, "no: \(stop.sentence)", next: "an admin lets everything run again: countersign start")
            return false
        }
        if let stop = try connection.standingStop(of: .sequence, sequence) {
            list.look(
                Question.active, "no: \(stop.sentence)",
                next: "let it leave again: countersign start --sequence \(sequence)")
            return false
        }
        switch state {
        case .active: return true
        case .draft:
            list.look(
                Question.active, "no: \(sequence) was never activated",
                next: "let it run: countersign sequence activate \(sequence)")
        case .paused:
            list.look(
                Question.active, "no: \(sequence) is paused",
                next: "let it run again: countersign sequence activate \(sequence)")
        case .archived:
            list.look(
                Question.active, "no: \(sequence) is archived",
                next: "go on with another sequence: countersign sequence list")
        }
        return false
    }

    func explainCredits(in list: inout Checklist) throws {
        let (available, price) = (try connection.availableCredits(), try connection.prices().draft)
        guard available < price else {
            return list.good(Question.credits, "yes: \(available) are available, a draft costs \(price)")
        }
        list.look(
            Question.credits, "no: \(available) are available, a draft costs \(price)",
            next: "an admin adds credits: countersign credit top-up <amount> --reference <text>")
    }
}
