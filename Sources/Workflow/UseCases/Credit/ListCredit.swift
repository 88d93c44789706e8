import Contract
import Outreach
import Storage

extension ListCredit: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let owner = try act.creditOwner(member, sequence)
        let filter = StatementFilter(
            kinds: try wanted().map(\.movement), since: try act.time(since, "since"),
            until: try act.time(until, "until", endsDay: true), member: owner.member, sequence: owner.sequence)
        let rows = try act.connection.statement(
            filter, behind: try after.map(StatementPlace.init(text:)), limit: limit + 1)
        var names = CreditNames(act.connection)
        return Answer(
            entries: try rows.prefix(limit).map { try CreditLine($0, &names) },
            next: rows.count > limit ? StatementPlace(rows[limit - 1]).text : nil)
    }

    private func wanted() throws -> [CreditLine.Kind] {
        guard let kinds else { return CreditLine.Kind.changing }
        return try kinds.split(separator: ",").prefix(20).map { word in
            guard let kind = CreditLine.Kind(rawValue: String(word)) else {
                let near = Nearest.to(String(word), among: CreditLine.Kind.allCases.map(\.rawValue))
                throw Refusal(
                    .malformed,
                    "“\(PlainText.printable(String(word.prefix(40)), keepingLines: false))” is no kind of movement"
                        + (near.map { "; perhaps \($0) is meant." } ?? "."),
                    hint: "There are \(CreditLine.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            return kind
        }
    }
}

extension CreditLine.Kind {
    var movement: CreditKind {
        switch self {
        case .grant: .grant
        case .topUp: .topUp
        case .charge: .capture
        case .refund: .refund
        case .expire: .expire
        case .reversal: .reversal
        case .hold: .reserve
        case .release: .release
        }
    }
}

extension CreditLine {
    init(_ row: CreditRow, _ names: inout CreditNames) throws {
        let kind = Kind.allCases.first { $0.movement == row.kind } ?? .charge
        let isLess = [.charge, .hold, .expire, .reversal].contains(kind)
        self.init(
            entry: row.id, at: row.at, kind: kind, amount: isLess ? -row.amount : row.amount, purpose: row.purpose,
            draft: row.draft, member: try names.member(row.member), sequence: try names.sequence(row.sequence),
            reference: row.reference, note: row.note, actor: row.actor, available: row.availableAfter)
    }
}

extension StatementPlace {
    init(_ row: CreditRow) { self.init(at: row.at, entry: row.id) }

    /// Throws unless it is the `next` of a page.
    init(text: String) throws {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let micros = Int64(parts[0]), let entry = CreditEntryID(String(parts[1])) else {
            throw Refusal(.malformed, "“after” is not the `next` of a page.", hint: "Leave it out for the first page.")
        }
        self.init(at: Instant(microseconds: micros), entry: entry)
    }

    var text: String { "\(at.microseconds).\(entry)" }
}
