import Outreach

/// A mail address or phone of a contact, and where it reaches them (S1-30).
public struct LabelledAddress: Codable, Sendable, Equatable {
    public var address: String
    public var label: ContactAddress.Label

    public init(address: String, label: ContactAddress.Label) {
        self.address = address
        self.label = label
    }
}
