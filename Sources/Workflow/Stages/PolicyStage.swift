import Outreach
import Storage

/// Asks the rules about reviewed drafts: what a live rule approves leaves after its grace, everything else waits for a
/// person. Without a live rule that is everything (S2-13, S2-22).
public struct PolicyStage: Stage {
    public let name = "Policy"
    public let atOnce = 25
    let desk: Desk

    public init(_ desk: Desk) { self.desk = desk }

    public func claim(atMost: Int) async throws -> [DraftID] {
        let (desk, actor) = (desk, Actor.stage(name))
        let decided = try await desk.database.write { connection -> [DraftID] in
            let now = desk.clock.now
            guard let installation = try connection.installation() else { return [] }
            let deciding = try Deciding(connection, desk, installation, now: now)
            let drafts = try connection.ready(.undecided, at: now, limit: atMost)
            guard !drafts.isEmpty else { return [] }
            let files = try connection.files(of: drafts, desk, now: now)
            var known: [JudgedRow] = []
            var opinions: [OpinionRow] = []
            var cleared: [DraftID] = []
            for file in files {
                let ruling = try deciding.ruling(on: file)
                if try deciding.carryOut(ruling, on: file, as: actor) { cleared.append(file.draft.id) }
                known.append(deciding.judged(file, ruling))
                opinions += try deciding.opinions(on: file, ruling)
            }
            try connection.addJudged(known)
            try connection.addOpinions(opinions)
            for draft in cleared { try connection.setOutcome(.cleared, of: draft, by: nil, at: now) }
            return files.map(\.draft.id)
        }
        if !decided.isEmpty { desk.passing(.decided) }
        return decided
    }

    public func nextTime() async throws -> Instant? { try await desk.database.read { try $0.nextReady(.undecided) } }
}
