/// What carries pressure when it stands together in a sentence; `PushyWords` holds what is pressure alone.
enum PressureWords {
    struct Signal: OptionSet, Sendable {
        let rawValue: UInt32
        static let still = Signal(rawValue: 1)
        static let not = Signal(rawValue: 1 << 1)
        static let answer = Signal(rawValue: 1 << 2)
        static let tellNow = Signal(rawValue: 1 << 3)
        static let soon = Signal(rawValue: 1 << 4)
        static let otherwise = Signal(rawValue: 1 << 5)
        static let gone = Signal(rawValue: 1 << 6)
        static let once = Signal(rawValue: 1 << 7)
        static let chance = Signal(rawValue: 1 << 8)
        static let hurt = Signal(rawValue: 1 << 9)
        static let courtesy = Signal(rawValue: 1 << 10)
        static let hesitate = Signal(rawValue: 1 << 11)
        static let others = Signal(rawValue: 1 << 12)
        static let count = Signal(rawValue: 1 << 13)
        static let blame = Signal(rawValue: 1 << 14)
        static let repeated = Signal(rawValue: 1 << 15)
        static let need = Signal(rawValue: 1 << 16)
        static let ifNot = Signal(rawValue: 1 << 17)
        static let expected = Signal(rawValue: 1 << 18)
        static let acted = Signal(rawValue: 1 << 19)
        static let crazy = Signal(rawValue: 1 << 20)
        static let refuse = Signal(rawValue: 1 << 21)
        static let until = Signal(rawValue: 1 << 22)
        static let day = Signal(rawValue: 1 << 23)
        static let within = Signal(rawValue: 1 << 24)
        static let demand = Signal(rawValue: 1 << 25)
    }

    static let rules = SentenceRules<Signal>(
        rules: [
            [.hurt, .not, .answer], [.hurt, .not, .repeated], [.courtesy, .not, .answer],
            [.tellNow, .soon, .gone], [.tellNow, .otherwise, .gone], [.soon, .otherwise, .gone],
            [.chance, .gone, .soon], [.hesitate, .gone], [.hesitate, .blame], [.others, .soon, .gone],
            [.others, .hesitate],
            [.repeated, .not, .answer], [.blame, .not, .answer],
            [.need, .soon], [.need, .day], [.ifNot, .gone], [.expected, .answer], [.others, .acted], [.crazy, .refuse],
            [.until, .day], [.until, .soon], [.demand, .within],
        ], near: [[.still, .not, .answer], [.once, .chance]], window: 16)

    /// Signal, language and phrases.
    static let lists: [(Signal, String, String)] = texts.flatMap { language, text in
        text.split(separator: "\n").compactMap { line -> (Signal, String, String)? in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let signal = names[String(parts[0])] else { return nil }
            return (signal, language, String(parts[1]))
        }
    }

    private static let names: [String: Signal] = [
        "still": .still, "not": .not, "answer": .answer, "tellNow": .tellNow, "soon": .soon, "otherwise": .otherwise,
        "gone": .gone, "once": .once, "chance": .chance, "hurt": .hurt, "courtesy": .courtesy, "hesitate": .hesitate,
        "others": .others, "count": .count, "blame": .blame, "repeated": .repeated, "need": .need, "ifNot": .ifNot,
        "expected": .expected, "acted": .acted, "crazy": .crazy, "refuse": .refuse, "until": .until, "day": .day,
        "within": .within, "demand": .demand,
    ]

    private static let texts = [
        ("en", PressureLists.english), ("de", PressureLists.german), ("fr", PressureLists.french),
        ("es", PressureLists.spanish), ("it", PressureLists.italian), ("nl", PressureLists.dutch),
        ("pt", PressureLists.portuguese), ("pl", PressureLists.polish),
    ]
}
