import Outreach

extension Filter where Field == ContactField {
    /// `AND …` for every term, behind a WHERE over `contact`. Everything that a person wrote travels as a binding.
    var sql: SQL {
        var text: SQL = ""
        for term in terms { text = "\(text) AND \(term.sql(jobs: jobs))" }
        return text
    }
}

extension Filter.Term where Field == ContactField {
    /// True or false of a row of `contact`, never NULL: a missing value makes a term false and its negation true.
    fileprivate func sql(jobs: [JobID]) -> SQL {
        let condition = condition(jobs: jobs)
        return isNegated ? "NOT (\(condition))" : "(\(condition))"
    }

    private func condition(jobs: [JobID]) -> SQL {
        // Whatever is there matches a lone star.
        guard case .anyOf(let patterns) = test else { return asked([FilterPattern(["", ""])], jobs) }
        return asked(patterns, jobs)
    }

    private func asked(_ patterns: [FilterPattern], _ jobs: [JobID]) -> SQL {
        switch subject {
        case .field(let field), .presence(let field): field.condition(patterns, jobs)
        case .anywhere:
            ["contact.name_key", "contact.email_key", "contact.title_key", "contact.company_key"]
                .map { column in patterns.map { FilterPattern([""] + $0.pieces + [""]) }.any(of: column) }
                .joined(by: "OR")
        }
    }
}

extension ContactField {
    fileprivate func condition(_ patterns: [FilterPattern], _ jobs: [JobID]) -> SQL {
        switch self {
        case .name: return patterns.any(of: "contact.name_key")
        case .title: return patterns.any(of: "contact.title_key")
        case .company: return patterns.any(of: "contact.company_key")
        case .email:
            return """
                \(patterns.any(of: "contact.email_key")) OR contact.id IN (SELECT contact_id FROM contact_address
                WHERE kind = 'email' AND \(patterns.any(of: "address_key")))
                """
        case .domain:
            // What stands before the @ is anything; an address holds no other @.
            return patterns.map { FilterPattern(["", "@" + $0.pieces[0]] + $0.pieces.dropFirst()) }
                .any(of: "contact.email_key")
        case .country:
            return patterns.map { FilterPattern($0.pieces.map { $0.uppercased() }) }.any(of: "contact.country")
        case .tag: return "contact.id IN (SELECT contact_id FROM contact_tag WHERE \(patterns.any(of: "tag")))"
        case .stage:
            let ours: SQL = jobs.isEmpty ? "" : "AND job_id IN \(list: jobs.map(\.sqlValue))"
            return "contact.id IN (SELECT contact_id FROM job_match WHERE \(patterns.any(of: "stage")) \(ours))"
        case .job:
            let named = patterns.compactMap { $0.exact.flatMap(JobID.init) }
            // `job:*` is any job at all.
            guard named.count == patterns.count else { return "contact.id IN (SELECT contact_id FROM job_match)" }
            return "contact.id IN (SELECT contact_id FROM job_match WHERE job_id IN \(list: named.map(\.sqlValue)))"
        }
    }
}
