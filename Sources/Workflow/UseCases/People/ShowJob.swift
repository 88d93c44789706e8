import Contract
import Outreach
import Storage

extension ShowJob: Performed {
    func perform(_ act: Act) throws -> JobCard {
        guard let found = try act.connection.job(job) else { throw Refusal.noSuch(job) }
        return try act.card(of: found)
    }
}
