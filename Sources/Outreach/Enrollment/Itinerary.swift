/// Where one person's way through a sequence leads next: which steps are left out, and when the first of the others
/// comes. `enroll`, the stages and `simulate` ask the same.
public struct Itinerary: Sendable {
    /// A step that this person cannot get.
    public struct Omission: Sendable, Equatable {
        /// 1-based.
        public var step: Int
        /// It completes at its own planned time, so that its delay is kept (Precisions to 4.1–4.22).
        public var at: Instant
        public var reason: Reason

        public init(step: Int, at: Instant, reason: Reason) {
            self.step = step
            self.at = at
            self.reason = reason
        }
    }

    public enum Reason: String, Sendable, Codable, CaseIterable {
        /// The contact has no address for the channel (semantics 4.15).
        case noChannel = "no_channel"
        /// The connection request was not accepted in time (semantics 4.25).
        case notConnected = "not_connected"
        /// Enrolled from a later step on (semantics 4.24).
        case enrolledLater = "enrolled_later"
        /// Fell due during a pause, and the practice leaves such steps out (semantics 4.22).
        case overdue
    }

    /// The step that comes next.
    public struct Stop: Sendable, Equatable {
        /// 1-based.
        public var step: Int
        public var plan: StepPlan
        /// What it was planned from.
        public var anchor: PlanAnchor
        /// Whether it must wait for the connection request to be accepted first.
        public var waitsForConnection: Bool
    }

    public var omitted: [Omission]
    /// `nil` when no step is left.
    public var next: Stop?

    /// From step `step` on (1-based), which is planned from `anchor`. Steps that have `begun` before, in another order of
    /// the sequence, are passed over.
    public init(
        of definition: SequenceDefinition, from step: Int, after anchor: PlanAnchor, _ planner: StepPlanner,
        reach: Reach, begun: Set<Int> = []
    ) {
        omitted = []
        var anchor = anchor
        for number in step..<max(step, definition.steps.count + 1) where !begun.contains(number) {
            let current = definition.steps[number - 1]
            let plan = planner.plan(current, after: anchor)
            if let reason = reach.omits(current, of: definition, number: number) {
                omitted.append(Omission(step: number, at: plan.target, reason: reason))
                anchor = PlanAnchor(completedAt: plan.target, raw: plan.raw, isFirst: false)
            } else {
                next = Stop(
                    step: number, plan: plan, anchor: anchor,
                    waitsForConnection: reach.waits(current, of: definition, number: number))
                return
            }
        }
    }
}

/// Which channels lead to a person.
public struct Reach: Sendable, Equatable {
    /// Channels for which the contact has an address.
    public var channels: Set<Channel>
    /// Whether we are connected on LinkedIn.
    public var isConnected: Bool
    /// Whether we waited long enough for the connection.
    public var gaveUpOnConnection: Bool

    public init(channels: Set<Channel>, isConnected: Bool = false, gaveUpOnConnection: Bool = false) {
        self.channels = channels
        self.isConnected = isConnected
        self.gaveUpOnConnection = gaveUpOnConnection
    }

    public init(of contact: Contact, isConnected: Bool, gaveUpOnConnection: Bool = false) {
        self.init(
            channels: Set(Channel.allCases.filter { contact.canBeReached(by: $0) }), isConnected: isConnected,
            gaveUpOnConnection: gaveUpOnConnection)
    }

    func omits(_ step: Step, of definition: SequenceDefinition, number: Int) -> Itinerary.Reason? {
        if !channels.contains(step.channel) { return .noChannel }
        if gaveUpOnConnection, needsConnection(step, of: definition, number: number) { return .notConnected }
        return nil
    }

    func waits(_ step: Step, of definition: SequenceDefinition, number: Int) -> Bool {
        !gaveUpOnConnection && needsConnection(step, of: definition, number: number)
    }

    /// A LinkedIn message behind a connection request of the same sequence; without one before it, the sequence is
    /// for people who are connected already (S0-13, S4-10).
    private func needsConnection(_ step: Step, of definition: SequenceDefinition, number: Int) -> Bool {
        step.channel == .linkedInMessage && !isConnected
            && definition.steps[..<(number - 1)].contains { $0.channel == .linkedInConnection }
    }
}
