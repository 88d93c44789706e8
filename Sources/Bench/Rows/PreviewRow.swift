import Contract
import Foundation
import Outreach
import Storage
import Support

/// A policy replayed over what people decided, through the use case.
enum PreviewRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("preview", on: engine) { try await measure(engine, $0) }
    }

    private static let policy = """
        policy: follow-ups
        approve:
          - channel:email step>=1 score>=85 sequence:backend-*
          - channel:email score>=80 -contact.tag:vip length<1200
        hold:
          - contact.domain:example.com
          - contact.title:*chief*
        caps:
          - 100000 per day
          - 50 per day per company
        sample: 0%
        """

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> [Finding] {
        let count = scale.size(100_000, quick: 5_000)
        return try await World.on(engine) { world in
            try await world.furnish()
            try await Crowd.enroll(count, in: world, due: .at(World.morning + .hours(24 * 30)))
            try await Crowd.letWait(in: world)
            try await Crowd.letDecide(in: world)
            var times: [Double] = []
            var reading: [Double] = []
            var approved = 0
            for _ in 0..<scale.size(5, quick: 2) {
                times.append(
                    try await seconds {
                        approved = try await world.ask(PreviewPolicy(source: policy), as: world.ben).wouldApprove
                    })
                reading.append(
                    try await seconds {
                        _ = try await world.database.read { connection in
                            try connection.row(
                                "SELECT CAST(SUM(LENGTH(f_to) + f_score) AS BIGINT) AS sum FROM judged WHERE outcome_at > 0"
                            )
                        }
                    })
            }
            return [
                Finding(
                    "preview-\(engine)",
                    "a policy of four lines and two caps replayed over \(count) decisions, against reading them once",
                    product: times.median, floor: reading.median, unit: "s", target: .product(atMost: 2),
                    note: "\(approved) would be approved")
            ]
        }
    }
}
