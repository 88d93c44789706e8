import Contract
import Storage

extension VerifyCredit: Performed {
    func perform(_ act: Act) throws -> Answer {
        let proof = try act.connection.proveLedger(limit: 20)
        return Answer(entries: proof.entries, right: proof.problems.isEmpty, problems: proof.problems)
    }
}
