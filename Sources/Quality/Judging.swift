import Outreach

/// What counts as found, and as a false alarm.
enum Judging {
    /// The codes by which each planted fault is told.
    static let codes: [String: Set<String>] = [
        "wrong-name": ["wrong-name", "unfounded-name"],
        "wrong-company": ["wrong-company", "unfounded-name", "unfounded-employer"],
        "invented-number": ["unfounded-number", "unfounded-money"],
        "invented-funding": ["unfounded-funding", "unfounded-money"],
        "invented-date": ["unfounded-date"],
        "invented-employer-or-title": ["unfounded-employer", "unfounded-name", "wrong-company"],
        "salary-promise": ["unfounded-promise", "unfounded-money"],
        "placeholder": ["placeholder"],
        "over-length": ["too-long"],
        "wrong-language": ["wrong-language"],
        "pushy": ["pushy"],
        "discriminating": ["discriminating"],
        "duplicate": ["repeats-earlier"],
        "foreign-link": ["unknown-link", "unknown-address", "profile-link"],
        "leaked-instruction": ["leaked-instructions", "model-chatter", "subject-in-body"],
        "signature-doubled": ["signature-doubled"],
    ]

    static let faults = [
        "wrong-name", "wrong-company", "invented-number", "invented-funding", "invented-date",
        "invented-employer-or-title", "salary-promise", "placeholder", "over-length", "wrong-language", "pushy",
        "discriminating", "duplicate", "foreign-link", "leaked-instruction", "signature-doubled",
    ]

    /// Soft findings that name a fault, and so are false alarms on a good draft all the same.
    private static let named: Set<String> = codes.values.reduce(into: []) { $0.formUnion($1) }

    /// What the review finds in a draft that a model wrote.
    static func findings(in draft: Corpus.Draft) -> [Finding] {
        // No claims are known of these drafts; that none covers a sentence says nothing about them.
        Validators.findings(in: draft.text, for: draft.context, claims: []).filter { $0.code != "claim-missing" }
    }

    /// Whether a finding of the right kind tells of the fault. What is invented may be told as a number, a name or an
    /// amount that no fact holds: then the finding's words must be among the planted ones.
    static func isCaught(_ draft: Corpus.Draft, _ findings: [Finding]) -> Bool {
        let codes = codes[draft.fault ?? ""] ?? []
        if findings.contains(where: { codes.contains($0.code) }) { return true }
        guard invented.contains(draft.fault ?? ""), let planted = draft.planted else { return false }
        return findings.contains { $0.code.hasPrefix("unfounded-") && $0.quote.map { planted.contains($0) } == true }
    }

    /// Findings that name a fault other than the planted one.
    static func strays(_ draft: Corpus.Draft, _ findings: [Finding]) -> [Finding] {
        let codes = codes[draft.fault ?? ""] ?? []
        let planted = Set((draft.planted ?? "").lowercased().split { !$0.isLetter && !$0.isNumber })
        return falseAlarms(findings).filter { finding in
            let quoted = Set((finding.quote ?? "").lowercased().split { !$0.isLetter && !$0.isNumber })
            return !codes.contains(finding.code) && quoted.isDisjoint(with: planted)
        }
    }

    private static let invented: Set<String> = [
        "invented-number", "invented-funding", "invented-date", "invented-employer-or-title", "salary-promise",
        "wrong-company",
    ]

    static func falseAlarms(_ findings: [Finding]) -> [Finding] {
        findings.filter { $0.weight != .soft || named.contains($0.code) }
    }

    static func findings(in input: Corpus.Input) -> [Finding] {
        guard input.field != "reply.body" else { return Untrusted.findings(in: input.text, of: input.field) }
        var contact = Contact(id: ContactID(1), name: "Mira Holt")
        var job = Job(id: JobID(1), title: "Engineer", company: "Harbor Works")
        var fields: [String: String] = [:]
        switch input.field {
        case "contact.name": contact.name = input.text
        case "contact.title": contact.title = input.text
        case "contact.company": contact.company = input.text
        case "contact.notes": contact.notes = input.text
        case "job.title": job.title = input.text
        case "job.company": job.company = input.text
        case "job.location": job.location = input.text
        case "job.description": job.description = input.text
        default: fields[String(input.field.drop { $0 != "." }.dropFirst())] = input.text
        }
        return Untrusted.findings(
            in: DraftContext(
                channel: .email, contact: contact, job: job, senderName: "Ana Ruiz", organisation: "Northwind Search",
                tone: nil, pitch: nil, language: input.language, step: 1, steps: 1, purpose: nil,
                hasBasicLinkedIn: false,
                isReply: false, earlier: [], fields: fields))
    }
}
