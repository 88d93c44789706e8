import Outreach

/// One address of a contact, and whether it may be used.
public struct AddressRecord: Codable, Sendable, Equatable {
    public var kind: ContactAddress.Kind
    public var address: String
    public var label: ContactAddress.Label
    /// Whether messages go there unless an enrollment chose another.
    public var inUse: Bool
    /// Why nothing may or can be sent there: `suppressed: asked`.
    public var blocked: String?

    public init(
        kind: ContactAddress.Kind, address: String, label: ContactAddress.Label, inUse: Bool, blocked: String? = nil
    ) {
        self.kind = kind
        self.address = address
        self.label = label
        self.inUse = inUse
        self.blocked = blocked
    }
}
