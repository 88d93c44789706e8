import Outreach

/// Says that the asking member reads a draft, for two minutes; asked again, for two more. It locks nothing: whoever
/// decides first decides, on the version that they read.
public struct OpenDraft: UseCase {
    public static let route: Route = "PUT /drafts/{draft}/reading"
    public static let needs = Capability.approve

    public var draft: DraftID

    public init(draft: DraftID) { self.draft = draft }

    public struct Answer: Codable, Sendable, Equatable {
        public struct Other: Codable, Sendable, Equatable {
            public var name: String
            public var since: Instant

            public init(name: String, since: Instant) {
                self.name = name
                self.since = since
            }
        }

        /// Who else has it open.
        public var others: [Other]

        public init(others: [Other]) { self.others = others }
    }
}
