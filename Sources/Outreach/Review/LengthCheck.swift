/// Too long for its channel, or nothing at all.
enum LengthCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        let body = reading.text.body
        if !body.unicodeScalars.contains(where: { !$0.properties.isWhitespace && !PlainText.isUnprintable($0) }) {
            return [Finding("empty", .hard, "The body is empty; write at least one sentence.")]
        }
        let limit = context.characterLimit
        // What is far too long is not counted to its end.
        if body.utf8.count > Reading.longest(for: context) {
            return [tooLong("more than \(limit)", context)]
        }
        let length = context.channel.length(of: body)
        if length > limit { return [tooLong(String(length), context)] }
        guard context.channel == .sms else { return [] }
        let segments = TextMessage.segments(of: body)
        guard segments > TextMessage.mostSegments, let reason = TextMessage.firstOutsideAlphabet(in: body) else {
            return []
        }
        let remark =
            "This text message needs \(segments) segments; \(TextMessage.mostSegments) are intended. "
            + "With a character outside the basic alphabet, a segment holds 67 characters."
        return [.about(String(reason), "segments", .soft, remark)]
    }

    private static func tooLong(_ length: String, _ context: DraftContext) -> Finding {
        let channel = context.channel
        let basic = channel == .linkedInConnection && context.hasBasicLinkedIn ? " from a basic account" : ""
        let article = channel == .email || channel == .linkedInInMail ? "n" : ""
        let name = channel == .linkedInInMail ? "InMail" : channel.label
        return Finding(
            "too-long", .hard,
            "The body has \(length) characters; a\(article) \(name)\(basic) takes at most \(context.characterLimit).")
    }
}

extension Channel {
    /// How long `text` is, as this channel counts.
    ///
    /// LinkedIn's forms count UTF-16 units, as HTML's maxlength does; text messages count septets of the basic
    /// alphabet or UTF-16 units; emails and talking points count characters as a reader does.
    public func length(of text: String) -> Int {
        switch self {
        case .email, .call: text.count
        case .linkedInMessage, .linkedInConnection, .linkedInInMail: text.utf16.count
        case .sms: TextMessage.units(of: text)
        }
    }
}
