import Contract
import Outreach

extension CheckSequence: Performed {
    func perform(_ act: Act) throws -> Answer {
        let file = SequenceFile(source)
        return Answer(problems: file.problems, steps: file.definition?.steps.count ?? 0)
    }
}
