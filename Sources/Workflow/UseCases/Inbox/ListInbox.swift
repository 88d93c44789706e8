import Contract
import Outreach
import Storage

extension ListInbox: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let place = try after.map(PagePlace.init(text:))
        let filter = try act.draftFilter(matching)
        let order = try order()
        guard filter.terms.isEmpty else {
            guard order == .oldest else {
                throw Refusal(
                    .malformed, "What a filter matches is listed by age alone.",
                    hint: "Leave the order or the filter out.")
            }
            return try matches(of: filter, after: place, limit, act)
        }
        let lines = try act.connection.needingAttention(
            by: order, after: place.map { ($0.since.microseconds, $0.id) }, seenBy: act.member.id, at: act.now,
            limit: limit + 1)
        return Answer(
            drafts: lines.prefix(limit).map { DraftSummary($0) },
            notices: after == nil
                ? try act.connection.openNotices(seenBy: act.member.id, limit: 50).map { NoticeSummary($0) } : [],
            next: lines.count > limit ? PagePlace(lines[limit - 1].draft, order).text : nil)
    }

    private func order() throws -> AttentionOrder {
        guard let sort else { return .oldest }
        guard let order = AttentionOrder(rawValue: sort) else {
            throw Refusal(
                .malformed,
                "The inbox is not sorted by “\(PlainText.printable(String(sort.prefix(40)), keepingLines: false))”.",
                hint: "There are \(AttentionOrder.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return order
    }

    private func matches(of filter: DraftFilter, after: PagePlace?, _ limit: Int, _ act: Act) throws -> Answer {
        let found = try act.connection.drafts(
            matching: filter, after: after.map { DraftPlace(since: $0.since, id: $0.id) }, seenBy: act.member.id,
            at: act.now, bound: SearchBound(found: limit))
        return Answer(
            drafts: try act.connection.draftLines(found.places).map { DraftSummary($0) }, notices: [],
            next: found.stoppedAt.map { PagePlace(since: $0.since, id: $0.id).text })
    }
}

/// Where a page of the inbox ended: `1794000000000000.D-7`; a time, or the score that it is sorted by.
private struct PagePlace {
    var since: Instant
    var id: DraftID

    init(since: Instant, id: DraftID) {
        self.since = since
        self.id = id
    }

    init(_ draft: DraftRow, _ order: AttentionOrder) {
        self.init(since: Instant(microseconds: order.key(of: draft)), id: draft.id)
    }

    init(text: String) throws {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let micros = Int64(parts[0]), let id = DraftID(String(parts[1])) else {
            throw Refusal(.malformed, "“after” is not the `next` of a page.", hint: "Leave it out for the first page.")
        }
        since = Instant(microseconds: micros)
        self.id = id
    }

    var text: String { "\(since.microseconds).\(id)" }
}

extension DraftSummary {
    init(_ line: DraftLine) {
        let draft = line.draft
        self.init(
            draft: draft.id, state: draft.state, channel: draft.channel, contact: line.contact.id,
            name: line.contact.name,
            address: line.contact.address(for: draft.channel), company: line.contact.company, sequence: line.sequence,
            step: draft.step, steps: line.steps, version: draft.version, subject: line.subject, verdict: draft.verdict,
            score: draft.score, edited: draft.edited, reason: draft.reason, since: draft.since, leavesAt: draft.leavesAt
        )
    }
}
