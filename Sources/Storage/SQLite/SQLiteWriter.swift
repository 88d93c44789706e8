/// What the writing thread does: takes who waits, and commits them together.
///
/// A commit waits for the disk, and that wait is the same for one transaction or a hundred. Each keeps its own
/// savepoint, so that one that throws undoes only itself. Nobody is answered before the commit has succeeded.
struct SQLiteWriter {
    /// How many transactions share one commit: more than the stages that run side by side (64), and few enough that the
    /// last to come still waits for milliseconds.
    static let groupSize = 128

    let connection: SQLiteConnection
    let bell: Bell
    let turnstile: Turnstile

    func commit(_ group: [Transaction]) {
        do {
            try turnstile.pass { commitInTurn(group) }
        } catch {
            for transaction in group { transaction.fail(error) }
        }
    }

    private func commitInTurn(_ group: [Transaction]) {
        let before = connection.changesSoFar
        var answers: [@Sendable () -> Void] = []
        var refusals: [(transaction: Transaction, error: any Error)] = []
        do {
            try perform("BEGIN IMMEDIATE")
            for transaction in group {
                do {
                    let isAlone = group.count == 1
                    answers.append(try isAlone ? connection.attempt(transaction.work) : inSavepoint(transaction))
                } catch {
                    // SQLite gave up the whole transaction: what the others did is gone as well.
                    guard connection.isInTransaction else { throw error }
                    if group.count == 1 { try perform("ROLLBACK") }
                    refusals.append((transaction, error))
                }
            }
            if connection.isInTransaction { try perform("COMMIT") }
        } catch {
            if connection.isInTransaction { try? perform("ROLLBACK") }
            for transaction in group { transaction.fail(error) }
            return
        }
        for refusal in refusals { refusal.transaction.fail(refusal.error) }
        for answer in answers { answer() }
        if connection.changesSoFar != before { bell.ring() }
    }

    private func inSavepoint(_ transaction: Transaction) throws -> @Sendable () -> Void {
        try perform("SAVEPOINT turn")
        do {
            let answer = try connection.attempt(transaction.work)
            try perform("RELEASE turn")
            return answer
        } catch {
            if connection.isInTransaction {
                try perform("ROLLBACK TO turn")
                try perform("RELEASE turn")
            }
            throw error
        }
    }

    private func perform(_ sql: SQL) throws {
        try connection.attempt { _ = try $0.run(sql) }
    }
}
