import Contract
import Outreach
import Storage

/// A use case that this process can perform: one transaction, without waiting for anything but the database.
protocol Performed: UseCase {
    func perform(_ act: Act) throws -> Answer
}

/// One that looks long and writes little. It looks on a read-only snapshot, so that no writer waits for it.
protocol LookedFirst: Performed {
    func look(_ act: Act) throws -> Answer
    /// Writes down what was found.
    func keep(_ answer: Answer, _ act: Act) throws
}

extension LookedFirst {
    func perform(_ act: Act) throws -> Answer {
        let answer = try look(act)
        try keep(answer, act)
        return answer
    }
}

/// One use case being performed: the open transaction, who asks, and when.
struct Act {
    let connection: any Connection
    let caller: Caller
    let desk: Desk
    let now: Instant

    var actor: Actor { caller.actor }
    var member: Member { caller.member }

    func installation() throws -> Installation {
        guard let installation = try connection.installation() else {
            throw Refusal(.notNow, "This database is not set up yet.", hint: "countersign migrate")
        }
        return installation
    }
}
