import Outreach

/// Adds tags to a contact and takes others away; at most 30 each.
public struct TagContact: UseCase {
    public static let route: Route = "PUT /contacts/{contact}/tags"
    public static let needs = Capability.outreach

    /// Mail address or id (`P-9`).
    public var contact: String
    public var add: [String]
    public var remove: [String]

    public init(contact: String, add: [String], remove: [String]) {
        self.contact = contact
        self.add = add
        self.remove = remove
    }

    public typealias Answer = ContactCard
}
