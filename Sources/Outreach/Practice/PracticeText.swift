extension Practice {
    /// The whole practice as its file, defaults included; `countersign organisation apply` reads the same back.
    public func yaml(zone: ZoneName) -> String {
        var lines: [String] = []
        for key in PracticeKey.allCases {
            if key == .stagger { lines.append("pacing:") }
            switch key {
            case .window:
                lines.append("window:")
                lines += window.lines.map { "  \(quotedKey($0.days)): \"\($0.blocks)\"" }
            case .blackout:
                guard !blackout.isEmpty else { continue }
                lines.append("blackout:")
                lines += blackout.map {
                    "  - {from: \($0.first), to: \($0.last)\($0.name.map { ", name: \(quoted($0))" } ?? "")}"
                }
            default:
                guard let value = key.value(in: self, zone: zone) else { continue }
                // Quoted where YAML would read a word as something else: NO is Norway.
                let text = key == .country || key == .subdivision ? quoted(value) : value
                lines.append("\(key.isPacing ? "  " : "")\(key.name): \(text)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What differs between two practices, in the order of the file.
    public static func changes(
        from old: (practice: Practice, zone: ZoneName), to new: (practice: Practice, zone: ZoneName)
    ) -> [(key: PracticeKey, before: String?, after: String?)] {
        PracticeKey.allCases.compactMap { key in
            let before = key.value(in: old.practice, zone: old.zone)
            let after = key.value(in: new.practice, zone: new.zone)
            return before == after ? nil : (key, before, after)
        }
    }

    private func quotedKey(_ text: String) -> String { text.contains(",") ? quoted(text) : text }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
