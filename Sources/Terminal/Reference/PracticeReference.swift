import Outreach

/// docs/practice.md, printed from `PracticeKey`.
enum PracticeReference {
    static func markdown() -> String {
        let zone = ZoneName("Europe/Berlin")
        var lines = [
            "# The organisation's practice", "",
            "Printed by `countersign reference practice` from `PracticeKey`; do not edit.", "",
            "How the organisation does outreach is one YAML file. `countersign organisation show` prints it with every "
                + "default, `check FILE` finds what is wrong in one and says what it would change, `apply FILE` makes it the "
                + "practice; that is for admins. What a file leaves out has its default, but the zone, which stays. Every "
                + "change is an event that says what changed. A sequence may say otherwise where it has the same key.",
            "",
            "When a key marked ↻ changes, everything unsent is planned anew at once. What has its place among the "
                + "hand-overs of a mailbox keeps it when only the pacing changes.", "",
            "| key | default | allowed | meaning | rule |", "| --- | --- | --- | --- | --- |",
        ]
        for key in PracticeKey.allCases {
            let standard =
                key == .zone
                ? "as `migrate` set it" : key.value(in: Practice(), zone: zone).map { "`\($0)`" } ?? "none"
            let mark = key.replans ? " ↻" : ""
            lines.append("| `\(key.rawValue)`\(mark) | \(standard) | \(key.allowed) | \(key.meaning) | \(key.rule) |")
        }
        lines += [
            "", "`pacing.stagger` is `stagger` below `pacing:`, and so on. All defaults, as the file has them:", "",
        ]
        lines += ["```yaml", String(Practice().yaml(zone: zone).dropLast()), "```", ""]
        lines += [
            "## The window", "",
            "`working-days` are those of the recipient's country, and stand alone. Otherwise days are `mon` to `sun`, ranges "
                + "(`mon-fri`), lists (`mon, wed`) or `every-day`. A day's hours are one or several blocks; a block's end is "
                + "outside it, and a block that ends before it begins crosses midnight:", "",
            "```yaml", "window:", "  mon-thu: \"09:00-12:00, 13:00-17:00\"", "  fri: \"09:00-15:00\"", "```", "",
            "## Blackout dates", "",
            "```yaml", "blackout:", "  - 2026-12-31", "  - 2026-12-24 to 2026-12-26",
            "  - {from: 2027-08-02, to: 2027-08-06, name: \"Summer party\"}", "```", "",
            "## How departures are spread", "",
            "A mailbox hands over one message at a time. When several are due, the first leaves and each other gets a place "
                + "of its own, one gap after the one before: the gap is between `shortest_gap` and `longest_gap` seconds, drawn "
                + "from the draft, so it is the same whenever it is looked at. No two hand-overs of a mailbox begin less than "
                + "`shortest_gap` apart, and no 24 hours hold more than `daily_cap`; a mailbox that has handed nothing over "
                + "before begins with `ramp_start` a day and gets `ramp_step` more each day. Places only ever delay a departure, "
                + "and lie inside the recipient's window. With both gaps 0 nothing is spread out; the cap holds all the same.",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
