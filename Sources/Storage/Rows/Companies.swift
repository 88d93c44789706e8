import Outreach

extension Connection {
    public func company(_ id: CompanyID) throws -> Company? {
        try row("SELECT \(companyColumns) FROM company WHERE id = \(id)").map(Company.init(row:))
    }

    /// By name, without regard to case.
    public func company(named name: String) throws -> Company? {
        try row("SELECT \(companyColumns) FROM company WHERE name_key = \(Fold.text(name))")
            .map(Company.init(row:))
    }

    public func companies(after: CompanyID? = nil, limit: Int) throws -> [Company] {
        try rows("SELECT \(companyColumns) FROM company WHERE id > \(after?.rawValue ?? 0) ORDER BY id LIMIT \(limit)")
            .map(Company.init(row:))
    }

    /// Those of these names that are known, by the name as it is compared.
    public func companies(named names: [String]) throws -> [String: Company] {
        var found: [String: Company] = [:]
        let keys = Set(names.map(Fold.text))
        for row in try rows(
            of: keys.map(\.sqlValue), { "SELECT \(companyColumns) FROM company WHERE name_key IN \($0)" })
        {
            let company = try Company(row: row)
            found[Fold.text(company.name)] = company
        }
        return found
    }

    /// Makes the companies of these names that are not there yet, as contacts and jobs mention them.
    public func mentionCompanies(_ names: [String], at now: Instant) throws {
        var missing: [String: String] = [:]
        for name in names {
            let key = Fold.text(name)
            if !key.isEmpty, missing[key] == nil { missing[key] = name }
        }
        // Asked first, because a conflict uses a number of PostgreSQL's identity up.
        for row in try rows(
            of: missing.keys.map(\.sqlValue), { "SELECT name_key FROM company WHERE name_key IN \($0)" })
        {
            missing[try row.text("name_key")] = nil
        }
        try insert(
            into: "company", columns: ["name", "name_key", "created_at"],
            // Sorted, so that two imports at once never wait for each other crosswise.
            rows: missing.sorted { $0.key < $1.key }.map { [$0.value.sqlValue, $0.key.sqlValue, now.sqlValue] },
            suffix: "ON CONFLICT (name_key) DO NOTHING")
    }

    /// Adds companies; their ids are ignored.
    public func addCompanies(_ companies: [Company], at now: Instant) throws {
        try insert(
            into: "company",
            columns: ["name", "name_key", "domain", "country", "subdivision", "zone", "notes", "created_at"],
            rows: companies.map { company in
                [
                    company.name.sqlValue, Fold.text(company.name).sqlValue, company.domain.column,
                    company.country.column, company.subdivision.column, (company.zone?.rawValue).column,
                    company.notes.column, now.sqlValue,
                ]
            })
    }

    public func changeCompany(_ company: Company) throws {
        try run(
            """
            UPDATE company SET name = \(company.name), domain = \(company.domain), country = \(company.country),
                subdivision = \(company.subdivision), zone = \(company.zone?.rawValue), notes = \(company.notes)
            WHERE id = \(company.id)
            """)
    }

    /// How many contacts and jobs name this company, each counted up to `limit`.
    public func mentions(of company: Company, limit: Int) throws -> (contacts: Int, jobs: Int) {
        let key = Fold.text(company.name)
        func count(_ table: SQL) throws -> Int {
            try rows("SELECT id FROM \(table) WHERE company_key = \(key) LIMIT \(limit)").count
        }
        return (try count("contact"), try count("job"))
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

extension Optional where Wrapped: SQLConvertible {
    /// As a value of a bulk insert; `nil` is NULL.
    var column: SQLValue { self?.sqlValue ?? .null }
}
