import Outreach

/// Describes how people here write, from the messages that they wrote or changed and that were sent; asks no model and
/// keeps nothing.
public struct SuggestVoice: UseCase {
    public static let route: Route = "GET /voice"
    public static let needs = Capability.read

    /// `mine` reads what the asking member wrote; everybody's otherwise.
    public var owner: GuideOwner?

    public init(owner: GuideOwner? = nil) { self.owner = owner }

    public struct Answer: Codable, Sendable, Equatable {
        /// A guide that a person changes and then keeps; `nil` while there are too few messages.
        public var text: String?
        /// Messages that there are, at most 500.
        public var messages: Int
        /// Messages that are missing.
        public var missing: Int

        public init(text: String?, messages: Int, missing: Int) {
            self.text = text
            self.messages = messages
            self.missing = missing
        }
    }
}
