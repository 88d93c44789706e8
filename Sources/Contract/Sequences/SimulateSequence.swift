import Outreach

/// Every draft, due time and send time of one contact in a sequence, computed by what the stages ask; changes nothing
/// (ahead 3.11). As if every draft were approved the moment it waits, every task were done at once, and a connection
/// request were accepted as soon as it is made.
public struct SimulateSequence: UseCase {
    public static let route: Route = "GET /sequences/{sequence}/simulation"
    public static let needs = Capability.read

    public var sequence: String
    /// A mail address or an id (`P-9`).
    public var contact: String
    /// When they would be enrolled: an instant (`2026-12-20T08:00:00Z`), or a date or a date and time of the recipient
    /// (`2026-12-20`, `2026-12-20 09:30`); now without it.
    public var from: String?
    /// What it would be about, such as `J-3`.
    public var job: String?

    public init(sequence: String, contact: String, from: String? = nil, job: String? = nil) {
        self.sequence = sequence
        self.contact = contact
        self.from = from
        self.job = job
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// `backend-q3@2`.
        public var sequence: String
        public var contact: ContactID
        public var name: String
        public var from: Instant
        /// The same on the recipient's wall clock.
        public var fromLocal: String
        public var zone: String
        /// Whose zone it is: `contact`, `country`, `company`, `sequence` or `organisation` (semantics 4.7).
        public var zoneSource: String
        /// Whose weekend and holidays count, with the subdivision where it is known: `DE-BY`.
        public var country: String?
        public var job: String?
        /// Between a draft and its departure.
        public var graceSeconds: Int
        public var steps: [PlannedStep]
        /// What would be in the way of enrolling them now, one sentence each.
        public var remarks: [String]

        public init(
            sequence: String, contact: ContactID, name: String, from: Instant, fromLocal: String, zone: String,
            zoneSource: String, country: String? = nil, job: String? = nil, graceSeconds: Int, steps: [PlannedStep],
            remarks: [String] = []
        ) {
            self.sequence = sequence
            self.contact = contact
            self.name = name
            self.from = from
            self.fromLocal = fromLocal
            self.zone = zone
            self.zoneSource = zoneSource
            self.country = country
            self.job = job
            self.graceSeconds = graceSeconds
            self.steps = steps
            self.remarks = remarks
        }
    }
}
