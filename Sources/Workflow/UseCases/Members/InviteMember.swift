import Contract
import Outreach
import Storage

extension InviteMember: Performed {
    func perform(_ act: Act) throws -> MemberSummary {
        if let problem = EmailAddress.problem(in: email) {
            throw Refusal(.malformed, "The address “\(PlainText.printable(String(email.prefix(80))))” \(problem).")
        }
        if EmailAddress.cannotReply(email) {
            throw Refusal(.malformed, "\(email) cannot take answers, so nothing can be sent from it.")
        }
        if let problem = PlainText.problem(inLine: name, limit: 100) {
            throw Refusal(.malformed, "The name \(problem).")
        }
        guard !roles.isEmpty else {
            throw Refusal(
                .malformed, "A member needs a role.",
                hint: "Give --role recruiter, author or admin, several times if need be.")
        }
        if act.member.email == PlainText.folded(email), !roles.contains(.admin) {
            throw Refusal(.notNow, "You cannot take the admin role from yourself.", hint: "Ask another admin.")
        }
        let member = try act.connection.keepMember(
            email: email, name: PlainText.trimmed(name), roles: Set(roles), basicLinkedIn: basicLinkedIn, at: act.now)
        let list = Role.allCases.filter { member.roles.contains($0) }.map(\.rawValue).joined(separator: ", ")
        try act.connection.record("memberKept", by: act.actor, at: act.now, detail: "\(member.email): \(list)")
        return MemberSummary(member)
    }
}
