import Contract
import Outreach
import Storage

extension AdoptVersion: Performed {
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequenceToChange(named: sequence)
        let limit = limit ?? Self.largest
        guard (1...Self.largest).contains(limit) else {
            throw Refusal(.malformed, "The limit \(limit) is not allowed.", hint: "Give 1 to \(Self.largest).")
        }
        let page = try act.connection.outdated(
            in: row.id, current: row.versionID, after: try place(after), limit: limit)
        let version = VersionOfSequence(
            id: row.versionID, number: row.number, definition: row.definition, isPrivate: false)
        let people = try act.adopt(page, version, name: row.spokenName)
        return Answer(people: people, next: page.count == limit ? page.last?.id.description : nil)
    }

    private static let largest = 100
}

extension Act {
    /// Moves each of them, and says what became of them.
    func adopt(_ rows: [EnrollmentRow], _ version: VersionOfSequence, name: String) throws -> [AdoptionRecord] {
        let adoption = Adoption(version: version, name: name, desk: desk, actor: actor, now: now)
        return try rows.compactMap { row in
            guard let row = try connection.enrollmentToChange(row.id), row.state == .live,
                row.versionID != version.id
            else { return nil }
            let adopted = try connection.adopt(row, adoption)
            return AdoptionRecord(
                enrollment: row.id, name: row.contactName, from: "\(row.sequenceName)@\(row.versionNumber)",
                outcome: adopted.outcome, detail: adopted.detail)
        }
    }
}
