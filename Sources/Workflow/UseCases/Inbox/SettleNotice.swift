import Contract
import Outreach
import Storage

extension SettleNotice: Performed {
    func perform(_ act: Act) throws -> NoticeSummary {
        guard let row = try act.connection.settleNotice(notice, by: act.member.id, at: act.now) else {
            throw Refusal(.notFound, "There is no open notice \(notice).", hint: "countersign inbox")
        }
        try act.connection.record("noticeSettled", by: act.actor, at: act.now, draft: row.draft, detail: "\(notice)")
        return NoticeSummary(row)
    }
}

extension NoticeSummary {
    init(_ row: NoticeRow) {
        self.init(
            notice: row.id, kind: Kind(rawValue: row.kind) ?? .notSent, draft: row.draft,
            enrollment: row.enrollment, text: row.text, at: row.at)
    }
}
