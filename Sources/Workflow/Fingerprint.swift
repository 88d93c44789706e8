import Crypto
import Outreach

/// SHA-256 as 64 lower-case hexadecimal digits.
public enum Fingerprint {
    public static func of(_ bytes: some Sequence<UInt8>) -> String {
        var hash = SHA256()
        hash.update(data: Array(bytes))
        return hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}

extension Envelope {
    /// What an approval names.
    public var hash: EnvelopeHash { EnvelopeHash(rawValue: Fingerprint.of(canonicalBytes)) }
}
