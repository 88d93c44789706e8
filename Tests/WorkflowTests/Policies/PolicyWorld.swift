import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

extension World {
    /// Follow-ups and first touches alike, from a score of 80 on; no sample, so that every draft shows what a rule does.
    static func policy(
        _ name: String = "good-ones", approve: [String] = ["channel:email score>=80"], hold: [String] = [],
        caps: [String] = ["1000 per day"], sample: String = "0%", more: String = ""
    ) -> String {
        func list(_ lines: [String]) -> String { lines.map { "  - '\($0)'" }.joined(separator: "\n") }
        let approves = approve.isEmpty ? "" : "approve:\n\(list(approve))\n"
        let holds = hold.isEmpty ? "" : "hold:\n\(list(hold))\n"
        return "policy: \(name)\n\(approves)\(holds)caps:\n\(list(caps))\nsample: \(sample)\n\(more)"
    }

    /// Previews a file and switches it on as Ben, who writes rules.
    @discardableResult
    func activate(_ source: String, shadow: Bool = false) async throws -> PolicyMove {
        let preview = try await ask(PreviewPolicy(source: source), as: ben)
        let name = String(preview.version.prefix { $0 != "@" })
        return try await ask(
            ActivatePolicy(policy: preview.version, shadow: shadow ? true : nil, confirm: shadow ? nil : name), as: ben)
    }

    /// A furnished world in which rules may approve first messages too.
    func furnishForRules(sequence: String = World.sequence) async throws {
        try await furnish(sequence: sequence)
        try await allowFirstTouches()
    }

    func allowFirstTouches() async throws { try await practise { $0.automaticFirstTouch = .atOnce } }

    /// So many people on the way, each with a first draft that the stages have looked at.
    func bring(_ count: Int, from first: Int = 1) async throws {
        let rows = (first..<(first + count)).map { number in
            ContactRow(
                line: number + 1, name: "Person Number\(number)", email: "p\(number)@example.org",
                company: "Company \(number % 7)")
        }
        try await ask(ImportContacts(rows: rows, skipBad: false, dryRun: false))
        var start = 0
        while start < rows.count {
            let part = rows[start..<min(start + 500, rows.count)]
            try await ask(
                EnrollContacts(
                    sequence: "backend-q3", contacts: part.compactMap(\.email), job: JobID(1), dryRun: false))
            start += part.count
        }
        try await tick()
    }

    func count(_ state: DraftState) async throws -> Int {
        try await database.read { try $0.attention(state, atMost: 10_000).count }
    }

    /// Every draft in the order of its id, at most 500.
    func states(_ count: Int) async throws -> [DraftState?] {
        var states: [DraftState?] = []
        for number in 1...Int64(count) { states.append(try await state(number)) }
        return states
    }
}
