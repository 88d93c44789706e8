/// The values used last, at most `room` of them: prepared statements must not pile up, since filters write texts of
/// their own.
struct Recent<Value> {
    private var entries: [String: (value: Value, used: UInt64)] = [:]
    private var uses: UInt64 = 0
    private let room: Int

    init(room: Int) { self.room = room }

    /// The value kept under `key`.
    mutating func find(_ key: String) -> Value? {
        guard let index = entries.index(forKey: key) else { return nil }
        uses += 1
        entries.values[index].used = uses
        return entries.values[index].value
    }

    /// Keeps `value`, and hands back what it pushed out: the value under the same key, or the one unused for longest.
    mutating func keep(_ value: Value, under key: String) -> Value? {
        uses += 1
        if let old = entries.updateValue((value, uses), forKey: key) { return old.value }
        guard entries.count > room, let oldest = entries.min(by: { $0.value.used < $1.value.used }) else { return nil }
        return entries.removeValue(forKey: oldest.key)?.value
    }

    mutating func removeAll() { entries.removeAll() }
}
