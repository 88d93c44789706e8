import Outreach

/// docs/lifecycle.md, printed from `DraftState.moves`.
enum LifecycleReference {
    static func markdown() -> String {
        var lines = [
            "# The lifecycle of a draft", "",
            "Printed by `countersign reference lifecycle` from `DraftState.moves`; "
                + "do not edit.", "", "```mermaid", "stateDiagram-v2", "    [*] --> due",
        ]
        for state in DraftState.allCases {
            for (target, events) in grouped(state) {
                lines.append("    \(state.rawValue) --> \(target.rawValue): \(events.joined(separator: ", "))")
            }
            if moves(from: state).isEmpty { lines.append("    \(state.rawValue) --> [*]") }
        }
        lines += ["```", "", "| state | event | leads to |", "| --- | --- | --- |"]
        for state in DraftState.allCases {
            let moves = moves(from: state)
            if moves.isEmpty { lines.append("| `\(state.rawValue)` | – | the end |") }
            lines += moves.map { "| `\(state.rawValue)` | `\($0.event.rawValue)` | `\($0.to.rawValue)` |" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// In the order in which the events are declared, so that the page never changes by itself.
    private static func moves(from state: DraftState) -> [(event: DraftEvent, to: DraftState)] {
        DraftEvent.allCases.compactMap { event in state.after(event).map { (event, $0) } }
    }

    private static func grouped(_ state: DraftState) -> [(DraftState, [String])] {
        let moves = moves(from: state)
        return DraftState.allCases.compactMap { target in
            let events = moves.filter { $0.to == target }.map(\.event.rawValue)
            return events.isEmpty ? nil : (target, events)
        }
    }
}
