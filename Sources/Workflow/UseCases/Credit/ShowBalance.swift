import Contract
import Outreach
import Storage

extension ShowBalance: Performed {
    func perform(_ act: Act) throws -> Answer {
        let available = try act.connection.balance(of: .available)
        let due = try act.connection.count(.due, until: act.now, atMost: 1_000)
        return Answer(
            available: available, held: try act.connection.balance(of: .held),
            spent: try act.connection.balance(of: .spent), issued: -(try act.connection.balance(of: .issued)),
            waiting: available < act.desk.prices.draft ? due : 0)
    }
}
