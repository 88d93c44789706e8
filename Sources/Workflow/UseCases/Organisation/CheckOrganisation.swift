import Contract
import Outreach

extension CheckOrganisation: Performed {
    func perform(_ act: Act) throws -> Answer {
        let file = PracticeFile(source, zones: act.desk.zones)
        guard let practice = file.practice else { return Answer(problems: file.problems, changes: []) }
        let installation = try act.installation()
        let changes = Practice.changes(
            from: (installation.practice, installation.zone), to: (practice, file.zone ?? installation.zone))
        return Answer(problems: [], changes: changes.map { PracticeChange($0) })
    }
}
