import Outreach

/// docs/prompt-inputs.md, printed from `PromptInput`, `PromptKind`, `Angle` and `StandardTone`.
enum WritingReference {
    static func markdown() -> String {
        var lines = [
            "# What a prompt can show", "",
            "Printed by `countersign reference prompt-inputs` from the code; do not edit. "
                + "[prompts.md](prompts.md) says how prompts are written.", "",
            "## Inputs", "", "| input | type | meaning | first | later | review |",
            "| --- | --- | --- | --- | --- | --- |",
        ]
        lines += PromptInput.allCases.map { input in
            let type = input.kind.rawValue + (input.isOptional ? ", optional" : "")
            let kinds = PromptKind.allCases.map { kind in
                kind.needed.contains(input) ? "must" : kind.inputs.contains(input) ? "may" : ""
            }
            return "| `\(input.rawValue)` | \(type) | \(input.meaning) | \(kinds.joined(separator: " | ")) |"
        }
        lines += [
            "", "`text` is one line, `number` its digits, and `lines` several lines that stand alone on theirs.", "",
        ]
        lines += ["## Answers", "", "| prompt | fields |", "| --- | --- |"]
        lines += PromptKind.allCases.map { kind in
            "| \(kind.rawValue) | \(kind.output.map { "`\($0.name)`: \($0.kind)" }.joined(separator: ", ")) |"
        }
        lines += ["", "## Angles", "", "| angle | what it asks of the writer | where |", "| --- | --- | --- |"]
        lines += Angle.all.map { "| `\($0.name)` | \($0.asks) | \($0.place) |" }
        lines += ["", "## Standard tones", "", "| tone | what it means |", "| --- | --- |"]
        lines += StandardTone.names.map { "| `\($0)` | \(StandardTone.texts[$0] ?? "") |" }
        return lines.joined(separator: "\n") + "\n"
    }
}
