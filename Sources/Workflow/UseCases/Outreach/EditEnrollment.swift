import Contract
import Outreach
import Storage

extension EditEnrollment: Performed {
    func perform(_ act: Act) throws -> Answer {
        let row = try act.enrollment(enrollment)
        guard row.state == .live || batch == true else {
            throw Refusal(.notNow, "\(enrollment) is \(row.state.rawValue); only what is unsent can change.")
        }
        let definition = try read(for: row, act)
        let version = try version(definition, for: row, act)
        let together =
            try row.batch.map { try act.connection.live(inBatch: $0, of: row.sequence, after: nil, limit: 500) } ?? []
        var page = [row]
        if batch == true {
            let after: EnrollmentID? = try place(after)
            page = together.filter { $0.id > after ?? EnrollmentID(0) }
        }
        let limit = 100
        return Answer(
            version: "\(row.sequenceName)@\(version.number)",
            people: try act.adopt(
                Array(page.prefix(limit)), version, name: "\(row.sequenceName)@\(version.number)"),
            together: together.count { $0.id != row.id },
            next: page.count > limit ? page[limit - 1].id.description : nil)
    }

    private func read(for row: EnrollmentRow, _ act: Act) throws -> SequenceDefinition {
        let file = SequenceFile(source, zones: act.desk.zones)
        guard let definition = file.definition else {
            throw Refusal(
                .malformed, "The file cannot be used as it is.", hint: "Mend it, then try again.",
                problems: file.problems)
        }
        guard definition.name == row.sequenceName else {
            throw Refusal(
                .malformed, "\(row.id) is on the way through \(row.sequenceName), not through \(definition.name).",
                hint: "Begin with its file: countersign sequence show \(row.sequenceName) --source")
        }
        let validity = try act.validity(of: definition)
        guard validity.isComplete else {
            throw Refusal(
                .notNow, "The file is incomplete.", hint: "Mend it, then try again.",
                problems: file.problems(of: validity))
        }
        return definition
    }

    /// The same text is the same version, so that a second page or another try makes no other.
    private func version(_ definition: SequenceDefinition, for row: EnrollmentRow, _ act: Act) throws
        -> VersionOfSequence
    {
        if let known = try act.connection.privateVersion(of: row.sequence, source: source) { return known }
        let made = try act.connection.publish(
            definition, source: source, as: row.sequence, by: act.member.id, isPrivate: true, at: act.now)
        return VersionOfSequence(id: made.id, number: made.number, definition: definition, isPrivate: true)
    }
}
