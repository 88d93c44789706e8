/// A set of words by their keys: built for each draft anew, so it must cost little to build.
struct WordSet: Sendable {
    private var slots: [UInt64]
    private var count = 0

    init(capacity: Int = 32) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    init(_ words: some Sequence<String>) {
        self.init()
        for word in words { insert(Word.key(of: word.utf8)) }
    }

    init(listing text: String) { self.init(Folded.words(text)) }

    func contains(_ word: Word) -> Bool { contains(word.key) }

    func contains(_ key: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] == key { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }

    mutating func insert(_ key: UInt64) {
        if count * 2 >= slots.count { grow() }
        var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] == key { return }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = key
        count += 1
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        count = 0
        for key in old where key != 0 { insert(key) }
    }
}
