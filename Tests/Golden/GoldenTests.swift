import Foundation
import Outreach
import Providers
import Support
import Terminal
import TerminalSupport
import Testing

@Suite struct GoldenTests {
    /// Each transcript begins in a world of its own: one sequence is active and Mira's first draft waits for Ana.
    /// `--member cleo@…` and the like ask as somebody else. When time passes, the stages run.
    @Test(arguments: TranscriptRunner.names)
    func theTerminalSaysWhatIsWrittenDown(name: String) async throws {
        try await World.on { world in
            try await world.withWaitingDraft()
            let zones = SystemZones()
            let player = TranscriptPlayer(
                pass: { duration in
                    world.clock.advance(by: duration)
                    try await world.tick()
                },
                makeWorld: { console in
                    TerminalWorld(
                        gateway: { options in
                            let member = [world.ana, world.ben, world.cleo].first { $0.email == options.member }
                            return world.gateway(of: member ?? world.ana)
                        }, installation: { _ in NoInstallation() }, clock: world.clock,
                        localTime: { zones.local($0, in: ZoneName("Europe/Berlin")) }, console: console,
                        reportFault: { "fault: \($0)" })
                })
            try await TranscriptRunner.run(name, player: player)
        }
    }
}
