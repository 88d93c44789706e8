import Contract
import Outreach
import Storage

extension Act {
    /// The filter over drafts that a person wrote; an absent one matches everything. Throws `Refusal.malformed` that shows
    /// the column.
    func draftFilter(_ text: String?) throws -> DraftFilter {
        guard let text else { return DraftFilter() }
        let zone = try installation().zone
        do {
            return try DraftFilter(text, dates: FilterDates(zone: zone, zones: desk.zones))
        } catch let fault as FilterFault {
            throw fault.refusal(of: text)
        }
    }
}

extension FilterFault {
    /// The fault with a mark under the place where it stands.
    func refusal(of line: String) -> Refusal {
        Refusal(
            .malformed, "The filter cannot be read: \(message)", hint: excerpt(of: line) + "\n" + allowed,
            problems: [Problem(message, line: 1, column: column, field: "matching")])
    }

    /// What stands around the fault, and a caret below it.
    private func excerpt(of line: String) -> String {
        let width = 60
        let start = max(0, column - 1 - width / 2)
        let shown = line.dropFirst(start).prefix(width).map { $0.isWhitespace ? " " : $0 }
        // One column a character, as most are; what cannot be seen would move the mark.
        let text = shown.map { PlainText.printable(String($0), keepingLines: false).isEmpty ? "?" : String($0) }
        return text.joined() + "\n" + String(repeating: " ", count: column - 1 - start) + "^"
    }
}
