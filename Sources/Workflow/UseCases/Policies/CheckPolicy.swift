import Contract
import Outreach
import Storage

extension CheckPolicy: Performed {
    func perform(_ act: Act) throws -> Answer {
        let dates = try act.filterDates()
        let file = PolicyFile(source, dates: dates, zones: act.desk.zones)
        guard let definition = file.definition else { return Answer(problems: file.problems, policy: nil, trials: []) }
        var problems = file.problems
        let today = act.desk.zones.local(act.now, in: try act.installation().zone).date
        if let expires = definition.expires, expires < today {
            problems.append(Problem("expires: \(expires) is over.", weight: .warning, field: "expires"))
        }
        let trials = try definition.tests.map { example in
            let trial = try PolicyTrial(example, of: definition, dates: dates)
            return PolicyTrialRecord(
                line: example.line, name: example.name, expected: example.expect.rawValue, got: trial.got.rawValue,
                because: trial.because)
        }
        return Answer(problems: problems, policy: act.outline(definition), trials: trials)
    }
}
