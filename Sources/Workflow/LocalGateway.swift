import Contract
import Foundation
import Logging
import Outreach
import Storage
import Synchronization

/// Performs use cases here: checks the role, opens the transaction, keeps the answer to a wish that may be asked again.
public struct LocalGateway: Gateway {
    private let desk: Desk
    private let caller: Caller
    private let log: Logger

    public init(desk: Desk, caller: Caller, log: Logger) {
        self.desk = desk
        self.caller = caller
        self.log = log
    }

    public func ask<Question: UseCase>(_ question: Question, key: IdempotencyKey?) async throws -> Question.Answer {
        try await ask(question, key: key, hearing: nil)
    }

    public func ask<Question: UseCase>(_ question: Question, hearing: @escaping @Sendable (String) -> Void) async throws
        -> Question.Answer
    {
        let body = Mutex(SpokenField("body"))
        return try await ask(question, key: nil) { heard in
            let piece = body.withLock { $0.hear(heard) }
            if !piece.isEmpty { hearing(piece) }
        }
    }

    private func ask<Question: UseCase>(_ question: Question, key: IdempotencyKey?, hearing: Hearing?) async throws
        -> Question.Answer
    {
        let performed = question as? any Performed
        let asked = question as? any AskedOfModel
        guard performed != nil || asked != nil else {
            throw fault("\(Question.name) is performed by nobody")
        }
        guard caller.member.may(Question.needs) else {
            throw Refusal(
                .forbidden, "\(caller.member.name) is not trusted with “\(Question.needs.rawValue)”, which this needs.",
                hint: "An admin can change roles: countersign member invite \(caller.member.email) --role …")
        }
        do {
            let looked = performed as? any LookedFirst
            let found: Any =
                if let asked { try await askModel(asked, hearing) } else if let looked {
                    try await look(looked, key: key)
                } else if let performed { try await perform(performed, key: key) } else { () }
            guard let answer = found as? Question.Answer else {
                throw fault("\(Question.name) answered something else")
            }
            return answer
        } catch let refusal as Refusal {
            throw refusal
        } catch let error as NotNow {
            throw error.refusal
        } catch let error as PolicyNotNow {
            throw error.refusal
        } catch let error as ModelFault {
            throw error.refusal
        } catch let error as NotEnoughCredit {
            throw error.refusal
        } catch let error as OverBudget {
            throw error.refusal(try await sentence(of: error))
        } catch StorageFault.constraint(let name) {
            // The rules looked first, so a constraint only says no when somebody else was faster.
            log.warning("\(Question.name) met the constraint \(name)")
            throw Refusal(
                .notNow, "Somebody else changed the same thing at the same moment; nothing was changed here.",
                hint: "Look again, then decide anew.")
        } catch let error as StorageFault {
            throw error.refusal ?? fault("\(Question.name): \(error)")
        } catch {
            throw fault("\(Question.name): \(error)")
        }
    }

    private func sentence(of over: OverBudget) async throws -> String {
        try await desk.database.read { try $0.sentence(of: over) }
    }

    private func perform<Question: Performed>(_ question: Question, key: IdempotencyKey?) async throws
        -> Question.Answer
    {
        let (desk, caller) = (desk, caller)
        if Question.onlyReads {
            return try await desk.database.read { connection in
                try question.perform(Act(connection: connection, caller: caller, desk: desk, now: desk.clock.now))
            }
        }
        return try await desk.database.write { connection in
            let act = Act(connection: connection, caller: caller, desk: desk, now: desk.clock.now)
            guard let key else { return try question.perform(act) }
            return try act.once(question, key: key) { try question.perform(act) }
        }
    }

    private func look<Question: LookedFirst>(_ question: Question, key: IdempotencyKey?) async throws
        -> Question.Answer
    {
        let (desk, caller) = (desk, caller)
        let answer = try await desk.database.read { connection in
            try question.look(Act(connection: connection, caller: caller, desk: desk, now: desk.clock.now))
        }
        return try await desk.database.write { connection in
            let act = Act(connection: connection, caller: caller, desk: desk, now: desk.clock.now)
            let keep = {
                try question.keep(answer, act)
                return answer
            }
            guard let key else { return try keep() }
            return try act.once(question, key: key, keep)
        }
    }

    /// Asked again it is asked anew: nothing is kept that could be done twice.
    private func askModel<Question: AskedOfModel>(_ question: Question, _ hearing: Hearing?) async throws
        -> Question.Answer
    {
        let (desk, caller) = (desk, caller)
        let plan = try await desk.database.read { connection in
            try question.plan(Act(connection: connection, caller: caller, desk: desk, now: desk.clock.now))
        }
        let trial = try await desk.database.write { connection in
            try connection.reserveTrial(of: question.draft, desk, by: caller.actor, at: desk.clock.now)
        }
        let completion: Completion
        do {
            completion = try await desk.model(plan.model).complete(plan.request, hearing: hearing)
        } catch {
            try await desk.database.write { connection in
                try connection.endTrial(trial, charged: false, desk, by: caller.actor, at: desk.clock.now)
            }
            throw error
        }
        return try await desk.database.write { connection in
            try connection.endTrial(trial, charged: true, desk, by: caller.actor, at: desk.clock.now)
            return try question.answer(
                completion, to: plan, Act(connection: connection, caller: caller, desk: desk, now: desk.clock.now))
        }
    }

    /// Logs in full what went wrong and answers only the id under which it is logged.
    private func fault(_ description: String) -> Refusal {
        let id = String(UInt64(bitPattern: desk.clock.now.microseconds), radix: 36).uppercased()
        log.error("fault \(id): \(description)")
        return Refusal(.fault, "Something went wrong on our side; it is logged as \(id).")
    }
}

extension Act {
    /// Performs at most once for this key; asked again, answers what was answered first.
    fileprivate func once<Question: Performed>(
        _ question: Question, key: IdempotencyKey, _ perform: () throws -> Question.Answer
    ) throws -> Question.Answer {
        let asked = String(decoding: try AnswerCoding.encode(question), as: UTF8.self)
        if let known = try connection.answered(key.rawValue, of: member.id) {
            guard known.useCase == Question.name, known.question == asked else {
                throw Refusal(.notNow, "The idempotency key was used for something else.", hint: "Use a fresh key.")
            }
            return try AnswerCoding.decode(Question.Answer.self, from: Data(known.answer.utf8))
        }
        let answer = try perform()
        try connection.keepAnswer(
            String(decoding: try AnswerCoding.encode(answer), as: UTF8.self), to: key.rawValue, useCase: Question.name,
            question: asked, of: member.id, at: now)
        return answer
    }
}
