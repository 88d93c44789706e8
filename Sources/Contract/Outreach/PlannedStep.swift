import Outreach

/// The place of one step in time, if nothing comes between and every draft is approved at once.
public struct PlannedStep: Codable, Sendable, Equatable {
    /// 1-based.
    public var step: Int
    public var id: String
    public var label: String?
    public var channel: Channel
    /// When its draft is written.
    public var dueAt: Instant
    /// When it leaves at the earliest.
    public var leavesAt: Instant
    /// The same on the recipient's wall clock.
    public var local: String
    /// What moved it, in order, one sentence each: a holiday, the window, a weekend.
    public var moved: [String]
    /// Why this person does not get it: `no_channel`, `not_connected`, `enrolled_later`.
    public var omitted: String?
    /// Whether it waits for the connection request to be accepted.
    public var waitsForConnection: Bool

    public init(
        step: Int, id: String, label: String? = nil, channel: Channel, dueAt: Instant, leavesAt: Instant,
        local: String, moved: [String] = [], omitted: String? = nil, waitsForConnection: Bool = false
    ) {
        self.step = step
        self.id = id
        self.label = label
        self.channel = channel
        self.dueAt = dueAt
        self.leavesAt = leavesAt
        self.local = local
        self.moved = moved
        self.omitted = omitted
        self.waitsForConnection = waitsForConnection
    }
}
