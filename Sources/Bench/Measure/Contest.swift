/// Two ways of doing the same, taking turns, so that what else the machine does hits both alike.
struct Contest {
    /// Units of work a second, one a turn.
    private(set) var product: [Double] = []
    private(set) var floor: [Double] = []

    /// Runs `turns` turns of `units` units of work for each side; the side that begins changes with every turn.
    mutating func run(
        turns: Int, units: Int, product: () async throws -> Void, floor: () async throws -> Void
    ) async throws {
        for turn in 0..<turns {
            if turn % 2 == 0 { self.product.append(Double(units) / (try await seconds(product))) }
            self.floor.append(Double(units) / (try await seconds(floor)))
            if turn % 2 == 1 { self.product.append(Double(units) / (try await seconds(product))) }
        }
    }

    func finding(_ name: String, _ what: String, unit: String, target: Finding.Target?, note: String? = nil) -> Finding
    {
        Finding(
            name, what, product: product.median, floor: floor.median, unit: unit, target: target,
            note: note)
    }
}
