import Contract
import Outreach
import Storage

extension CloseJob: Performed {
    func perform(_ act: Act) throws -> JobCard {
        guard let found = try act.connection.job(job) else { throw Refusal.noSuch(job) }
        if try act.connection.setClosed(closed, job: job, at: act.now) {
            try act.connection.record(
                closed ? "closed" : "opened", by: act.actor, at: act.now, detail: "\(job): \(found.title)")
        }
        return try act.card(of: found)
    }
}
