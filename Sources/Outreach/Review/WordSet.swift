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

    @inline(__always) func contains(_ word: Word) -> Bool { contains(word.key) }

    func contains(_ key: UInt64) -> Bool {
        slots.withUnsafeBufferPointer { slots in
            var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
            while slots[slot] != 0 {
                if slots[slot] == key { return true }
                slot = (slot + 1) & (slots.count - 1)
            }
            return false
        }
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

    static func | (left: WordSet, right: WordSet) -> WordSet {
        var both = left
        for key in right.slots where key != 0 { both.insert(key) }
        return both
    }
}

/// What a word is worth, by its key: filled once and then only read.
struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value] = []
    private var places: [Int32]

    init(_ entries: some Collection<(key: UInt64, value: Value)>) {
        var size = 64
        while size < entries.count * 3 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        places = Array(repeating: 0, count: size)
        for (key, value) in entries {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (size - 1) }
            guard keys[slot] == 0 else { continue }
            keys[slot] = key
            places[slot] = Int32(values.count)
            values.append(value)
        }
    }

    /// By words, folded; of a word that stands twice the first entry counts.
    init(words: [String: Value]) { self.init(words.map { (key: Word.key(of: $0.key.utf8), value: $0.value) }) }

    subscript(word: Word) -> Value? { self[word.key] }

    subscript(key: UInt64) -> Value? {
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == key { return values[Int(places[slot])] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }
}
