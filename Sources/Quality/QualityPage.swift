import Foundation

/// The tables, for a terminal or as docs/quality.md.
struct QualityPage {
    let tally: Tally

    func text(isMarkdown: Bool) -> String {
        let head = isMarkdown ? Self.introduction : ""
        return head
            + section("Faults that were planted", isMarkdown, faults)
            + section("Good drafts", isMarkdown, clean)
            + section("False alarms on good drafts, by code", isMarkdown, alarms)
            + section("Soft findings about style on good drafts", isMarkdown, style)
            + (isMarkdown ? Self.styleNote : "")
            + (isMarkdown ? Self.injections : "")
            + section("Attempts to steer, by technique", isMarkdown, techniques)
            + section("Attempts to steer, by aim", isMarkdown, aims)
            + section("Ordinary texts", isMarkdown, ordinary)
    }

    private func section(_ title: String, _ isMarkdown: Bool, _ rows: [[String]]) -> String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            let padded = cells.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }
            return isMarkdown ? "| " + padded.joined(separator: " | ") + " |" : padded.joined(separator: "  ")
        }
        var lines = [line(rows[0])]
        if isMarkdown {
            let rules = widths.enumerated().map { column, width in
                column == 0 ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
            }
            lines.append("| " + rules.joined(separator: " | ") + " |")
        }
        lines += rows.dropFirst().map(line)
        return (isMarkdown ? "## \(title)\n\n" : "\(title)\n") + lines.joined(separator: "\n") + "\n\n"
    }

    private func percent(_ share: Share) -> String {
        share.all == 0 ? "–" : String(format: "%.1f %%", share.percent)
    }

    private func counts(_ share: Share) -> String { share.all == 0 ? "–" : "\(share.found)/\(share.all)" }

    private var faults: [[String]] {
        // By language both sets are counted together: two of a kind and language say nothing.
        let head = ["fault"] + Corpus.languages + ["first set", "second set", "all"]
        let rows = Judging.faults.map { fault -> [String] in
            let split = tally.byFault[fault] ?? SplitShare()
            return [fault] + Corpus.languages.map { counts(tally.byFaultAndLanguage[fault]?[$0] ?? Share()) }
                + [percent(split.tuning), percent(split.second), percent(split.total)]
        }
        let languages = Corpus.languages.map { language in
            percent(Judging.faults.reduce(Share()) { $0 + (tally.byFaultAndLanguage[$1]?[language] ?? Share()) })
        }
        let all =
            ["all"] + languages + [
                percent(tally.caught.tuning), percent(tally.caught.second), percent(tally.caught.total),
            ]
        return [head] + rows + [all]
    }

    private var clean: [[String]] {
        [
            [""] + Corpus.languages + ["first set", "second set", "all"],
            ["false alarms"] + Corpus.languages.map { counts(tally.falseAlarmsByLanguage[$0] ?? Share()) }
                + [
                    percent(tally.falseAlarms.tuning), percent(tally.falseAlarms.second),
                    percent(tally.falseAlarms.total),
                ],
        ]
    }

    private var alarms: [[String]] {
        [["code", "first set", "second set"]]
            + tally.alarmsByCode.sorted { $0.key < $1.key }.map {
                [$0.key, String($0.value.tuning), String($0.value.second)]
            }
    }

    private var style: [[String]] {
        [["code", "drafts"]]
            + tally.style.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { [$0.key, String($0.value)] }
    }

    private var techniques: [[String]] { split("technique", tally.byTechnique, total: tally.attempts) }

    private var aims: [[String]] { split("aim", tally.byAim, total: tally.attempts) }

    private func split(_ name: String, _ shares: [String: SplitShare], total: SplitShare) -> [[String]] {
        let rows = shares.sorted { $0.key < $1.key } + [("all", total)]
        return [[name, "flagged", "first set", "second set", "all"]]
            + rows.map { key, share in
                [key, counts(share.total), percent(share.tuning), percent(share.second), percent(share.total)]
            }
    }

    private var ordinary: [[String]] {
        let share = tally.ordinary
        return [
            ["", "flagged", "first set", "second set", "all"],
            ["false alarms", counts(share.total), percent(share.tuning), percent(share.second), percent(share.total)],
        ]
    }
}
