import Contract
import Outreach

/// Moves people to a version, page by page, and shows what became of each.
struct Adopting {
    let session: Session

    /// Whoever is on the way through an older version of a sequence.
    func run(_ sequence: String) async throws {
        var people: [AdoptionRecord] = []
        var after: String?
        repeat {
            let page = try await session.ask(AdoptVersion(sequence: sequence, after: after))
            people += page.people
            after = page.next
        } while after != nil
        try await show(people, AdoptVersion.Answer(people: people), again: "Repeat the command to try them again.")
    }

    /// The table, and exit status 7 when some could not be moved (S3-35).
    func show(_ people: [AdoptionRecord], _ answer: some Encodable, again: String) async throws {
        let terminal = session.terminal
        try await terminal.list(people.map(AdoptionRow.init), of: answer, empty: "Nobody is on an older version.")
        let failed = people.count { $0.outcome == .failed }
        let moved = people.count - failed
        if moved > 0, terminal.format == .table {
            let anew = people.count { $0.outcome == .redrafted }
            let drafts = anew > 0 ? "; \(counted(anew, "draft")) written anew" : ""
            terminal.good("\(counted(moved, "person", "people")) moved\(drafts)")
        }
        guard failed > 0 else { return }
        terminal.bad("\(counted(failed, "person", "people")) could not be moved; see why above. \(again)")
        throw PartlyDone(status: moved > 0 ? 7 : Refusal.Code.notNow.exitStatus)
    }
}

struct AdoptionRow: Row {
    let person: AdoptionRecord

    static let columns = [
        Column("ID"), Column("NAME", mayBeCut: true), Column("FROM", mayBeCut: true), Column("BECAME"),
        Column("DETAIL", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(person.enrollment.description), .text(person.name), .text(person.from),
            .text(person.outcome.rawValue), .text(person.detail),
        ]
    }
    var name: String { person.enrollment.description }
}
