/// One mail address or phone number of a contact (S1-30).
public struct ContactAddress: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable { case email, phone }
    public enum Label: String, Sendable, Codable, CaseIterable { case work, personal, other }

    public var kind: Kind
    public var address: String
    public var label: Label

    public init(kind: Kind, address: String, label: Label) {
        self.kind = kind
        self.address = address
        self.label = label
    }

    /// How it is compared: an address without regard to case, a phone by its digits and a leading plus.
    public var key: String { Self.key(of: address, kind) }

    public static func key(of address: String, _ kind: Kind) -> String {
        switch kind {
        case .email: return PlainText.folded(address)
        case .phone:
            var key = ""
            for byte in address.utf8 where (48...57).contains(byte) || byte == 43 && key.isEmpty {
                key.unicodeScalars.append(Unicode.Scalar(byte))
            }
            return key
        }
    }

    /// Which of several is used when nobody chose: work before personal before other, then the first.
    public static func preferred(_ addresses: [ContactAddress], _ kind: Kind) -> ContactAddress? {
        let ours = addresses.filter { $0.kind == kind }
        return Label.allCases.lazy.compactMap { label in ours.first { $0.label == label } }.first
    }
}
