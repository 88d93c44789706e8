import Outreach

/// Uses another address of a contact from now on (S1-30); it must be one that they have.
public struct ChooseAddress: UseCase {
    public static let route: Route = "PUT /contacts/{contact}/address"
    public static let needs = Capability.outreach

    /// Mail address or id (`P-9`).
    public var contact: String
    /// A mail address or a phone.
    public var address: String

    public init(contact: String, address: String) {
        self.contact = contact
        self.address = address
    }

    public typealias Answer = ContactCard
}
