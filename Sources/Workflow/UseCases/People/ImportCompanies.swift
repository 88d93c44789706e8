import Contract
import Outreach
import Storage

extension ImportCompanies: Performed {
    func perform(_ act: Act) throws -> ImportTally {
        try ImportRules.check(rows.count)
        let rules = ImportRules(skipBad: skipBad, dryRun: dryRun)
        var tally = ImportTally.nothing
        var zones = KnownZones(act.desk.zones)
        var seen: [String: Int] = [:]
        var good: [Company] = []
        for row in rows {
            let (company, problems) = row.checked(&zones)
            tally.refused += problems
            guard let company else { continue }
            let key = Fold.text(company.name)
            if let line = seen[key] {
                tally.refused.append(
                    Problem("\(company.name) stands in row \(line) already.", line: row.line, field: "name"))
                continue
            }
            seen[key] = row.line
            good.append(company)
        }
        try rules.settle(tally)
        let known = try act.connection.companies(named: good.map(\.name))
        var added: [Company] = []
        for company in good {
            guard let before = known[Fold.text(company.name)] else {
                added.append(company)
                tally.added += 1
                continue
            }
            let after = company.merged(into: before)
            if after == before {
                tally.same += 1
            } else {
                tally.changed += 1
                if !dryRun { try act.connection.changeCompany(after) }
            }
        }
        if !dryRun { try act.connection.addCompanies(added, at: act.now) }
        try rules.record("companiesImported", tally, act)
        return tally
    }
}

extension Company {
    /// What this row says goes before what is known; what it leaves out stays.
    fileprivate func merged(into known: Company) -> Company {
        Company(
            id: known.id, name: name, domain: domain ?? known.domain, country: country ?? known.country,
            subdivision: subdivision ?? (country == nil || country == known.country ? known.subdivision : nil),
            zone: zone ?? known.zone, notes: notes ?? known.notes)
    }
}

extension CompanyRow {
    fileprivate func checked(_ zones: inout KnownZones) -> (company: Company?, problems: [Problem]) {
        var check = RowCheck(line: line)
        var company = Company(id: CompanyID(0), name: check.line("name", name, limit: 200, required: true) ?? "")
        company.domain = check.line("domain", domain, limit: 253)?.lowercased()
        if let domain = company.domain, let problem = EmailAddress.problem(inDomain: domain) {
            check.refuse("domain", domain, problem)
        }
        company.country = check.country(country)
        company.subdivision = check.subdivision(subdivision, of: company.country)
        company.zone = check.zone(zone, &zones)
        company.notes = check.text("notes", notes, limit: 4_000)
        return (check.problems.isEmpty ? company : nil, check.problems)
    }
}
