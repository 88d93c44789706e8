import Contract
import Outreach

/// Everything about a contact, as text.
enum ContactText {
    static func text(_ card: ContactCard, _ terminal: Terminal) -> String {
        let name = terminal.printable(card.name)
        var lines = [
            [card.contact.description, name, card.title.map(terminal.printable)].joinedPresent(" · ")
        ]
        func line(_ label: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            lines.append("  " + DisplayWidth.padded(label, to: 12, toTheRight: false) + terminal.printable(value))
        }
        line("company", [card.companyID?.description, card.company].joinedPresent(" "))
        for address in card.addresses {
            let marks = [
                address.label.rawValue, address.inUse ? "in use" : nil, address.blocked,
            ].joinedPresent(", ")
            line(address.kind.rawValue, "\(address.address) (\(marks))")
        }
        line("linkedin", card.linkedIn)
        line("country", [card.country, card.subdivision].joinedPresent("-"))
        line("zone", "\(card.zone), from the \(card.zoneSource)")
        line("language", card.language)
        line("tags", card.tags.joined(separator: ", "))
        for match in card.matches {
            line("match", "\(match.job) \(match.jobTitle) at \(match.company): \(match.stage.rawValue)")
        }
        line("on its way", card.enrollment.map { "\($0.enrollment) \($0.sequence), step \($0.step) of \($0.steps)" })
        line("contacted", card.contactedAt.map(terminal.age))
        line("replied", card.repliedAt.map(terminal.age))
        line("archived", card.archivedAt.map(terminal.age))
        line("erased", card.erasedAt.map(terminal.age))
        if let notes = card.notes {
            lines.append("")
            lines += PlainText.printable(notes).split(separator: "\n", omittingEmptySubsequences: false).map {
                "  \($0)"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// Everything about a company or a job, as text.
enum RecordText {
    static func text(_ card: CompanyCard, _ terminal: Terminal) -> String {
        text(
            [card.summary.company.description, card.summary.name],
            [
                ("domain", card.summary.domain),
                ("country", [card.summary.country, card.subdivision].joinedPresent("-")), ("zone", card.summary.zone),
                ("contacts", count(card.contacts)), ("jobs", count(card.jobs)),
            ], card.notes, terminal)
    }

    static func text(_ card: JobCard, _ terminal: Terminal) -> String {
        text(
            [card.summary.job.description, card.summary.title],
            [
                ("company", [card.companyID?.description, card.summary.company].joinedPresent(" ")),
                ("location", card.summary.location),
                ("contact", [card.contactName, card.contactEmail].joinedPresent(", ")), ("url", card.url),
                ("tags", card.tags.joined(separator: ", ")),
            ], card.description, terminal)
    }

    private static func text(
        _ head: [String], _ pairs: [(String, String?)], _ body: String?, _ terminal: Terminal
    ) -> String {
        var lines = [head.map(terminal.printable).joined(separator: " · ")]
        for case (let label, let value?) in pairs where !value.isEmpty {
            lines.append("  " + DisplayWidth.padded(label, to: 12, toTheRight: false) + terminal.printable(value))
        }
        if let body {
            lines.append("")
            lines += PlainText.printable(body).split(separator: "\n", omittingEmptySubsequences: false).map {
                "  \($0)"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func count(_ number: Int) -> String { number >= 1_000 ? "1000+" : String(number) }
}

extension Terminal {
    /// One record: the id alone with `--quiet`, the answer with `--json`, otherwise its text.
    func showCard<Card: Encodable>(_ card: Card, name: String, text: (Card, Terminal) -> String) async throws {
        switch format {
        case .json: try json(card)
        case .names: print(name)
        case .plain, .table: await show(text(card, self))
        }
    }
}
