import Contract
import Outreach
import Storage

extension CountEnrollments: Performed {
    func perform(_ act: Act) throws -> Answer {
        let choice: EnrollmentChoice = try sequence.map { .sequence(try act.sequence(named: $0).id) } ?? .all
        return Answer(live: try act.connection.countLive(choice, atMost: 1_000_000))
    }
}
