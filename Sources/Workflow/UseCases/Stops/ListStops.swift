import Contract
import Outreach
import Storage

extension ListStops: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        var start: Int64?
        if let after {
            guard let id = Int64(after) else {
                throw Refusal(
                    .malformed, "“after” is not the `next` of a page.", hint: "Leave it out for the first page.")
            }
            start = id
        }
        let (page, next) = paged(
            try act.connection.stops(after: start, limit: limit + 1), limit: limit, place: \.id)
        return Answer(
            stops: try page.filter(act.mayRead).map(act.record), lastDrillAt: try act.connection.lastDrillAt(),
            next: next)
    }
}

extension Act {
    fileprivate func mayRead(_ stop: Stop) throws -> Bool {
        guard stop.kind == .sequence, let row = try connection.sequence(named: stop.subject) else { return true }
        return row.access.isOpen(to: row.viewer(member))
    }
}
