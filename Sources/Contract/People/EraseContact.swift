import Outreach

/// Puts a tombstone where a contact was (semantics 4.30): live enrollments are stopped; name, addresses, notes and every
/// text are emptied; counts, hashes, ledger and events stay. It cannot be undone.
public struct EraseContact: UseCase {
    public static let route: Route = "PUT /contacts/{contact}/erasure"
    public static let needs = Capability.outreach

    /// Mail address or id (`P-9`).
    public var contact: String
    /// Whether nothing may ever be sent to their mail addresses again; only the addresses are kept for that.
    public var suppress: Bool

    public init(contact: String, suppress: Bool) {
        self.contact = contact
        self.suppress = suppress
    }

    public typealias Answer = ContactCard
}
