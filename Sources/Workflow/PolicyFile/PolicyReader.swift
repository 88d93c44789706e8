import Contract
import Outreach
import Yams

/// Reads the nodes of a policy file, and collects every problem instead of stopping at the first.
struct PolicyReader {
    var yaml: YAMLReader
    private let text: YAMLText
    let dates: FilterDates

    init(_ yaml: YAMLReader, _ text: YAMLText, _ dates: FilterDates) {
        self.yaml = yaml
        self.text = text
        self.dates = dates
    }

    mutating func policy(_ node: Node) -> PolicyDefinition? {
        guard let fields = yaml.mapping(node, known: PolicyKey.names, what: "a policy") else {
            return nil
        }
        if fields["policy"] == nil { yaml.error("policy is missing.", at: node, field: "policy") }
        let approve = lines("approve", in: fields)
        let hold = lines("hold", in: fields)
        if ["approve", "hold"].allSatisfy({ fields[$0]?.isEmpty ?? true }) {
            yaml.error("A policy says what to approve or what to hold; this one says neither.", at: node)
        }
        return PolicyDefinition(
            name: yaml.name("policy", in: fields) ?? "", description: yaml.text("description", in: fields, limit: 500),
            approve: approve, hold: hold, caps: caps(in: fields), sample: sample(fields["sample"]),
            expires: yaml.date("expires", in: fields), breaker: breaker(fields["breaker"]), tests: examples(in: fields))
    }

    // MARK: Lines

    private mutating func lines(_ key: String, in fields: YAMLReader.Fields) -> [PolicyDefinition.Line] {
        yaml.list(key, in: fields, most: PolicyDefinition.mostLines).compactMap { line($0, key) }
    }

    private mutating func line(_ node: Node, _ key: String) -> PolicyDefinition.Line? {
        guard let scalar = node.scalar, let line = node.mark?.line else {
            yaml.error("YAML does not read this line as one filter: \(advice(node))", at: node, field: key)
            return nil
        }
        do {
            let filter = try DraftFilter(scalar.string, for: .policy, dates: dates)
            if key == "approve", !filter.asksThePeer {
                warn("This line approves whatever the peer found: name a score or a verdict.", at: node, field: key)
            }
            return PolicyDefinition.Line(scalar.string, line: line)
        } catch let fault as FilterFault {
            let place = text.place(behind: String(scalar.string.prefix(fault.column - 1)), of: scalar)
            yaml.report(
                Problem("\(fault.message) \(fault.allowed)", line: place?.line, column: place?.column, field: key))
        } catch {
            yaml.error("The line cannot be read: \(error)", at: node, field: key)
        }
        return nil
    }

    /// How to write a line so that YAML leaves it alone.
    private func advice(_ node: Node) -> String {
        if let (key, value) = node.mapping?.first, let name = key.scalar?.string, let rest = value.scalar?.string,
            DraftField(rawValue: name.lowercased()) != nil
        {
            return
                "write no space behind the colon (\(name):\(rest.prefix(40))), or put the whole line in single quotes."
        }
        return "put the whole line in single quotes."
    }

    mutating func warn(_ message: String, at node: Node, field: String) {
        yaml.report(
            Problem(message, weight: .warning, line: node.mark?.line, column: node.mark?.column, field: field))
    }

    // MARK: How much

    private mutating func caps(in fields: YAMLReader.Fields) -> [Cap] {
        guard let node = fields["caps"] else { return Cap.defaults }
        var caps: [Cap] = []
        for line in yaml.list("caps", in: fields, most: PolicyDefinition.mostLines) {
            guard let cap = line.scalar.flatMap({ Cap($0.string) }) else {
                let found = line.scalar.map { "“\($0.string.prefix(40))”" } ?? "This"
                yaml.error("\(found) is no cap. \(Cap.allowed).", at: line, field: "caps")
                continue
            }
            if caps.contains(where: { ($0.unit, $0.period, $0.scope) == (cap.unit, cap.period, cap.scope) }) {
                yaml.error("A cap of the same kind stands above.", at: line, field: "caps")
            }
            if let total = caps.first(where: { $0.period == .total && $0.isSmaller(than: cap) }) {
                warn("\(cap.text) is never reached: \(total.text) is less.", at: line, field: "caps")
            } else if cap.period == .total, let wider = caps.first(where: { cap.isSmaller(than: $0) }) {
                warn("\(wider.text) is never reached: \(cap.text) is less.", at: line, field: "caps")
            }
            caps.append(cap)
        }
        if node.isEmpty {
            let usual = Cap.defaults.map(\.text).joined(separator: ", ")
            yaml.error("There is no policy without caps; leave the key out for \(usual).", at: node, field: "caps")
        }
        return caps
    }

    /// `5%` or `2.5%`, in thousandths.
    private mutating func sample(_ node: Node?) -> Int {
        guard let node else { return PolicyDefinition.usualSample }
        let parts = node.scalar?.string.split(separator: ".", omittingEmptySubsequences: false) ?? []
        let isPercent = parts.last?.last == "%"
        let digits = parts.map { $0.last == "%" ? $0.dropLast() : $0 }
        if isPercent, (1...2).contains(digits.count), digits.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
            let whole = Int(digits[0].prefix(4)), let tenths = digits.count == 1 ? 0 : Int(digits[1]),
            digits.count == 1 || digits[1].count == 1, whole * 10 + tenths <= 1_000
        {
            return whole * 10 + tenths
        }
        yaml.error("sample is a share from 0% to 100%, such as 5% or 2.5%.", at: node, field: "sample")
        return PolicyDefinition.usualSample
    }

    private mutating func breaker(_ node: Node?) -> Breaker {
        var breaker = Breaker()
        guard let node, let fields = yaml.mapping(node, known: Breaker.keys, what: "a breaker") else { return breaker }
        breaker.signals = yaml.number("signals", in: fields, Breaker.signalRange) ?? breaker.signals
        breaker.days = yaml.number("days", in: fields, Breaker.dayRange) ?? breaker.days
        guard let edit = fields["heavy_edit"] else { return breaker }
        let text = edit.scalar?.string ?? ""
        if text.last == "%", text.count <= 4, text.dropLast().allSatisfy(\.isASCIIDigit),
            let share = Int(text.dropLast()), (1...100).contains(share)
        {
            breaker.heavyEdit = share
        } else {
            yaml.error(
                "heavy_edit is the share of changed words from 1% to 100%, such as 30%.", at: edit, field: "heavy_edit")
        }
        return breaker
    }
}

extension Node {
    /// Whether nothing stands below a key.
    fileprivate var isEmpty: Bool { sequence?.isEmpty ?? (scalar?.string == "") }
}

extension DraftFilter {
    /// Whether a term asks for what the peer found.
    fileprivate var asksThePeer: Bool {
        terms.contains { [.field(.score), .field(.verdict)].contains($0.subject) && !$0.isNegated }
    }
}

extension Cap {
    /// Whether it counts the same as another cap and ends before it, so that the other one never says anything.
    fileprivate func isSmaller(than other: Cap) -> Bool {
        period == .total && other.period != .total && unit == other.unit && scope == other.scope
            && amount < other.amount
    }
}
