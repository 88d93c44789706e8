import Outreach

/// A price list, and who applied it; nobody applied the first.
public struct PriceListRow: Sendable, Equatable {
    public var prices: PriceList
    public var appliedAt: Instant?
    public var appliedBy: String?
}

extension Connection {
    /// The list that counts now, or that counted then.
    public func prices(at then: Instant? = nil) throws -> PriceList {
        let which: SQL = if let then { "WHERE applied_at <= \(then)" } else { "" }
        return try row("\(priceSelect) \(which) ORDER BY version DESC LIMIT 1").map(PriceListRow.init(row:))?.prices
            ?? .first
    }

    public func prices(version: Int) throws -> PriceList {
        try row("\(priceSelect) WHERE version = \(version)").map(PriceListRow.init(row:))?.prices ?? .first
    }

    /// The list under which a draft's last reservation for a purpose was made.
    public func priceList(of purpose: CreditPurpose, for draft: DraftID) throws -> Int? {
        try row(
            """
            SELECT price_list FROM reservation WHERE draft_id = \(draft) AND purpose = \(purpose.rawValue)
            ORDER BY id DESC LIMIT 1
            """
        ).map { Int(try $0.int("price_list")) }
    }

    /// Newest first, with the one that comes with the program as the last; before version `before`.
    public func priceLists(before: Int, limit: Int) throws -> [PriceListRow] {
        let applied = try rows("\(priceSelect) WHERE version < \(before) ORDER BY version DESC LIMIT \(limit)")
            .map(PriceListRow.init(row:))
        return applied.count < limit && before > 1 ? applied + [PriceListRow(prices: .first)] : applied
    }

    /// Writes down a list as the next version, which it answers with.
    public func apply(_ prices: PriceList, by actor: Actor, at now: Instant) throws -> PriceList {
        try lockBalance()
        var next = prices
        next.version = try self.prices().version + 1
        try run(
            """
            INSERT INTO price_list (version, prices, applied_at, applied_by)
            VALUES (\(next.version), \(try JSONColumn.text(next)), \(now), \(actor.name))
            """)
        return next
    }
}

private let priceSelect: SQL = "SELECT version, prices, applied_at, applied_by FROM price_list"

extension PriceListRow {
    fileprivate init(row: Row) throws {
        self.init(
            prices: try JSONColumn.value(PriceList.self, in: row.text("prices")),
            appliedAt: try row.instant("applied_at"), appliedBy: try row.text("applied_by"))
    }
}
