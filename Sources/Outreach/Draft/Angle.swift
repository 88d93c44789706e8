/// One thing that a follow-up can say which was not said before (S4-06): a name, and what it asks of the writer.
public struct Angle: Sendable, Equatable {
    /// `the-work`; what a version keeps, and what is not taken twice.
    public var name: String
    public var asks: String
    /// A fact that it cannot do without.
    var needs: String?
    /// Where it is right; everywhere when empty.
    var channels: Set<Channel> = []

    init(_ name: String, _ asks: String, needs: String? = nil, on channels: Set<Channel> = []) {
        self.name = name
        self.asks = asks
        self.needs = needs
        self.channels = channels
    }

    /// Good second messages. An enrollment begins somewhere among them and goes round.
    static let early: [Angle] = [
        Angle(
            "the-work", "What somebody in the job would do: one concrete task or problem of its description.",
            needs: "job.description"),
        Angle(
            "their-experience",
            "One thing that the reader does, and where the job would use exactly that; not a compliment.",
            needs: "contact.title"),
        Angle(
            "the-place", "Where the work is done, and what that would mean for the reader's day.", needs: "job.location"
        ),
        Angle(
            "who-to-ask", "Whom the job's record names as its contact; offer to pass on a question.",
            needs: "job.contact"),
        Angle(
            "what-we-bring",
            "What we as a house do for people we write to: one thing of the fact `pitch`, from their side.",
            needs: "pitch"),
        Angle(
            "their-terms",
            "Ask what would have to be different elsewhere for them to listen at all. One open question, no offer.",
            on: [.email, .linkedInMessage, .linkedInInMail, .call]),
        Angle(
            "small-step",
            "How little the next step is: offer the details in writing, with nothing to be agreed to."),
    ]

    /// What is better kept until something else has been said.
    static let late: [Angle] = [
        Angle("timing", "Accept that now may be wrong: ask when would be a better time to hear of such work."),
        Angle(
            "somebody-else",
            "Ask whether they know somebody for whom it would be right; say plainly that a no is fine.",
            on: [.email, .linkedInMessage, .linkedInInMail, .call]),
        Angle("one-line", "Nothing but one plain question in a single sentence that yes or no answers."),
    ]

    /// What the last message of a sequence says.
    public static let last = Angle(
        "open-door", "Say that this is the last note about it and how they can come back to it when it suits them.")

    /// All of them, for docs.
    public static var all: [Angle] { early + late + [last] }

    /// Which messages it is for, in a few words.
    public var place: String {
        if self == Self.last { return "the last message" }
        let fact = needs.map { "with `\($0)`" }
        let rest = channels.isEmpty ? nil : Channel.allCases.filter { !channels.contains($0) }.map(\.label)
        let not = rest.map { "not for a \($0.joined(separator: " or a "))" }
        return [fact, not].compactMap(\.self).joined(separator: ", ")
    }

    /// What the next follow-up is to say: the first of this channel's order that has not been used and whose fact is
    /// there; once all have been, the one that was used longest ago.
    ///
    /// The order begins at a place drawn from `seed`, so that not everybody gets the same second message; the late ones
    /// stay behind the others.
    /// - Parameters:
    ///   - seed: Any number that stays the same for one enrollment.
    ///   - used: Names of angles in the order of their use.
    ///   - knows: Whether there is a fact of this key.
    public static func next(
        on channel: Channel, used: [String], seed: Int64, isLast: Bool, knows: (String) -> Bool
    ) -> Angle {
        if isLast { return last }
        let start = Int((UInt64(bitPattern: seed) &* 0x9E37_79B9_7F4A_7C15) >> 33) % early.count
        let order = (early[start...] + early[..<start] + late).filter { angle in
            (angle.channels.isEmpty || angle.channels.contains(channel)) && angle.needs.map(knows) ?? true
        }
        // `small-step` and `one-line` need nothing and are right everywhere, so that the order is never empty.
        return order.first { !used.contains($0.name) }
            ?? order.min { used.lastIndex(of: $0.name) ?? 0 < used.lastIndex(of: $1.name) ?? 0 } ?? last
    }
}
