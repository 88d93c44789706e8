import Contract
import Outreach
import Storage

extension LiftStop: Performed {
    func perform(_ act: Act) throws -> Answer {
        let needed: [Capability] =
            switch kind {
            case .everything: [.practice]
            case .policies, .policy: [.policies, .practice]
            case .sequence, .mailbox, .channel, .contact: [.approve]
            }
        guard needed.contains(where: act.member.may) else {
            let names = needed.map { "“\($0.rawValue)”" }.joined(separator: " or ")
            throw Refusal(
                .forbidden, "\(act.member.name) is not trusted with \(names), which lifting this stop needs.",
                hint: "Ask an admin to lift it.")
        }
        let subject = try act.stopSubject(kind, subject)
        guard let stop = try act.connection.holdSwitch().stop(of: kind, subject) else {
            return Answer(stop: nil, due: 0)
        }
        let due =
            try kind == .everything
            ? act.connection.count(.leaving, until: act.now, atMost: 100_000)
            : act.connection.draftsHeld(by: stop.id, atMost: 100_000)
        try act.connection.liftStop(stop.id, by: act.member.id, at: act.now)
        try act.connection.record(
            "stopLifted", by: act.actor, at: act.now, detail: "\(kind.label(of: subject)), stopped since \(stop.at)")
        return Answer(stop: try act.record(of: stop), due: due)
    }
}
