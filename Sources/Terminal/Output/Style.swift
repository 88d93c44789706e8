/// Four colours with a meaning; a sign beside them always says the same.
struct Style: Sendable {
    let isOn: Bool

    func good(_ text: String) -> String { wrapped(text, "32") }
    func look(_ text: String) -> String { wrapped(text, "33") }
    func bad(_ text: String) -> String { wrapped(text, "31") }
    func aside(_ text: String) -> String { wrapped(text, "2") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
