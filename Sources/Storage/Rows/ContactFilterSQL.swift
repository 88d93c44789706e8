import Outreach

extension ContactFilter {
    /// `AND …` for every term, behind a WHERE over `contact`. Everything that a person wrote travels as a binding.
    var sql: SQL {
        var text: SQL = ""
        for term in terms { text = "\(text) AND \(term.sql(jobs: jobs))" }
        return text
    }
}

extension ContactFilter.Term {
    /// True or false of a row of `contact`, never NULL: a missing value makes a term false and its negation true.
    fileprivate func sql(jobs: [JobID]) -> SQL {
        let condition = condition(jobs: jobs)
        return isNegated ? "NOT (\(condition))" : "(\(condition))"
    }

    private func condition(jobs: [JobID]) -> SQL {
        switch field {
        case .name: return present("contact.name_key")
        case .title: return present("contact.title_key")
        case .company: return present("contact.company_key")
        case .email:
            return """
                \(present("contact.email_key")) OR contact.id IN (SELECT contact_id FROM contact_address
                WHERE kind = 'email' AND (\(any(of: "address_key"))))
                """
        case .domain:
            // What stands before the @ is anything; an address holds no other @.
            let domains = patterns.map { ContactFilter.Pattern(["", "@" + $0.pieces[0]] + $0.pieces.dropFirst()) }
            let term = ContactFilter.Term(.domain, domains)
            return "contact.email_key IS NOT NULL AND (\(term.any(of: "contact.email_key")))"
        case .country:
            let codes = patterns.map { ContactFilter.Pattern($0.pieces.map { $0.uppercased() }) }
            return ContactFilter.Term(.country, codes).present("contact.country")
        case .tag: return "contact.id IN (SELECT contact_id FROM contact_tag WHERE \(any(of: "tag")))"
        case .stage:
            let ours: SQL = jobs.isEmpty ? "" : "AND job_id IN \(list: jobs.map(\.sqlValue))"
            return "contact.id IN (SELECT contact_id FROM job_match WHERE (\(any(of: "stage"))) \(ours))"
        case .job:
            let named = patterns.compactMap { $0.exact.flatMap(JobID.init) }
            // `job:*` is any job at all.
            guard named.count == patterns.count else { return "contact.id IN (SELECT contact_id FROM job_match)" }
            return "contact.id IN (SELECT contact_id FROM job_match WHERE job_id IN \(list: named.map(\.sqlValue)))"
        case .text:
            let inside = ContactFilter.Term(
                .text, patterns.map { ContactFilter.Pattern([""] + $0.pieces + [""]) })
            return """
                \(inside.present("contact.name_key")) OR \(inside.present("contact.email_key"))
                OR \(inside.present("contact.title_key")) OR \(inside.present("contact.company_key"))
                """
        }
    }

    private func present(_ column: SQL) -> SQL { "(\(column) IS NOT NULL AND (\(any(of: column))))" }

    /// Any of the patterns; equality as one IN, so that an index serves it.
    private func any(of column: SQL) -> SQL {
        let exact = patterns.compactMap(\.exact)
        var text: SQL = exact.isEmpty ? "1 = 0" : "\(column) IN \(list: exact.map(\.sqlValue))"
        for pattern in patterns where pattern.exact == nil {
            text = "\(text) OR \(column) LIKE \(pattern.like) ESCAPE '!'"
        }
        return text
    }
}

extension ContactFilter.Pattern {
    /// The pattern of LIKE, with `!` before what LIKE would read as its own.
    fileprivate var like: String {
        pieces.map { piece in
            piece.reduce(into: "") { text, character in
                if "!%_".contains(character) { text += "!" }
                text.append(character)
            }
        }.joined(separator: "%")
    }
}
