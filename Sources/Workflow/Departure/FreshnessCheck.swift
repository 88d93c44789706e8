import Contract
import Outreach
import Storage

/// The facts of a draft that have changed since it was written, and a key that says that just these were read.
struct StaleFacts {
    var changes: [FactChange]

    /// Eight characters that a person can type.
    var key: String {
        String(Fingerprint.of(changes.map { "\($0.key)\n\($0.now ?? "")" }.joined(separator: "\n").utf8).prefix(8))
    }
}

extension Connection {
    /// What a draft's current version says that is not so any more; `nil` when all of it still is.
    ///
    /// A person's edit is held against the facts of the version that they edited.
    func staleFacts(of composition: Composition) throws -> StaleFacts? {
        let draft = composition.draft
        guard draft.version > 0, let written = try lastInputs(of: draft.id, upTo: draft.version),
            let text = try text(of: draft.id, version: draft.version)?.text
        else { return nil }
        let changes = Freshness.changes(
            in: text, claims: written.claims, from: written.inputs, to: try context(of: composition))
        return changes.isEmpty ? nil : StaleFacts(changes: changes)
    }
}

extension Act {
    /// Refuses to approve what is not so any more, unless the person says that they have read just these changes
    /// (ahead 3.4).
    func refuseStale(_ composition: Composition, read key: String?) throws {
        guard let stale = try connection.staleFacts(of: composition), stale.key != key else { return }
        let draft = composition.draft.id
        throw Refusal(
            .factsChanged,
            "Facts changed since \(draft) was written: \(stale.changes.prefix(3).map(\.sentence).joined(separator: "; "))"
                + "\(stale.changes.count > 3 ? " and \(stale.changes.count - 3) more" : "").",
            hint: "Have it written anew, free of charge: countersign refresh \(draft)    or, having read it again: "
                + "countersign approve \(draft) --changes \(stale.key)",
            problems: stale.changes.map { Problem($0.sentence, field: $0.key) })
    }
}
