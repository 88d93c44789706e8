import Foundation

/// The findings as plain text.
struct FindingTable {
    let findings: [Finding]
    let isQuick: Bool

    var text: String {
        let header = ["row", "product", "floor", "ratio", "target", "", "what"]
        let lines = [header] + findings.map(cells)
        let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        var text = isQuick ? "Small sizes (--quick): these numbers measure nothing.\n\n" : ""
        for (index, line) in lines.enumerated() {
            let padded = zip(line, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
            text += trimmed(padded.joined(separator: "  ")) + "\n"
            if index > 0, let note = findings[index - 1].note { text += "    \(note)\n" }
        }
        return trimmed(text)
    }

    private func cells(_ finding: Finding) -> [String] {
        [
            finding.name, finding.product.map(figure) ?? "", finding.floor.map(figure) ?? "",
            finding.ratio.map { ratio($0, bound: finding.target?.bound) } ?? "",
            finding.target.map { target($0, finding) } ?? "",
            finding.verdict.rawValue, finding.what,
        ]
    }

    private func figure(_ figure: Finding.Figure) -> String { "\(number(figure.value)) \(figure.unit)" }

    /// As the target says it: a share of the floor where more is better, a multiple of it where less is.
    private func ratio(_ value: Double, bound: Finding.Target.Bound?) -> String {
        bound == .atLeast ? String(format: "%.1f %%", value * 100) : String(format: "%.2f ×", value)
    }

    private func target(_ target: Finding.Target, _ finding: Finding) -> String {
        let sign = target.bound == .atLeast ? "≥" : "≤"
        switch target.of {
        case .ratio:
            return target.bound == .atLeast
                ? "\(sign) \(number(target.value * 100)) %" : "\(sign) \(number(target.value)) ×"
        case .product: return "\(sign) \(number(target.value)) \(finding.product?.unit ?? "")"
        }
    }

    private func number(_ value: Double) -> String {
        if value >= 1_000 { return Int(value.rounded()).formatted(.number.locale(Locale(identifier: "en_US"))) }
        let text = String(format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value)
        guard text.contains(".") else { return text }
        return String(text.reversed().drop { $0 == "0" }.drop { $0 == "." }.reversed())
    }

    private func trimmed(_ text: String) -> String {
        String(text.reversed().drop(while: \.isWhitespace).reversed())
    }
}
