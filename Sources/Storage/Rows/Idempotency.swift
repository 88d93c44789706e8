import Outreach

extension Connection {
    /// What was answered to a member's wish, and to which question.
    public func answered(_ wish: String, of member: MemberID) throws -> (
        useCase: String, question: String, answer: String
    )? {
        try row(
            "SELECT use_case, question, answer FROM idempotency WHERE member_id = \(member) AND wish = \(wish)"
        ).map { (try $0.text("use_case"), try $0.text("question"), try $0.text("answer")) }
    }

    /// Keeps an answer. Throws `StorageFault.constraint` when the same wish was answered meanwhile.
    public func keepAnswer(
        _ answer: String, to wish: String, useCase: String, question: String, of member: MemberID, at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO idempotency (member_id, wish, use_case, question, answer, at)
            VALUES (\(member), \(wish), \(useCase), \(question), \(answer), \(now))
            """)
    }
}
