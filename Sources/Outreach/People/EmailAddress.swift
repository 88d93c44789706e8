/// The part of RFC 5321 that outreach needs: `local@domain` in ASCII without quotes, comments or routes.
public enum EmailAddress {
    private static let localSpecials = Set("!#$%&'*+-/=?^_`{|}~.".utf8)

    /// What is wrong with an address, or `nil`. Limits: 64 characters before the @, 254 in all (RFC 5321 4.5.3.1).
    public static func problem(in address: String) -> String? {
        let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2 else { return "needs exactly one @" }
        let (local, domain) = (parts[0], parts[1])
        if address.utf8.count > 254 { return "is longer than 254 characters" }
        if local.isEmpty || local.count > 64 { return "needs 1 to 64 characters before the @" }
        guard local.allSatisfy({ isLetterOrDigit($0) || localSpecials.contains($0) }) else {
            return "holds a character that is not allowed before the @"
        }
        let dot = UInt8(ascii: ".")
        if local.first == dot || local.last == dot
            || zip(local, local.dropFirst()).contains(where: { $0 == (dot, dot) })
        {
            return "has a misplaced dot before the @"
        }
        let labels = domain.split(separator: dot, omittingEmptySubsequences: false)
        guard labels.count >= 2 || domain.elementsEqual("localhost".utf8) else {
            return "needs a domain such as example.org"
        }
        guard labels.allSatisfy(isLabel) else { return "has a malformed domain" }
        return nil
    }

    /// What is wrong with the name of a mail domain such as `example.org`, or `nil`.
    public static func problem(inDomain domain: String) -> String? { problem(in: "a@" + domain) }

    /// The part after the @, lower case.
    public static func domain(of address: String) -> String? {
        address.split(separator: "@", omittingEmptySubsequences: false).last.map { $0.lowercased() }
    }

    /// Whether this is an address that cannot take an answer, and so cannot be a sender (S3-10).
    public static func cannotReply(_ address: String) -> Bool {
        let local = address.split(separator: "@").first.map { $0.lowercased() } ?? ""
        return ["noreply", "no-reply", "donotreply", "do-not-reply", "mailer-daemon", "postmaster"].contains(local)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    private static func isLabel(_ label: Substring.UTF8View) -> Bool {
        let dash = UInt8(ascii: "-")
        return !label.isEmpty && label.count <= 63 && label.first != dash && label.last != dash
            && label.allSatisfy { isLetterOrDigit($0) || $0 == dash }
    }
}
