import Child
import Foundation
import Outreach
import Providers

/// One condition asked of one draft, and read from its text; beside it rule engines from PyPI.
enum FilterConditionRow {
    static let condition = Benchmark(name: "filter-condition") { try await measureCondition($0) }
    static let compiling = Benchmark(name: "filter-compile") { [try await measureCompiling($0)] }

    static let line = "channel:email step>=2 score>=90 -contact.tag:vip length<1200"

    private static func measureCondition(_ scale: Scale) async throws -> [Finding] {
        let compiled = CompiledLine(try DraftFilter(line, for: .policy, dates: RuleDrafts.dates), .strict)
        let facts = try RuleDrafts.facts()
        let (turns, units) = (scale.size(21, quick: 3), scale.size(500_000, quick: 10_000))
        var found: [Double] = []
        var held = 0
        for _ in 0..<turns {
            let spent = await seconds { for _ in 0..<units where compiled.matches(facts) { held += 1 } }
            found.append(spent * 1e9 / Double(units))
        }
        let ours = Finding(
            "filter-condition", "\(line), asked of one draft", product: found.median, unit: "ns",
            target: .product(atMost: 700),
            note: "aim 200 ns; \(held == turns * units ? "it holds" : "WRONG: it does not hold")")
        return [ours] + peers(ours: found.median)
    }

    /// The same condition elsewhere; the interpreter's call is part of their time.
    private static func peers(ours: Double) -> [Finding] {
        let script = "scripts/filter-peers"
        guard FileManager.default.isExecutableFile(atPath: script),
            let child = try? Child("/bin/bash", [script], output: .pipe),
            let output = try? child.output?.readToEnd(), child.wait() == .exit(0)
        else { return [.unmeasured("filter-condition peers", "skipped: \(script) does not run here")] }
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map { answer in
            let parts = answer.split(separator: "\t").map(String.init)
            let name = "filter-condition \(parts.first ?? "")"
            guard parts.count == 2, let nanoseconds = Double(parts[1]) else {
                return .unmeasured(name, parts.last ?? "no answer")
            }
            return Finding(
                name, "ours beside it, best of 7 turns", product: ours, floor: nanoseconds, unit: "ns",
                target: .ratio(atMost: 1))
        }
    }

    private static func measureCompiling(_ scale: Scale) async throws -> Finding {
        let (turns, units) = (scale.size(21, quick: 3), scale.size(5_000, quick: 200))
        var found: [Double] = []
        var terms = 0
        for _ in 0..<turns {
            let spent = try await seconds {
                for _ in 0..<units {
                    let filter = try DraftFilter(line, for: .policy, dates: RuleDrafts.dates)
                    terms += CompiledLine(filter, .strict).filter.terms.count
                }
            }
            found.append(spent * 1e6 / Double(units))
        }
        return Finding(
            "filter-compile", "the same condition, read and made ready", product: found.median, unit: "µs",
            target: .product(atMost: 50), note: "\(terms / turns / units) terms")
    }
}

/// One draft judged by every line of a hundred policies.
enum JudgeRow {
    static let benchmark = Benchmark(name: "judge-100x10") { [try await measure($0)] }

    private static let hold = [
        "mentions:salary,visa", "contact.tag:vip,board", "contact.title:chief*,*founder*", "older:3d",
        "body:\"per hour\"",
    ]

    private static func approve(_ policy: Int) -> [String] {
        [
            "channel:email step>=2 score>=\(80 + policy % 15) sequence:team-\(policy)-*",
            "verdict:pass -finding:* edited:false length<\(900 + policy % 4 * 100) links<=1 sequence:team-\(policy)-*",
            "channel:email step:2..4 score>=90 first:false newer:1d owner:member\(policy)@example.com",
            "contact.domain:company\(policy).example score>=80",
            "job.tag:team\(policy) approvals.same_kind>=20 score>=85",
        ]
    }

    private static func measure(_ scale: Scale) async throws -> Finding {
        let rules = try (0..<100).map { policy in
            try RuleBook.Rule(
                id: Int64(policy), reference: "policy-\(policy)@1", isLive: true,
                definition: PolicyDefinition(
                    name: "policy-\(policy)", approve: approve(policy).map { .init($0, line: 1) },
                    hold: hold.map { .init("\($0) step>=\(1 + policy % 3)", line: 1) }),
                author: MemberID(1), until: Instant(microseconds: .max), dates: RuleDrafts.dates)
        }
        let book = RuleBook(rules)
        let facts = try RuleDrafts.facts()
        let (turns, units) = (scale.size(21, quick: 3), scale.size(2_000, quick: 100))
        var found: [Double] = []
        var lines = 0
        for _ in 0..<turns {
            let spent = await seconds { for _ in 0..<units { lines += book.judge(facts).outcomes.count } }
            found.append(spent * 1e6 / Double(units))
        }
        return Finding(
            "judge-100x10", "one draft judged by 100 policies of 5 hold and 5 approve lines", product: found.median,
            unit: "µs", target: .product(atMost: 50), note: "\(lines / turns / units) lines a draft, none left out")
    }
}

/// What the rows ask of.
enum RuleDrafts {
    static let dates = FilterDates(zone: ZoneName("Europe/Berlin"), zones: SystemZones())

    /// An ordinary follow-up of eight hundred characters.
    static func facts() throws -> DraftFacts {
        let body = String(repeating: "Your talk about storage engines made me write to you. ", count: 15)
        return try DraftFacts(
            [
                "channel": "email", "step": "2", "steps": "4", "score": "95", "verdict": "pass", "first": "false",
                "edited": "false", "finding": "sentences", "contact.tag": "berlin,swift", "subject": "Storage engines",
                "body": body, "contact.title": "Backend Engineer", "contact.company": "Harbour Systems",
                "contact.email": "mira@harbour.example.org", "job.tag": "backend", "sequence": "team-7-backend",
                "owner": "member7@example.com", "older": "2h", "cost": "3", "approvals.same_kind": "31",
            ], dates: dates)
    }
}
