import Outreach
import Storage
import Synchronization

/// The rules that were read last, since every draft asks for them and they hardly ever change.
private let lastRules = Mutex<(key: [String], zone: ZoneName, book: RuleBook)?>(nil)

extension Connection {
    /// Live versions and shadows, ready to be asked. One that cannot be read any more decides nothing.
    func rules(_ installation: Installation, _ desk: Desk) throws -> RuleBook {
        let key = try policiesAskedKey(limit: RuleBook.mostRules)
        if let known = lastRules.withLock({ $0 }), known.key == key, known.zone == installation.zone {
            return known.book
        }
        let dates = FilterDates(zone: installation.zone, zones: desk.zones)
        let book = RuleBook(
            try policiesAsked(limit: RuleBook.mostRules).compactMap { row in
                guard let author = row.switchedBy, let until = row.endsAt else { return nil }
                return try? RuleBook.Rule(
                    id: row.id, reference: row.reference, isLive: row.state == .live, definition: row.definition,
                    author: author, until: until, dates: dates)
            })
        lastRules.withLock { $0 = (key, installation.zone, book) }
        return book
    }
}
