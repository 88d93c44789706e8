/// How messages are to sound, or what they may tell of us: text under a name, of the organisation or of one member.
public enum GuideKind: String, Sendable, Codable, CaseIterable {
    /// What a tone means here; a step's or sequence's `tone:` that is its name takes it.
    case tone
    /// What we may tell of ourselves; a sequence's `pitch:` that is its name takes it.
    case pitch
    /// How somebody writes: the organisation's is called `house`, a member's own `voice`.
    case voice

    /// Characters of a text.
    public static let longest = 4_000

    /// The one name that a voice can have, as it is looked for under no other.
    public static func voiceName(isOwn: Bool) -> String { isOwn ? "voice" : "house" }
}

/// Tones that a name finds where no guide has it.
public enum StandardTone {
    public static let texts: [String: String] = [
        "warm": """
        Write as to somebody one is glad to get in touch with. Say plainly what you value in what they do, in one clause. \
        Sentences of everyday length, contractions where the language has them. No superlatives, no exclamation marks, no \
        feigned closeness.
        """,
        "plain": """
        Short sentences, one thought each. Everyday words, verbs instead of nouns. No adjectives of praise, no idioms, no \
        small talk. What it is, why them, what you ask.
        """,
        "formal": """
        The polite form of address and full sentences, no contractions, no colloquial words. Greet and close as in a business \
        letter of the language. Polite by exactness, not by phrases: no "I hope this finds you well".
        """,
        "casual": """
        As one writes to a colleague from another team: contractions, first names, short paragraphs, a light opening. No slang, \
        no jokes at anybody's cost, no emoji.
        """,
        "direct": """
        The point in the first sentence, the question in the last, nothing between that can go. No cushioning, no "just", no \
        "perhaps". Friendly by being brief.
        """,
    ]

    public static let names = texts.keys.sorted()
}
