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
    /// S0-30, S2-02, S3-09, S4-14
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

@Suite struct ReadmeTests {
    /// The README's transcript is the golden one, without the first line and those that tell the player what to type.
    @Test(arguments: ["readme", "rules"])
    func theReadmeShowsWhatTheTerminalSays(name: String) throws {
        let root = TranscriptRunner.folder.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let transcript = try String(
            contentsOf: TranscriptRunner.folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
        let lines = transcript.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        let shown = lines.filter { !$0.hasPrefix("| ") }.joined(separator: "\n")
        #expect(readme.contains("<!-- golden: \(name) -->\n```text\n\(shown)```\n<!-- end golden -->"))
    }
}
