import Contract
import Outreach
import Storage

extension RemoveBudget: Performed {
    func perform(_ act: Act) throws -> Answer {
        let subject = try act.budgetSubject(member, sequence)
        guard let row = try act.connection.budget(of: subject, per: period) else {
            throw Refusal(
                .notFound, "\(try act.connection.spoken(subject)) has no budget of a \(period.rawValue).",
                hint: "countersign credit budget list")
        }
        try act.budgetChanged(row.id, "\(try act.connection.spoken(subject)): none of a \(period.rawValue)")
        return Answer(removed: try act.connection.removeBudget(of: subject, per: period))
    }
}
