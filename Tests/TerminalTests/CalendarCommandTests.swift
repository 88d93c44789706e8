import Contract
import Outreach
import Terminal
import TerminalSupport
import Testing

/// Only UTC.
private struct OneZone: Zones {
    func knows(_ zone: ZoneName) -> Bool { zone == .utc }
    func local(_ instant: Instant, in zone: ZoneName) -> LocalTime {
        LocalTime(wallSeconds: instant.microseconds / 1_000_000)
    }
    func instant(of local: LocalTime, in zone: ZoneName) -> Instant { Instant(seconds: local.wallSeconds) }
}

@Suite struct CalendarCommandTests {
    private func run(_ lines: [String], zones: (any Zones)? = OneZone()) async -> (
        status: Int32, console: ScriptedConsole
    ) {
        let console = ScriptedConsole(terminals: [], lines: lines)
        var world = TerminalWorld.scripted(ScriptedGateway(), console)
        world.zones = zones
        return (await TerminalProgram.run(["reference", "calendar"], world: world), console)
    }

    /// Semantics 4.7, 4.8: what `scripts/check-calendars` compares with another program's answers.
    @Test func questionsAreAnswered() async {
        let (status, console) = await run([
            "local\tEtc/UTC\t2026-03-29T01:00:00Z", "instant\tEtc/UTC\t2026-03-29 02:30", "day\tDE\t\t2026-12-25",
            "day\tDE\tBY\t2029-01-06", "day\tDE\t\t2029-01-05", "zone\tDE", "zone\tUS",
        ])
        #expect(status == 0)
        #expect(
            console.output == """
                2026-03-29 01:00
                2026-03-29T02:30:00Z
                - holiday
                weekend holiday
                - -
                Europe/Berlin
                -

                """)
    }

    /// The first line that is no question ends it, with its number and the forms there are.
    @Test(arguments: [
        "day\tZZ\t\t2026-12-25", "local\tPST\t2026-03-29T01:00:00Z", "day\tDE\t\t2026-02-30", "zone", "", "noon\tDE",
    ]) func nonsenseIsRefused(_ line: String) async {
        let (status, console) = await run(["zone\tDE", line])
        #expect(status == Refusal.Code.malformed.exitStatus)
        #expect(console.output == "Europe/Berlin\n")
        #expect(console.error.contains("Line 2 of the questions"))
    }

    @Test func withoutZonesItIsRefused() async {
        #expect(await run(["zone\tDE"], zones: nil).status == Refusal.Code.unavailable.exitStatus)
    }
}
