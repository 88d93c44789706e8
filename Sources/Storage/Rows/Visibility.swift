import Outreach

/// What of confidential sequences other members than their owner never see (S3-06).
extension Connection {
    /// Whether `viewer` may see what belongs to a sequence: its drafts, enrollments and events.
    public func maySee(_ sequence: SequenceID, _ viewer: MemberID) throws -> Bool {
        try row("SELECT id FROM sequence WHERE id = \(sequence) AND \(isOpen(to: viewer))") != nil
    }

    /// The same of a draft.
    public func maySee(_ draft: DraftID, _ viewer: MemberID) throws -> Bool {
        try row(
            """
            SELECT draft.id FROM draft JOIN enrollment ON enrollment.id = enrollment_id
            JOIN sequence ON sequence.id = enrollment.sequence_id WHERE draft.id = \(draft) AND \(isOpen(to: viewer))
            """) != nil
    }

    /// The condition on a joined `sequence`; everybody's when nobody looks.
    func isOpen(to viewer: MemberID?) -> SQL {
        guard let viewer else { return "1 = 1" }
        return "(sequence.access <> 'confidential' OR sequence.member_id = \(viewer))"
    }
}
