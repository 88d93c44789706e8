/// Links and mail addresses must come from what we were given.
enum LinkCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        let subject = reading.text.subject.map { Reading.cut($0, to: 2_000) } ?? ""
        let written = LinkScanner.links(in: subject) + LinkScanner.links(in: reading.body)
        guard !written.isEmpty else { return [] }
        let vouched = Held(texts(of: context, reading.facts))
        let profile = Held([context.contact.notes ?? ""])
        var seen: Set<FoundLink> = []
        return written.filter { seen.insert($0).inserted && !vouched.holds($0) }.prefix(10).map { link in
            let what = link.kind == .address ? "mail address" : "link"
            if profile.holds(link) {
                let remark =
                    "The \(what) “\(link.written.prefix(100))” stands only in the contact's notes; make sure it belongs here."
                return .about(link.written, "profile-link", .soft, remark)
            }
            let remark =
                "The \(what) “\(link.written.prefix(100))” is not in the job, the pitch, the contact's or the sender's data; "
                + "remove it, or add it there."
            return .about(link.written, link.kind == .address ? "unknown-address" : "unknown-link", .hard, remark)
        }
    }

    /// Everything that we vouch for; the contact's notes were written by others.
    private static func texts(of context: DraftContext, _ facts: [Fact]) -> [String] {
        facts.filter { $0.key != "contact.notes" }.map(\.value)
            + [context.contact.email, context.contact.linkedIn, context.job?.contactEmail, context.job?.url]
            .compactMap(\.self)
    }

    /// The links and hosts of given texts.
    private struct Held {
        private var links: Set<FoundLink> = []
        private var hosts: Set<String> = []

        init(_ texts: [String]) {
            for text in texts {
                for link in LinkScanner.links(in: Reading.cut(text, to: 200_000)) {
                    links.insert(link)
                    hosts.insert(link.host)
                }
            }
        }

        /// The same link, or the bare host of one: naming `example.org` says no more than its address does.
        func holds(_ link: FoundLink) -> Bool { links.contains(link) || (link.isHostOnly && hosts.contains(link.host)) }
    }
}
