/// The part of RFC 5321 that outreach needs: `local@domain` in ASCII without quotes, comments or routes.
public enum EmailAddress {
    private static let localSpecials = Set("!#$%&'*+-/=?^_`{|}~.")

    /// What is wrong with an address, or `nil`. Limits: 64 characters before the @, 254 in all (RFC 5321 4.5.3.1).
    public static func problem(in address: String) -> String? {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return "needs exactly one @" }
        let (local, domain) = (parts[0], parts[1])
        if address.utf8.count > 254 { return "is longer than 254 characters" }
        if local.isEmpty || local.utf8.count > 64 { return "needs 1 to 64 characters before the @" }
        guard local.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || localSpecials.contains($0)) }) else {
            return "holds a character that is not allowed before the @"
        }
        if local.hasPrefix(".") || local.hasSuffix(".") || local.contains("..") {
            return "has a misplaced dot before the @"
        }
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2 || domain == "localhost" else { return "needs a domain such as example.org" }
        guard labels.allSatisfy(isLabel) else { return "has a malformed domain" }
        return nil
    }

    /// The part after the @, lower case.
    public static func domain(of address: String) -> String? {
        address.split(separator: "@", omittingEmptySubsequences: false).last.map { $0.lowercased() }
    }

    /// Whether this is an address that cannot take an answer, and so cannot be a sender (S3-10).
    public static func cannotReply(_ address: String) -> Bool {
        let local = address.split(separator: "@").first.map { $0.lowercased() } ?? ""
        return ["noreply", "no-reply", "donotreply", "do-not-reply", "mailer-daemon", "postmaster"].contains(local)
    }

    private static func isLabel(_ label: Substring) -> Bool {
        !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
            && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
}
