import Outreach

/// The place of one step in time, if nothing comes between and every draft is approved at once.
public struct PlannedStep: Codable, Sendable, Equatable {
    /// 1-based.
    public var step: Int
    public var id: String
    public var label: String?
    public var channel: Channel
    /// How long it waits after the step before, as its author wrote it: `3 business days`.
    public var delay: String
    /// When its draft is written.
    public var dueAt: Instant
    /// The same on the recipient's wall clock.
    public var dueLocal: String
    /// When it leaves at the earliest, its grace over; a step that is left out completes then.
    public var leavesAt: Instant
    /// The same on the recipient's wall clock.
    public var local: String
    /// What moved it, in order, one sentence each: a holiday, the window, a weekend.
    public var moved: [String]
    /// Why this person does not get it: `no_channel`, `not_connected`, `enrolled_later`.
    public var omitted: String?
    /// Whether it waits for the connection request to be accepted.
    public var waitsForConnection: Bool
    /// When it is left out if the request is not accepted until then (semantics 4.25).
    public var givesUpAt: Instant?

    public init(
        step: Int, id: String, label: String? = nil, channel: Channel, delay: String, dueAt: Instant,
        dueLocal: String, leavesAt: Instant, local: String, moved: [String] = [], omitted: String? = nil,
        waitsForConnection: Bool = false, givesUpAt: Instant? = nil
    ) {
        self.step = step
        self.id = id
        self.label = label
        self.channel = channel
        self.delay = delay
        self.dueAt = dueAt
        self.dueLocal = dueLocal
        self.leavesAt = leavesAt
        self.local = local
        self.moved = moved
        self.omitted = omitted
        self.waitsForConnection = waitsForConnection
        self.givesUpAt = givesUpAt
    }
}
