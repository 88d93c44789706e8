/// What one measurement found: the product's number, the floor's, and whether the target is met.
struct Finding: Codable, Sendable {
    /// A measured number and its unit.
    struct Figure: Codable, Sendable {
        var value: Double
        var unit: String
    }

    /// What the project promises.
    struct Target: Codable, Sendable {
        enum Bound: String, Codable, Sendable { case atLeast, atMost }
        /// Whether the bound is on the ratio of product to floor or on the product's own number.
        enum Subject: String, Codable, Sendable { case ratio, product }
        var bound: Bound
        var value: Double
        var of: Subject
    }

    enum Verdict: String, Codable, Sendable { case ok, missed = "MISSED", shown, unmeasured }

    var name: String
    var what: String
    var product: Figure?
    var floor: Figure?
    var ratio: Double?
    var target: Target?
    var verdict: Verdict
    /// What the reader should know, in one line.
    var note: String?

    /// A comparison of two figures of the same unit.
    init(
        _ name: String, _ what: String, product: Double, floor: Double, unit: String, target: Target? = nil,
        note: String? = nil
    ) {
        self.name = name
        self.what = what
        self.product = Figure(value: product, unit: unit)
        self.floor = Figure(value: floor, unit: unit)
        self.note = note
        self.target = target
        let ratio = product / floor
        self.ratio = ratio
        verdict = target.map { $0.isMet(ratio: ratio, product: product) ? .ok : .missed } ?? .shown
    }

    /// A figure that has no floor.
    init(_ name: String, _ what: String, product: Double, unit: String, target: Target? = nil, note: String? = nil) {
        self.name = name
        self.what = what
        self.product = Figure(value: product, unit: unit)
        self.note = note
        self.target = target
        verdict = target.map { $0.isMet(ratio: .nan, product: product) ? .ok : .missed } ?? .shown
    }

    private init(name: String, note: String) {
        self.name = name
        what = ""
        self.note = note
        verdict = .unmeasured
    }

    static func unmeasured(_ name: String, _ why: String) -> Finding { Finding(name: name, note: why) }
}

extension Finding.Target {
    static func ratio(atLeast value: Double) -> Self { Self(bound: .atLeast, value: value, of: .ratio) }
    static func ratio(atMost value: Double) -> Self { Self(bound: .atMost, value: value, of: .ratio) }
    static func product(atMost value: Double) -> Self { Self(bound: .atMost, value: value, of: .product) }

    fileprivate func isMet(ratio: Double, product: Double) -> Bool {
        let found = of == .ratio ? ratio : product
        return bound == .atLeast ? found >= value : found <= value
    }
}
