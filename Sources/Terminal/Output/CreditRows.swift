import Contract
import Outreach

/// `6 240`: groups of three digits with a narrow gap that a person can copy.
func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(" ") }
        text.append(digit)
    }
    return number < 0 ? "-\(text)" : text
}

struct BalanceRow: Row {
    let balance: ShowBalance.Answer

    static let columns = [
        Column("BALANCE", isNumber: true), Column("ON HOLD", isNumber: true), Column("LAST 7 DAYS", isNumber: true),
        Column("LASTS ABOUT"),
    ]
    var cells: [Cell] {
        let days = balance.lastsDays.map { $0 > 365 ? "more than a year" : counted($0, "day") }
        return [
            .credits(balance.available), .credits(balance.held), .credits(balance.lastWeek), .text(days),
        ]
    }
    var name: String { String(balance.available) }
}

struct CreditRow: Row {
    let line: CreditLine

    static let columns = [
        Column("ID"), Column("WHEN"), Column("KIND"), Column("AMOUNT", isNumber: true),
        Column("BALANCE", isNumber: true), Column("FOR", mayBeCut: true), Column("WHO", mayBeCut: true),
    ]
    var cells: [Cell] {
        let what = [line.purpose?.rawValue, line.draft?.description, line.reference, line.note].joinedPresent(" ")
        return [
            .text(line.entry.description), .time(line.at), .text(line.kind.rawValue), .credits(line.amount),
            .credits(line.available), .text(what), .text(line.member ?? line.actor),
        ]
    }
    var name: String { line.entry.description }
}

extension CreditLine {
    static let header = [
        "id", "at", "kind", "amount", "available", "purpose", "draft", "member", "sequence", "reference", "note",
        "actor",
    ]
    /// As a line of CSV: exact, without groups of digits.
    var row: [String] {
        [
            entry.description, at.rfc3339, kind.rawValue, String(amount), String(available), purpose?.rawValue ?? "",
            draft?.description ?? "", member ?? "", sequence ?? "", reference ?? "", note ?? "", actor,
        ]
    }
}

struct PriceRow: Row {
    let action: PricedAction
    let price: Int

    static let columns = [Column("ACTION"), Column("CREDITS", isNumber: true), Column("FOR", mayBeCut: true)]
    var cells: [Cell] { [.text(action.name), .credits(price), .text(action.meaning)] }
    var name: String { action.name }
}

struct PriceVersionRow: Row {
    let version: ListPrices.Answer.Version

    static let columns = [
        Column("VERSION", isNumber: true), Column("DRAFT", isNumber: true), Column("EMAIL", isNumber: true),
        Column("SINCE"), Column("WHO", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .number(version.prices.version), .credits(version.prices.draft),
            .credits(version.prices.price(ofSending: .email)), .time(version.appliedAt), .text(version.appliedBy),
        ]
    }
    var name: String { String(version.prices.version) }
}

struct BudgetLine: Row {
    let record: BudgetRecord

    static let columns = [
        Column("WHOSE", mayBeCut: true), Column("A"), Column("BUDGET", isNumber: true), Column("USED", isNumber: true),
        Column("THEN"), Column("BEGINS ANEW"), Column("SET BY", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(record.whose), .text(record.budget.period.rawValue), .credits(record.budget.amount),
            .credits(record.used), .text(record.budget.warnsOnly ? "warns" : "stops"), .time(record.renewsAt),
            .text(record.setBy),
        ]
    }
    var name: String { record.whose }
}

extension BudgetRecord {
    var whose: String { member ?? sequence ?? "organisation" }
}

/// Bars of a chart: as long as the terminal is wide, at least one mark for anything that is not nothing.
enum BarChart {
    static func lines(_ bars: [ShowUsage.Answer.Bar], width: Int) -> [String] {
        let labels = bars.map { PlainText.printable($0.label, keepingLines: false) }
        let widest = min(labels.map(DisplayWidth.of).max() ?? 0, 30)
        let numbers = bars.map { grouped($0.charged) }
        let digits = numbers.map(\.count).max() ?? 0
        let most = bars.map(\.charged).max() ?? 0
        let room = max(10, min(width, 100) - widest - digits - 4)
        return zip(bars, zip(labels, numbers)).map { bar, text in
            let label = DisplayWidth.padded(DisplayWidth.cut(text.0, to: widest), to: widest, toTheRight: false)
            let number = String(repeating: " ", count: digits - text.1.count) + text.1
            guard bar.charged > 0, most > 0 else { return "\(label)  \(number)" }
            return "\(label)  \(number)  " + String(repeating: "▇", count: max(1, bar.charged * room / most))
        }
    }
}

struct QuoteRow: Row {
    let plan: EnrollmentPlan

    static let columns = [
        Column("CONTACT"), Column("NAME", mayBeCut: true), Column("EXPECTED", isNumber: true),
        Column("AT MOST", isNumber: true), Column("LEFT OUT", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(plan.contact.description), .text(plan.name), .credits(plan.quote?.expected),
            .credits(plan.quote?.worst), .text(plan.refusal),
        ]
    }
    var name: String { plan.contact.description }
}
