import Outreach

/// One step of one enrollment: what became of it, or what will.
public struct StepStory: Codable, Sendable, Equatable {
    /// Something that the contact did after this step, or that happened to them.
    public struct Heard: Codable, Sendable, Equatable {
        public var at: Instant
        public var what: String

        public init(at: Instant, what: String) {
            self.at = at
            self.what = what
        }
    }

    /// 1-based.
    public var number: Int
    public var id: String
    public var label: String?
    public var channel: Channel
    /// How long it waits after the step before: `3 business days`.
    public var delay: String
    /// Absent until it falls due.
    public var draft: DraftID?
    public var state: DraftState?
    /// Why it is where it is, or why this person does not get it: `no_channel`, `not_connected`, `enrolled_later`.
    public var reason: String?
    /// When it fell due, or will.
    public var dueAt: Instant?
    /// When it left or was done, or when it was handed to a person as a task.
    public var leftAt: Instant?
    /// When it leaves at the earliest; absent while nobody knows.
    public var leavesAt: Instant?
    /// The time above on the recipient's wall clock: of having left, otherwise of leaving.
    public var local: String?
    /// What moved it, in order.
    public var moved: [String]
    public var waitsForConnection: Bool
    /// In order; at most 100 in an enrollment.
    public var heard: [Heard]

    public init(
        number: Int, id: String, label: String? = nil, channel: Channel, delay: String, draft: DraftID? = nil,
        state: DraftState? = nil, reason: String? = nil, dueAt: Instant? = nil, leftAt: Instant? = nil,
        leavesAt: Instant? = nil, local: String? = nil, moved: [String] = [], waitsForConnection: Bool = false,
        heard: [Heard] = []
    ) {
        self.number = number
        self.id = id
        self.label = label
        self.channel = channel
        self.delay = delay
        self.draft = draft
        self.state = state
        self.reason = reason
        self.dueAt = dueAt
        self.leftAt = leftAt
        self.leavesAt = leavesAt
        self.local = local
        self.moved = moved
        self.waitsForConnection = waitsForConnection
        self.heard = heard
    }
}
