import Outreach

/// How many of how many.
struct Share: Sendable {
    var found = 0
    var all = 0

    mutating func count(_ isFound: Bool) {
        all += 1
        if isFound { found += 1 }
    }

    /// In per cent; 100 of nothing.
    var percent: Double { all == 0 ? 100 : Double(found) * 100 / Double(all) }

    static func + (left: Share, right: Share) -> Share {
        Share(found: left.found + right.found, all: left.all + right.all)
    }
}

/// The same split into the first and the second set.
struct SplitShare: Sendable {
    var tuning = Share()
    var second = Share()
    var total: Share { tuning + second }

    mutating func count(_ isFound: Bool, isTuning: Bool) {
        if isTuning { tuning.count(isFound) } else { second.count(isFound) }
    }
}

/// One entry that was judged wrongly.
struct Miss: Sendable {
    var id: String
    var what: String
    var isTuning: Bool
    var detail: String
}

/// Everything that is measured over a corpus.
struct Tally {
    var byFault: [String: SplitShare] = [:]
    var byFaultAndLanguage: [String: [String: Share]] = [:]
    var caught = SplitShare()
    var falseAlarms = SplitShare()
    var falseAlarmsByLanguage: [String: Share] = [:]
    /// How often each soft finding about style stands on a good draft.
    var style: [String: Int] = [:]
    /// How many good drafts of each half have a false alarm of each code.
    var alarmsByCode: [String: (tuning: Int, second: Int)] = [:]
    var attempts = SplitShare()
    var byTechnique: [String: SplitShare] = [:]
    var byAim: [String: SplitShare] = [:]
    var ordinary = SplitShare()
    var misses: [Miss] = []

    init(_ corpus: Corpus) {
        for draft in corpus.faulty { countFault(draft) }
        for draft in corpus.clean { countClean(draft) }
        for draft in corpus.earlier {
            for alarm in Judging.falseAlarms(Judging.findings(in: draft)) {
                misses.append(
                    Miss(id: draft.id, what: "stray", isTuning: true, detail: "\(alarm.code) “\(alarm.quote ?? "")”"))
            }
        }
        for input in corpus.attempts { countAttempt(input) }
        for input in corpus.ordinary { countOrdinary(input) }
    }

    private mutating func countFault(_ draft: Corpus.Draft) {
        let findings = Judging.findings(in: draft)
        let isCaught = Judging.isCaught(draft, findings)
        let fault = draft.fault ?? ""
        caught.count(isCaught, isTuning: draft.isTuning)
        byFault[fault, default: SplitShare()].count(isCaught, isTuning: draft.isTuning)
        byFaultAndLanguage[fault, default: [:]][draft.language, default: Share()].count(isCaught)
        // What else is found in a faulty draft would be a false alarm.
        if draft.isTuning {
            for stray in Judging.strays(draft, findings) {
                misses.append(
                    Miss(id: draft.id, what: "stray", isTuning: true, detail: "\(stray.code) “\(stray.quote ?? "")”"))
            }
        }
        guard !isCaught else { return }
        let codes = findings.map(\.code).joined(separator: ",")
        misses.append(
            Miss(
                id: draft.id, what: "missed \(fault)", isTuning: draft.isTuning,
                detail: "\(draft.planted ?? "") [\(codes)]"))
    }

    private mutating func countClean(_ draft: Corpus.Draft) {
        let findings = Judging.findings(in: draft)
        let alarms = Judging.falseAlarms(findings)
        falseAlarms.count(!alarms.isEmpty, isTuning: draft.isTuning)
        falseAlarmsByLanguage[draft.language, default: Share()].count(!alarms.isEmpty)
        for code in Set(findings.map(\.code)).subtracting(alarms.map(\.code)) { style[code, default: 0] += 1 }
        for code in Set(alarms.map(\.code)) {
            if draft.isTuning {
                alarmsByCode[code, default: (0, 0)].tuning += 1
            } else {
                alarmsByCode[code, default: (0, 0)].second += 1
            }
        }
        guard !alarms.isEmpty else { return }
        let told = alarms.map { "\($0.code) “\($0.quote ?? "")”" }.joined(separator: "; ")
        misses.append(Miss(id: draft.id, what: "false alarm", isTuning: draft.isTuning, detail: told))
    }

    private mutating func countAttempt(_ input: Corpus.Input) {
        let isFlagged = !Judging.findings(in: input).isEmpty
        attempts.count(isFlagged, isTuning: input.isTuning)
        byTechnique[input.technique ?? "", default: SplitShare()].count(isFlagged, isTuning: input.isTuning)
        byAim[input.aim ?? "", default: SplitShare()].count(isFlagged, isTuning: input.isTuning)
        guard !isFlagged else { return }
        misses.append(
            Miss(
                id: input.id, what: "missed \(input.technique ?? "") (\(input.aim ?? ""))", isTuning: input.isTuning,
                detail: String(input.text.prefix(400))))
    }

    private mutating func countOrdinary(_ input: Corpus.Input) {
        let findings = Judging.findings(in: input)
        ordinary.count(!findings.isEmpty, isTuning: input.isTuning)
        guard !findings.isEmpty else { return }
        let told = findings.map { "\($0.code) “\($0.quote ?? "")”" }.joined(separator: "; ")
        misses.append(Miss(id: input.id, what: "ordinary text flagged", isTuning: input.isTuning, detail: told))
    }
}
