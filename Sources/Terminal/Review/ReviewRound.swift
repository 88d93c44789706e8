import Outreach

/// One walk through the inbox: keys go in, steps come out. It knows no terminal and asks nobody.
public struct ReviewRound: Sendable, Equatable {
    /// A draft of the round, as the inbox listed it.
    public struct Item: Sendable, Equatable {
        public var draft: DraftID
        public var sequence: String
        /// The version that the inbox listed; the one that was read once it has been opened.
        public var version: Int
        /// What a search looks through.
        public var text: String

        public init(draft: DraftID, sequence: String, version: Int, text: String = "") {
            self.draft = draft
            self.sequence = sequence
            self.version = version
            self.text = text
        }
    }

    /// What became of a draft in this round.
    public enum Mark: Sendable, Equatable {
        case undecided, left, approved(Instant?), rejected, sentBack, done, gone

        /// Whether it still waits, so that one may come back to it.
        var isOpen: Bool { self == .undecided || self == .left }
    }

    /// What the loop has to do next.
    public enum Step: Sendable, Equatable {
        case show(DraftID), print(DraftID), page(DraftID)
        case approve(DraftID), reject(DraftID), edit(DraftID), revise(DraftID), refresh(DraftID), finishTask(DraftID)
        /// Only after the person has typed how many they are.
        case approveRest([DraftID])
        case undo(DraftID)
        case askPlace, askSearch
        case help
        case say(String)
        case finish
    }

    public private(set) var items: [Item]
    public private(set) var marks: [Mark]
    public private(set) var current = 0
    /// What can be done to the draft in front of us now.
    public private(set) var possible: Set<DraftEvent> = []
    /// Whether facts that it uses have changed since it was written.
    public private(set) var isStale = false
    private var decided: [DraftID] = []

    public init(_ items: [Item]) {
        self.items = items
        marks = items.map { _ in .undecided }
    }

    public var item: Item? { items.indices.contains(current) ? items[current] : nil }

    public func begin() -> [Step] { item.map { [.show($0.draft)] } ?? [.finish] }

    /// The draft in front of us has been read: this is what it allows, in this version.
    public mutating func opened(version: Int, possible: [DraftEvent], isStale: Bool = false) {
        guard items.indices.contains(current) else { return }
        items[current].version = version
        self.possible = Set(possible)
        self.isStale = isStale
    }

    /// `nil` is Enter alone or a key that there is not: nothing is ever decided by accident.
    public mutating func press(_ key: Key?) -> [Step] {
        guard let item else { return [.finish] }
        guard let key else { return [.help] }
        guard keys.contains(key) else { return [.say("“\(key.rawValue)” is not possible now."), .help] }
        switch key {
        case .approve: return [.approve(item.draft)]
        case .reject: return [.reject(item.draft)]
        case .edit: return [.edit(item.draft)]
        case .revise: return [.revise(item.draft)]
        case .refresh: return [.refresh(item.draft)]
        case .finishTask: return [.finishTask(item.draft)]
        case .skip:
            marks[current] = .left
            return forward()
        case .back:
            current = indexBefore ?? current
            return begin()
        case .approveRest: return [.approveRest(rest.map { items[$0].draft })]
        case .skipRest:
            for index in rest { marks[index] = .left }
            return forward()
        case .undo: return decided.last.map { [.undo($0)] } ?? []
        case .goTo: return [.askPlace]
        case .search: return [.askSearch]
        case .everything: return [.page(item.draft)]
        case .print: return [.print(item.draft)]
        case .quit: return [.finish]
        case .help: return [.help]
        }
    }

    /// A decision was accepted.
    public mutating func settled(_ draft: DraftID, as mark: Mark) -> [Step] {
        guard let index = items.firstIndex(where: { $0.draft == draft }) else { return [] }
        marks[index] = mark
        if mark != .done, mark != .gone { decided.append(draft) }
        return index == current ? forward() : []
    }

    /// A decision was taken back.
    public mutating func undone(_ draft: DraftID) -> [Step] {
        decided.removeAll { $0 == draft }
        guard let index = items.firstIndex(where: { $0.draft == draft }) else { return begin() }
        marks[index] = .undecided
        current = index
        return begin()
    }

    /// Goes to a number of this round (1 is the first) or to a draft's id.
    public mutating func go(to text: String) -> [Step] {
        let index = Int(text).map { $0 - 1 } ?? DraftID(text).flatMap { id in items.firstIndex { $0.draft == id } }
        guard let index, items.indices.contains(index) else { return [.say("There is no such draft in this round.")] }
        guard marks[index].isOpen else { return [.say("\(items[index].draft)  is decided already.")] }
        current = index
        return begin()
    }

    /// Goes to the next open draft that holds `text`, in any case.
    public mutating func search(_ text: String) -> [Step] {
        let order = Array(items.indices.suffix(from: min(current + 1, items.count))) + items.indices.prefix(current)
        let wanted = text.lowercased()
        let found = order.first { marks[$0].isOpen && items[$0].text.lowercased().contains(wanted) }
        guard let found, !wanted.isEmpty else { return [.say("No other draft of this round holds that.")] }
        current = found
        return begin()
    }

    /// The next draft that nobody has looked at; the round is over when there is none.
    private mutating func forward() -> [Step] {
        possible = []
        isStale = false
        guard let next = items.indices.first(where: { $0 > current && marks[$0] == .undecided }) else {
            current = items.count
            return [.finish]
        }
        current = next
        return begin()
    }

    var indexBefore: Int? { items.indices.last { $0 < current && marks[$0].isOpen } }
    var canUndo: Bool { !decided.isEmpty }

    /// This draft and the others of its sequence that nobody has looked at.
    var rest: [Int] {
        guard let item else { return [] }
        return items.indices.filter { $0 >= current && marks[$0].isOpen && items[$0].sequence == item.sequence }
    }
}
