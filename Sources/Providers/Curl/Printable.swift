/// `text` on one line for a person: control characters and what a terminal would not show are dropped, runs of white
/// space become one space, and the rest is cut to `limit` characters.
func printable(_ text: some StringProtocol, limit: Int) -> String {
    var kept = String.UnicodeScalarView()
    var taken = 0
    var pendingSpace = false
    for scalar in text.unicodeScalars {
        if scalar.properties.isWhitespace {
            pendingSpace = !kept.isEmpty
            continue
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: continue
        default: break
        }
        guard taken + (pendingSpace ? 2 : 1) <= limit else { break }
        if pendingSpace {
            kept.append(" ")
            taken += 1
            pendingSpace = false
        }
        kept.append(scalar)
        taken += 1
    }
    return String(kept)
}
