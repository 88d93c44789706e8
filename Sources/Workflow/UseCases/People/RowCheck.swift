import Contract
import Outreach

/// Collects what is wrong with the fields of one row.
struct RowCheck {
    let line: Int
    private(set) var problems: [Problem] = []

    init(line: Int) { self.line = line }

    /// A one-line field; an empty one counts as absent.
    mutating func line(_ field: String, _ value: String?, limit: Int, required: Bool = false) -> String? {
        let text = value.map(PlainText.trimmed) ?? ""
        if text.isEmpty {
            if required { refuse(field, nil, "is missing") }
            return nil
        }
        if let problem = PlainText.problem(inLine: text, limit: limit) { refuse(field, text, problem) }
        return text
    }

    /// A field of several lines.
    mutating func text(_ field: String, _ value: String?, limit: Int) -> String? {
        guard let value else { return nil }
        let text = PlainText.trimmed(value.utf8.contains(13) ? value.replacing("\r\n", with: "\n") : value)
        if text.isEmpty { return nil }
        if let problem = PlainText.problem(inText: text, limit: limit) { refuse(field, text, problem) }
        return text
    }

    mutating func email(_ field: String, _ value: String?) -> String? {
        guard let email = line(field, value, limit: 254) else { return nil }
        if let problem = EmailAddress.problem(in: email) { refuse(field, email, problem) }
        return email
    }

    mutating func phone(_ field: String, _ value: String?) -> String? {
        guard let phone = line(field, value, limit: 40) else { return nil }
        let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
        if !phone.utf8.contains(where: isDigit)
            || !phone.utf8.allSatisfy({ isDigit($0) || "+-() ./x".utf8.contains($0) })
        {
            refuse(field, phone, "is not a phone number")
        }
        return phone
    }

    mutating func country(_ value: String?) -> String? {
        guard let country = line("country", value, limit: 2)?.uppercased() else { return nil }
        if country.utf8.count != 2 || !country.utf8.allSatisfy({ (65...90).contains($0) }) {
            refuse("country", country, "is not a two-letter code (ISO 3166) such as DE")
        }
        return country
    }

    /// `BY`; the country before it (`DE-BY`) may be written and is left out.
    mutating func subdivision(_ value: String?, of country: String?) -> String? {
        guard var code = line("subdivision", value, limit: 6)?.uppercased() else { return nil }
        if let country, code.hasPrefix(country + "-") { code = String(code.dropFirst(3)) }
        if !(1...3).contains(code.utf8.count)
            || !code.utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) })
        {
            refuse("subdivision", code, "is not the code of a subdivision (ISO 3166-2) such as BY")
        } else if country == nil {
            refuse("subdivision", code, "needs a country")
        }
        return code
    }

    mutating func zone(_ value: String?, _ known: inout KnownZones) -> ZoneName? {
        guard let zone = line("zone", value, limit: 60).map({ ZoneName($0) }) else { return nil }
        if !known.knows(zone) { refuse("zone", zone.rawValue, "is not a time zone such as Europe/Berlin") }
        return zone
    }

    mutating func refuse(_ field: String, _ value: String?, _ problem: String) {
        let shown = value.map { " “\(PlainText.printable(String($0.prefix(60)), keepingLines: false))”" } ?? ""
        problems.append(Problem("The \(field)\(shown) \(problem).", line: line, field: field))
    }
}

/// Remembers which names the tz database knows: a file names few, and asking costs more than looking here.
struct KnownZones {
    private let zones: any Zones
    private var seen: [ZoneName: Bool] = [:]

    init(_ zones: any Zones) { self.zones = zones }

    mutating func knows(_ zone: ZoneName) -> Bool {
        if let known = seen[zone] { return known }
        let known = zones.knows(zone)
        seen[zone] = known
        return known
    }
}

/// What an import does with its rows, whatever they are.
struct ImportRules {
    let skipBad: Bool
    let dryRun: Bool

    static func check(_ count: Int) throws {
        guard count <= Page.largest else {
            throw Refusal(
                .malformed, "\(count) rows are too many for one call.", hint: "Send at most \(Page.largest).")
        }
    }

    /// Throws when a bad row keeps the good ones out; throwing also takes back what was done in this transaction.
    func settle(_ tally: ImportTally) throws {
        guard tally.refused.isEmpty || skipBad || dryRun else { throw tally.refusal }
    }

    /// Writes the event of an import that changed something.
    func record(_ name: String, _ tally: ImportTally, _ act: Act) throws {
        guard !dryRun, tally.added + tally.changed > 0 else { return }
        try act.connection.record(
            name, by: act.actor, at: act.now, detail: "\(tally.added) added, \(tally.changed) changed")
    }
}

extension ImportTally {
    static let nothing = ImportTally(added: 0, changed: 0, same: 0, refused: [])

    /// Nothing was imported, and why.
    var refusal: Refusal {
        Refusal(
            .malformed, "Nothing was imported: \(refused.count) problem\(refused.count == 1 ? "" : "s").",
            hint: "Mend the rows, or import the others with --skip-bad.", problems: refused)
    }
}
