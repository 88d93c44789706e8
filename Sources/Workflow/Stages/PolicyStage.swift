import Outreach
import Storage

/// Decides whether a reviewed draft waits for a person. While *Ask before sending* is on, it always does (S2-13).
public struct PolicyStage: Stage {
    public let name = "Policy"
    public let atOnce = 100
    let desk: Desk

    public init(_ desk: Desk) { self.desk = desk }

    public func claim(atMost: Int) async throws -> [DraftID] {
        let (desk, actor) = (desk, Actor.stage(name))
        let decided = try await desk.database.write { connection in
            let now = desk.clock.now
            return try connection.ready(.undecided, at: now, limit: atMost).map { draft in
                let passed = draft.verdict == .pass
                let review =
                    "peer review: \(draft.verdict?.rawValue ?? "none")\(draft.score.map { ", score \($0)" } ?? "")"
                _ = try connection.addDecision(
                    DecisionRow(
                        draft: draft.id, version: draft.version, kind: .held, rule: "ask-before-sending",
                        trace: ["Ask before sending is on: every draft waits for a person", review], at: now))
                // A draft is paid for when it reaches the inbox in good order (semantics 4.42).
                if passed {
                    try connection.capture(.draft, of: draft.id, by: actor, at: now)
                } else {
                    try connection.release(.draft, of: draft.id, by: actor, at: now)
                }
                try connection.move(
                    draft.id, from: .inReview, by: .held, as: actor, at: now,
                    change: DraftChange(
                        reason: passed
                            ? "ask before sending is on" : "the peer review failed after \(draft.revisions) revisions"))
                return draft.id
            }
        }
        if !decided.isEmpty { desk.passing(.decided) }
        return decided
    }

    public func nextTime() async throws -> Instant? { try await desk.database.read { try $0.nextReady(.undecided) } }
}
