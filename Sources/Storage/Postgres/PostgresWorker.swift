import CPostgres
import Glibc

/// What each of the threads does: takes one transaction at a time and runs it on a connection of its own, which it
/// opens when there is something to do and again when the server went away.
final class PostgresWorker {
    /// How often a transaction is run before a conflict with others is reported as busy.
    static let tries = 12

    private let url: String
    private let committed: () -> Void
    private var connection: PostgresConnection?

    /// - Parameter committed: called after a commit that changed something.
    init(url: String, committed: @escaping () -> Void) {
        self.url = url
        self.committed = committed
    }

    private enum Outcome {
        case done(@Sendable () -> Void)
        case refused(any Error)
        /// Nothing was committed, and running it again may help.
        case again(PostgresFailure)
    }

    func serve(_ transaction: Transaction) {
        var losses = 0
        for attempt in 1... {
            switch run(transaction) {
            case .done(let answer):
                let hasChanged = connection?.hasChanged == true
                answer()
                if hasChanged { committed() }
                return
            case .refused(let error):
                transaction.fail(error)
                return
            case .again(let failure):
                if failure.cause == .lost { losses += 1 }
                // Once on a fresh connection; a server that is gone then is the caller's to know.
                guard attempt < Self.tries, losses < 2 else {
                    transaction.fail(failure.fault)
                    return
                }
                if failure.cause == .conflict { usleep(pause(after: attempt)) }
            }
        }
    }

    private func run(_ transaction: Transaction) -> Outcome {
        let connection: PostgresConnection
        do {
            connection = try open()
        } catch {
            return .refused(error)
        }
        defer { if !connection.session.isUsable { self.connection = nil } }
        do {
            try connection.begin(transaction.kind)
        } catch {
            return ended(connection, error)
        }
        do {
            let answer = try transaction.work(connection)
            // The work may have kept silent about it, but the server would answer COMMIT with a rollback.
            if let failure = connection.failure { return ended(connection, failure) }
            return commit(connection, answer)
        } catch {
            return ended(connection, connection.failure ?? error)
        }
    }

    private func commit(_ connection: PostgresConnection, _ answer: @escaping @Sendable () -> Void) -> Outcome {
        do {
            let tag = try connection.session.run("COMMIT")
            guard tag == "COMMIT" else { return .refused(StorageFault.sql("COMMIT was answered with \(tag)")) }
            return .done(answer)
        } catch let failure as PostgresFailure where failure.cause == .lost {
            self.connection = nil
            let words = "the connection was lost while committing, unknown whether it was committed"
            return .refused(StorageFault.unavailable(words))
        } catch {
            return ended(connection, error)
        }
    }

    /// Ends a transaction that failed before it was committed.
    private func ended(_ connection: PostgresConnection, _ error: any Error) -> Outcome {
        let failure = error as? PostgresFailure
        switch failure?.cause {
        case .lost?, .stale?: self.connection = nil
        default:
            // A server that does not take ROLLBACK back has lost the connection, and with it the transaction.
            if (try? connection.session.run("ROLLBACK")) == nil { self.connection = nil }
        }
        guard let failure else { return .refused(error) }
        return failure.cause == .other ? .refused(failure.fault) : .again(failure)
    }

    private func open() throws -> PostgresConnection {
        if let connection { return connection }
        let connection = PostgresConnection(try PostgresSession(url: url, purpose: "work"))
        self.connection = connection
        return connection
    }

    /// Microseconds to wait, growing from 1–2 ms to 128–256 ms. The server numbers its connections, which spreads those
    /// that collided without a random number.
    private func pause(after attempt: Int) -> UInt32 {
        let number = UInt32(bitPattern: connection.map { PQbackendPID($0.session.handle) } ?? 0)
        let spread = (number &+ UInt32(attempt)) &* 2_654_435_769 >> 16
        let base: UInt32 = 1_000 << UInt32(min(attempt - 1, 7))
        return base + base * (spread % 1_000) / 1_000
    }
}
