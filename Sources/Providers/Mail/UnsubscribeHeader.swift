/// The value of a List-Unsubscribe header (RFC 2369): one or more `<URL>`, separated by commas.
///
/// Written raw, each URL unbroken on a line of its own: mailbox providers ignore one that was folded into RFC 2047 words.
struct UnsubscribeHeader {
    static let linkLimit = 900
    private let links: [String]

    init(_ value: String) throws(ParcelFault) {
        let field = "List-Unsubscribe"
        if value.utf8.count > 2_000 { throw .tooLong(field: field, limit: 2_000) }
        try refuseControls(value, field)
        guard value.utf8.allSatisfy({ $0 < 128 }) else {
            throw .malformed(field: field, why: "holds a character outside ASCII; links must be percent-encoded")
        }
        var links: [String] = []
        var rest = value[...]
        repeat {
            rest = rest.drop { $0 == " " || $0 == "," }
            guard rest.first == "<", let end = rest.firstIndex(of: ">") else {
                throw .malformed(field: field, why: "needs links in angle brackets, separated by commas")
            }
            let link = rest[...end]
            guard link.count > 2, !link.contains(" "), !link.dropFirst().contains("<") else {
                throw .malformed(field: field, why: "has an empty or broken link")
            }
            if link.utf8.count > Self.linkLimit { throw .tooLong(field: "a link of \(field)", limit: Self.linkLimit) }
            links.append(String(link))
            rest = rest[rest.index(after: end)...].drop { $0 == " " }
            guard rest.isEmpty || rest.first == "," else {
                throw .malformed(field: field, why: "needs a comma between links")
            }
        } while !rest.isEmpty
        self.links = links
    }

    /// As GMime wants a raw value: with the space after the colon and the last line end.
    var raw: String { " " + links.joined(separator: ",\n ") + "\n" }
}
