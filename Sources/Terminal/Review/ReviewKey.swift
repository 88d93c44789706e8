import Outreach

extension ReviewRound {
    /// What a person can press, in the order in which it is offered.
    public enum Key: Character, CaseIterable, Sendable {
        case approve = "y"
        case reject = "n"
        case edit = "e"
        case revise = "r"
        case refresh = "f"
        case finishTask = "t"
        case skip = "s"
        case back = "k"
        case approveRest = "a"
        case skipRest = "d"
        case undo = "u"
        case goTo = "g"
        case search = "/"
        case everything = "v"
        case print = "p"
        case quit = "q"
        case help = "?"

        /// Its line of the help.
        public var help: String {
            switch self {
            case .approve: "approve"
            case .reject: "reject (asks why)"
            case .edit: "edit in your editor"
            case .revise: "ask for a revision (asks how)"
            case .refresh: "facts changed: have it written anew, free of charge"
            case .finishTask: "the task is done: you called, or pasted the message"
            case .skip: "skip, leave it waiting"
            case .back: "back to the previous undecided draft"
            case .approveRest: "approve this and the rest of this sequence (asks for the count)"
            case .skipRest: "skip the rest of this sequence"
            case .undo: "undo my last decision in this round"
            case .goTo: "go to a number or id"
            case .search: "search in the remaining drafts"
            case .everything: "everything about this draft, in the pager"
            case .print: "print the draft again"
            case .quit: "quit; decisions made so far stay"
            case .help: "help"
            }
        }
    }

    /// The keys that mean something now, read from what the draft in front of us allows.
    public var keys: [Key] { Key.allCases.filter(isPossible) }

    private func isPossible(_ key: Key) -> Bool {
        switch key {
        case .approve: possible.contains(.approved)
        case .reject: possible.contains(.rejected)
        case .edit: possible.contains(.edited)
        case .revise: possible.contains(.revisionAsked)
        case .refresh: isStale && possible.contains(.revisionAsked)
        case .finishTask: possible.contains(.done)
        case .back: indexBefore != nil
        case .approveRest: possible.contains(.approved) && rest.count > 1
        case .skipRest: rest.count > 1
        case .undo: canUndo
        case .goTo, .search: items.count > 1
        case .skip, .everything, .print, .quit, .help: true
        }
    }

    /// `Approve? [y,n,e,s,q,?]`; a task asks whether it is done.
    public var prompt: String {
        let question =
            if possible.contains(.approved) { "Approve?" } else if possible.contains(.done) { "Done?" } else {
                "What now?"
            }
        return "\(question) [\(keys.map { String($0.rawValue) }.joined(separator: ","))]"
    }

    /// What was decided: `2 approved (from 10:12), 1 rejected`.
    public func summary(clock: (Instant) -> String, pace: String? = nil) -> String {
        var departures: [Instant] = []
        var approved = 0, rejected = 0, sentBack = 0, done = 0
        for mark in marks {
            switch mark {
            case .approved(let leavesAt):
                approved += 1
                departures += leavesAt.map { [$0] } ?? []
            case .rejected: rejected += 1
            case .sentBack: sentBack += 1
            case .done: done += 1
            case .undecided, .left, .gone: break
            }
        }
        var parts: [String] = []
        if approved > 0 {
            let told = [departures.min().map { "from \(clock($0))" }, pace].compactMap { $0 }
            parts.append("\(approved) approved" + (told.isEmpty ? "" : " (\(told.joined(separator: ", ")))"))
        }
        if rejected > 0 { parts.append("\(rejected) rejected") }
        if sentBack > 0 { parts.append("\(sentBack) sent back to the Writer") }
        if done > 0 { parts.append("\(done) done") }
        guard !parts.isEmpty else { return "Nothing was decided." }
        return parts.joined(separator: ", ") + ". Change your mind with  countersign undo"
    }
}
