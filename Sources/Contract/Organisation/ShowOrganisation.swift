import Outreach

/// How the organisation does outreach: every choice, defaults included.
public struct ShowOrganisation: UseCase {
    public static let route: Route = "GET /organisation"
    public static let needs = Capability.read

    public init() {}

    public struct Answer: Codable, Sendable, Equatable {
        public var organisation: String
        /// Since when everything is stopped.
        public var stoppedAt: Instant?
        public var choices: [PracticeChoice]
        /// The whole practice as a file that `ChangeOrganisation` takes.
        public var source: String

        public init(organisation: String, stoppedAt: Instant?, choices: [PracticeChoice], source: String) {
            self.organisation = organisation
            self.stoppedAt = stoppedAt
            self.choices = choices
            self.source = source
        }
    }
}

/// One key of the practice and its value.
public struct PracticeChoice: Codable, Sendable, Equatable {
    /// `pacing.daily_cap`.
    public var key: String
    public var value: String?
    /// Whether it is what it would be without a file.
    public var isStandard: Bool

    public init(key: String, value: String?, isStandard: Bool) {
        self.key = key
        self.value = value
        self.isStandard = isStandard
    }
}
