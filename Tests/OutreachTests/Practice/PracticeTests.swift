import Foundation
import Outreach
import Testing

/// What the organisation may choose, and what holds without a choice.
@Suite struct PracticeTests {
    /// A later release adds a choice: what is stored today has its default then.
    @Test func whatIsAbsentHasItsDefault() throws {
        #expect(try JSONDecoder().decode(Practice.self, from: Data("{}".utf8)) == Practice())
        let stored = Data(#"{"quietDays": 3, "pacing": {"dailyCap": 9}, "unknown": 1}"#.utf8)
        var wanted = Practice()
        wanted.quietDays = 3
        wanted.pacing.dailyCap = 9
        #expect(try JSONDecoder().decode(Practice.self, from: stored) == wanted)
    }

    @Test func everyChoiceIsStored() throws {
        var practice = Practice()
        practice.country = "DE"
        practice.subdivision = "BY"
        practice.window = SendWindow(.weekly([.monday: [.init(start: 0, end: 3_600)], .friday: []]))
        practice.blackout = [Blackout(first: CivilDate("2026-12-24")!, last: CivilDate("2027-01-01")!, name: "Break")]
        for key in PracticeKey.allCases { if let number = key.number { practice[keyPath: number] += 1 } }
        (practice.clock, practice.holidays, practice.sameDay) = (.sender, .both, .allowed)
        (practice.allowsParallel, practice.missingChannel, practice.onReply) = (true, .refuse, .cancel)
        (practice.onOutOfOffice, practice.onArchive, practice.onCompanyReply) = (.ignore, .linked, .stop)
        (practice.resume, practice.onNoConnection) = (.immediate, .finish)
        let data = try JSONEncoder().encode(practice)
        #expect(try JSONDecoder().decode(Practice.self, from: data) == practice)
    }

    /// The defaults of the rules. S1-11, S1-17, S3-17, semantics 4.6, 4.9, 4.11, 4.12, 4.15, 4.17, 4.19 to 4.22, 4.25, 4.26
    @Test func theDefaultsAreThoseOfTheRules() {
        let zone = ZoneName("Europe/Berlin")
        let values = Dictionary(
            uniqueKeysWithValues: PracticeKey.allCases.map { ($0.rawValue, $0.value(in: Practice(), zone: zone)) })
        let wanted = [
            "window": "working-days: 09:00-17:00", "clock": "recipient", "holidays": "recipient",
            "same_day": "next_day", "quiet_days": "7", "parallel": "no", "missing_channel": "adapt",
            "pacing.stagger": "3", "pacing.batch": "0", "pacing.batch_gap": "0", "pacing.shortest_gap": "90",
            "pacing.longest_gap": "420", "pacing.daily_cap": "50", "on_reply": "pause", "reply_days": "14",
            "on_out_of_office": "hold", "out_of_office_days": "7", "on_archive": "everything",
            "on_company_reply": "nothing", "resume": "frozen", "connection_days": "14", "on_no_connection": "skip",
            "auto_skip_days": "3",
        ]
        for (key, value) in wanted { #expect(values[key] == value, "\(key)") }
        #expect(PracticeKey.allCases.allSatisfy { !$0.allowed.isEmpty && !$0.meaning.isEmpty })
    }
}
