import Contract
import Outreach
import Storage

extension ExplainOutreach: Performed {
    func perform(_ act: Act) throws -> Answer {
        if let id = EnrollmentID(about) {
            guard let row = try act.connection.enrollment(id), try act.maySee(row.sequence) else {
                throw Refusal.noSuch(id)
            }
            return Answer(explanations: [try act.explanation(of: row)])
        }
        // `backend-q3@2` names a version of a sequence; a mail address has a dot behind its @.
        let version = about.split(separator: "@", omittingEmptySubsequences: false)
        let isSequence =
            version.count <= 2 && SequenceDefinition.isName(String(version[0]))
            && (version.count < 2 || version[1].allSatisfy(\.isASCIIDigit))
        if ContactID(about) == nil, isSequence {
            return Answer(explanations: [try act.explanation(of: try act.sequence(named: about))])
        }
        return try contact(act)
    }

    private func contact(_ act: Act) throws -> Answer {
        let contact = try act.contact(about)
        let live = try act.connection.liveEnrollments(of: contact.id).filter { try act.maySee($0.sequence) }
        guard !live.isEmpty else { return Answer(explanations: [try act.explanation(ofIdle: contact)]) }
        return Answer(explanations: try live.map { try act.explanation(of: $0) })
    }
}
