import Outreach

extension Connection {
    public func company(_ id: CompanyID) throws -> Company? {
        try row("SELECT \(companyColumns) FROM company WHERE id = \(id)").map(Company.init(row:))
    }

    /// By name, without regard to case.
    public func company(named name: String) throws -> Company? {
        try row("SELECT \(companyColumns) FROM company WHERE name_key = \(PlainText.folded(name))")
            .map(Company.init(row:))
    }
}

let companyColumns: SQL = "id, name, domain, country, subdivision, zone, notes"

extension Company {
    init(row: Row) throws {
        self.init(
            id: try row.id("id"), name: try row.text("name"), domain: try row.optionalText("domain"),
            country: try row.optionalText("country"), subdivision: try row.optionalText("subdivision"),
            zone: try row.optionalText("zone").map { ZoneName($0) }, notes: try row.optionalText("notes"))
    }
}
