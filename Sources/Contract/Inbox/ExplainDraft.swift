import Outreach

/// Why, why not, and what happens next. Changes nothing and says the same however often it is asked.
public struct ExplainDraft: UseCase {
    public static let route: Route = "GET /drafts/{draft}/explanation"
    public static let needs = Capability.read

    public var draft: DraftID

    public init(draft: DraftID) {
        self.draft = draft
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var draft: DraftID
        public var state: DraftState
        /// One sentence: why it is where it is.
        public var now: String
        /// One sentence: what happens next, and when.
        public var next: String
        /// The trace of the last decision, a line each.
        public var decision: [String]
        /// What the guards would say if it were handed over now.
        public var guards: [GuardLine]
        /// When it leaves, or would if it were approved now; absent once it is over.
        public var slotAt: Instant?
        /// The same on the recipient's wall clock.
        public var slotLocal: String?
        /// What moved that time, in order.
        public var moved: [String]
        /// What else to know: the zone and how it is known, a reply of somebody at the same company.
        public var remarks: [String]
        /// What every line of a policy said of it, those that decided first, then those that came nearest; at most 200.
        public var rules: [LineAccount]

        public init(
            draft: DraftID, state: DraftState, now: String, next: String, decision: [String], guards: [GuardLine],
            slotAt: Instant? = nil, slotLocal: String? = nil, moved: [String] = [], remarks: [String] = [],
            rules: [LineAccount] = []
        ) {
            self.draft = draft
            self.state = state
            self.now = now
            self.next = next
            self.decision = decision
            self.guards = guards
            self.slotAt = slotAt
            self.slotLocal = slotLocal
            self.moved = moved
            self.remarks = remarks
            self.rules = rules
        }
    }
}
