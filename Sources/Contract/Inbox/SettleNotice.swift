import Outreach

/// Takes a notice out of Needs attention.
public struct SettleNotice: UseCase {
    public static let route: Route = "PUT /notices/{notice}/settlement"
    public static let needs = Capability.approve

    public var notice: NoticeID

    public init(notice: NoticeID) {
        self.notice = notice
    }

    public typealias Answer = NoticeSummary
}
