import Contract
import Outreach
import Yams

extension NodeReader {
    /// Days and hours in which messages may leave: the value of `window:` of a practice and of a sequence. The value of
    /// each day is blocks such as `09:00-12:00, 13:00-17:00`; a block that ends before it begins crosses midnight.
    mutating func window(_ node: Node?, key: String = "window") -> SendWindow? {
        guard let node else { return nil }
        guard let mapping = node.mapping, !mapping.isEmpty else {
            error("\(key) names days and their hours, such as \(WindowText.example).", at: node, field: key)
            return nil
        }
        var weekly: [Weekday: [SendWindow.Block]] = [:]
        var working: [SendWindow.Block]?
        let before = problems.count
        for (dayNode, value) in mapping {
            let name = dayNode.scalar?.string ?? ""
            guard let blocks = blocks(value, of: name) else { continue }
            if name == WindowText.workingDays {
                working = blocks
                continue
            }
            guard let days = WindowText.days(name) else {
                error(
                    "“\(Self.shown(name))” names no days; there are mon to sun, mon-fri, working-days and every-day.",
                    at: dayNode, field: key)
                continue
            }
            for day in days {
                if weekly.updateValue(blocks, forKey: day) != nil {
                    error("\(WindowText.name(of: day)) stands in \(key) twice.", at: dayNode, field: key)
                }
            }
        }
        if working != nil, !weekly.isEmpty {
            error(
                "working-days stands alone in \(key): a week is written out, or follows the country.", at: node,
                field: key)
        }
        guard problems.count == before else { return nil }
        return SendWindow(working.map { .working($0) } ?? .weekly(weekly))
    }

    /// One text of blocks, or a list of texts.
    private mutating func blocks(_ node: Node, of day: String) -> [SendWindow.Block]? {
        let texts = node.sequence.map { list in list.map { $0.scalar?.string ?? "" } } ?? [node.scalar?.string ?? ""]
        var blocks: [SendWindow.Block] = []
        for text in texts.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
            guard let block = WindowText.block(String(text)) else {
                error(
                    "“\(Self.shown(String(text)))” is no time of day from–to, such as 09:00-17:00 or 22:00-02:00.",
                    at: node,
                    field: day)
                return nil
            }
            blocks.append(block)
        }
        blocks.sort { $0.start < $1.start }
        if let clash = zip(blocks, blocks.dropFirst()).first(where: { $0.end > $1.start }) {
            error("\(WindowText.text(clash.0)) and \(WindowText.text(clash.1)) overlap.", at: node, field: day)
            return nil
        }
        guard blocks.count <= WindowText.mostBlocks else {
            error("A day has at most \(WindowText.mostBlocks) blocks.", at: node, field: day)
            return nil
        }
        return blocks
    }
}
