import Contract
import Outreach
import Storage

extension PermitSender: Performed {
    func perform(_ act: Act) throws -> Answer {
        guard let guest = try act.connection.member(email: email) else {
            throw Refusal.noSuch("member", email, list: "countersign member list")
        }
        guard guest.id != act.member.id else {
            throw Refusal(.notNow, "You send in your own name without a permit.")
        }
        let changed =
            permitted
            ? try act.connection.permitSending(as: act.member.id, by: guest.id, at: act.now)
            : try act.connection.revokeSending(as: act.member.id, by: guest.id)
        if changed {
            try act.connection.record(
                permitted ? "senderPermitted" : "senderRevoked", by: act.actor, at: act.now, detail: guest.email)
        }
        return Answer(member: MemberSummary(guest), permitted: permitted, changed: changed)
    }
}
