/// Whether a text tries to steer whoever reads it: orders, marks of other formats, and both in disguise.
enum Steering {
    /// The first passage that does.
    static func passage(in text: String, isLine: Bool) -> String? {
        let bytes = Array(text.utf8)
        let words = WordScanner.words(of: bytes)
        if let mark = Markers.passage(in: bytes, words: words, isLine: isLine) { return mark }
        if let order = Orders.passage(in: bytes, words) { return order }
        for disguised in Disguise.texts(of: text, bytes, words) {
            let hidden = Array(disguised.text.utf8)
            if disguised.isProof { return disguised.text }
            let words = WordScanner.words(of: hidden)
            if let order = Orders.passage(in: hidden, words) { return order }
            if Markers.passage(in: hidden, words: words, isLine: false) != nil { return disguised.text }
        }
        return nil
    }
}
