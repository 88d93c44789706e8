import Contract
import Foundation
import Outreach
import Storage
import Support
import Testing
import Workflow

/// The process is killed at every labelled point between claim and receipt, over and over, against a real model server
/// and a real SMTP server. No message is accepted twice, none is lost, every one ends with an outcome or an
/// `uncertain` notice, and the ledger verifies.
@Suite(.serialized, .enabled(if: PythonPeers.isThere)) struct CrashTests {
    static let kills = ProcessInfo.processInfo.environment["COUNTERSIGN_TEST_KILLS"].flatMap { Int($0) } ?? 48

    @Test(arguments: Engine.available)
    func killedAnywhereNothingIsLostAndNothingLeavesTwice(engine: Engine) async throws {
        try await World.on(engine, credits: 100_000) { world in
            let victim = try await Victim(world: world)
            var random = SplitMix64.fresh("killedAnywhere on \(engine)")
            var killed: [Waypoint: Int] = [:]
            var rounds = 0
            while killed.values.reduce(0, +) < Self.kills, rounds < Self.kills * 3 {
                rounds += 1
                try await victim.bringWork()
                // Waypoints that were visited least come first, so that each is visited often.
                let fewest = Waypoint.allCases.map { killed[$0, default: 0] }.min() ?? 0
                let candidates = Waypoint.allCases.filter { killed[$0, default: 0] <= fewest + 1 }
                guard let point = candidates.randomElement(using: &random) else { continue }
                if try await victim.tick(crash: point) { killed[point, default: 0] += 1 }
                try await victim.settleAndApprove()
            }
            let tally = Waypoint.allCases.map { "\($0) \(killed[$0, default: 0])" }.joined(separator: ", ")
            print("killed on \(engine): \(tally)")
            let total = killed.values.reduce(0, +)
            let missed = Waypoint.allCases.filter { killed[$0] == nil }
            #expect(total >= Self.kills)
            #expect(missed == [])
            try await victim.finish()
            try await victim.check()
        }
    }
}
