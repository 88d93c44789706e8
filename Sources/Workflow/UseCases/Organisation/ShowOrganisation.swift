import Contract
import Outreach
import Storage

extension ShowOrganisation: Performed {
    func perform(_ act: Act) throws -> Answer {
        let installation = try act.installation()
        let (practice, zone) = (installation.practice, installation.zone)
        let choices = PracticeKey.allCases.map { key in
            let value = key.value(in: practice, zone: zone)
            return PracticeChoice(
                key: key.rawValue, value: value,
                isStandard: key == .zone || value == key.value(in: Practice(), zone: zone))
        }
        return Answer(
            organisation: installation.organisation, stoppedAt: try act.connection.standingStop(of: .everything)?.at,
            choices: choices,
            source: practice.yaml(zone: zone))
    }
}
