import Contract
import Outreach
import Storage

extension Act {
    /// The draft, held against other decisions, if it exists and is the version that was read.
    func draft(_ id: DraftID, read version: Int? = nil) throws -> DraftRow {
        guard try connection.maySee(id, member.id), let draft = try connection.draftToChange(id) else {
            throw Refusal.noSuch(id)
        }
        if let version, version != draft.version {
            throw Refusal(
                .notNow,
                "\(id) changed after you read it: you read version \(version), it is at version \(draft.version).",
                hint: "countersign show \(id)")
        }
        return draft
    }

    /// The draft in a state in which `event` can happen. Throws a refusal that says why not.
    func draft(_ id: DraftID, for event: DraftEvent, read version: Int? = nil) throws -> DraftRow {
        let draft = try draft(id, read: version)
        guard draft.state.allows(event) else { throw NotNow(draft: id, state: draft.state, event: event) }
        return draft
    }

    func composition(of draft: DraftRow) throws -> Composition {
        guard let composition = try connection.composition(of: draft, desk.zones) else {
            throw Refusal(.fault, "\(draft.id) has lost its enrollment, contact or sequence.")
        }
        return composition
    }

    /// A note or reason of a person: several lines, no control characters, at most 2,000 characters.
    func checked(_ text: String?, as field: String) throws -> String? {
        guard let text, !text.isEmpty else { return nil }
        if let problem = PlainText.problem(inText: text, limit: 2_000) {
            throw Refusal(.malformed, "The \(field) \(problem).")
        }
        return text
    }

    /// Moves a draft by a decision of the asking member.
    @discardableResult
    func move(_ draft: DraftRow, by event: DraftEvent, _ change: DraftChange = DraftChange(), detail: String? = nil)
        throws -> DraftState
    {
        try connection.move(draft.id, from: draft.state, by: event, as: actor, at: now, change: change, detail: detail)
    }
}
