import Contract
import Outreach
import Storage
import Support

/// Contacts enrolled in calls of 500, as `enroll` sends them.
enum EnrollRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("enroll", on: engine) { [try await measure(engine, $0)] }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> Finding {
        let count = scale.size(10_000, quick: 1_000)
        let call = Page.largest
        return try await World.on(engine, credits: 0) { world in
            try await world.furnish()
            let rows = (1...count).map { number in
                ContactRow(
                    line: number, name: "Kim Sample \(number)", email: "kim\(number)@example.org",
                    company: "Firm \(number % 500)", country: "DE", zone: "Europe/Berlin")
            }
            for start in stride(from: 0, to: count, by: call) {
                _ = try await world.ask(
                    ImportContacts(rows: Array(rows[start..<min(start + call, count)]), skipBad: false, dryRun: false))
            }
            let emails = rows.compactMap(\.email)
            let time = try await seconds {
                var batch: EnrollmentID?
                for start in stride(from: 0, to: count, by: call) {
                    let answer = try await world.ask(
                        EnrollContacts(
                            sequence: "backend-q3", contacts: Array(emails[start..<min(start + call, count)]),
                            job: JobID(1), batch: batch, dryRun: false))
                    guard answer.plans.allSatisfy({ $0.enrollment != nil }) else {
                        throw StorageFault.sql("somebody was not enrolled")
                    }
                    batch = answer.batch
                }
            }
            return Finding(
                "enroll-\(engine)", "\(count) contacts enrolled in calls of \(call)", product: Double(count) / time,
                unit: "contacts/s",
                target: engine == .sqlite ? Finding.Target(bound: .atLeast, value: 5_000, of: .product) : nil)
        }
    }
}
