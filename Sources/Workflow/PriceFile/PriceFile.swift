import Contract
import Outreach
import Yams

/// A price list as an admin writes it: YAML with exactly the keys of `docs/credits.md`.
struct PriceFile {
    /// The list, when nothing is wrong with the file; what it leaves out has the price of `current`.
    private(set) var prices: PriceList?
    private(set) var problems: [Problem] = []

    static let largest = 16_384

    init(_ source: String, over current: PriceList, zones: any Zones) {
        do throws(YAMLReader.Unreadable) {
            guard let node = try YAMLReader.root(of: source, limit: Self.largest, what: "price") else {
                problems = [Problem("The file is empty.")]
                return
            }
            var reader = YAMLReader(zones: zones)
            let read = reader.prices(node, over: current)
            problems = reader.problems
            if problems.isEmpty { prices = read }
        } catch {
            problems = [error.problem]
        }
    }
}

extension YAMLReader {
    fileprivate mutating func prices(_ node: Node, over current: PriceList) -> PriceList? {
        guard let fields = mapping(node, known: ["draft", "revision", "send", "find"], what: "a price list") else {
            return nil
        }
        var prices = current
        read([.draft, .revision], in: fields, into: &prices)
        read(Channel.allCases.map(PricedAction.send), below: fields["send"], "the prices of sending", into: &prices)
        read(
            PriceList.Lookup.allCases.map(PricedAction.find), below: fields["find"], "the prices of finding",
            into: &prices)
        return prices
    }

    private mutating func read(
        _ actions: [PricedAction], below node: Node?, _ what: String, into prices: inout PriceList
    ) {
        guard let node, let fields = mapping(node, known: actions.map(\.key), what: what) else { return }
        read(actions, in: fields, into: &prices)
    }

    private mutating func read(_ actions: [PricedAction], in fields: Fields, into prices: inout PriceList) {
        for action in actions {
            if let price = number(action.key, in: fields, 0...PriceList.highest) { prices[action] = price }
        }
    }
}

extension PricedAction {
    /// As it stands in the file, below its part.
    fileprivate var key: String { name.split(separator: ".").last.map(String.init) ?? name }
}
