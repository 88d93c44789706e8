import Outreach

/// Shows everything that is known of a contact.
public struct ShowContact: UseCase {
    public static let route: Route = "GET /contacts/{contact}"
    public static let needs = Capability.read

    /// Mail address or id (`P-9`).
    public var contact: String

    public init(contact: String) {
        self.contact = contact
    }

    public typealias Answer = ContactCard
}
