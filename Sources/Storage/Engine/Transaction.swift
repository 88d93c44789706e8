/// One transaction that a caller waits for, with the caller's types folded away.
struct Transaction: Sendable {
    enum Kind { case read, write }

    let kind: Kind
    /// Does the work and hands back how to tell the caller, for the time when it is committed.
    let work: @Sendable (any Connection) throws -> @Sendable () -> Void
    /// Tells the caller that nothing of it happened.
    let fail: @Sendable (any Error) -> Void
}

extension Line where Element == Transaction {
    /// Puts `work` in line and waits for its answer.
    ///
    /// A cancelled task still waits: the transaction is short, and its outcome is worth knowing.
    func ask<Answer: Sendable>(
        to kind: Transaction.Kind, _ work: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            let transaction = Transaction(
                kind: kind,
                work: { connection in
                    let answer = try work(connection)
                    return { continuation.resume(returning: answer) }
                },
                fail: { continuation.resume(throwing: $0) })
            if let fault = add(transaction) { continuation.resume(throwing: fault) }
        }
    }
}
