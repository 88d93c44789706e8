import ArgumentParser
import Contract
import Outreach

/// Whose enrollments a command is about.
struct ScopeFlags: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Enrollments such as E-12; - reads them from standard input.", valueName: "enrollment"))
    var enrollments: [String] = []
    @Option(help: ArgumentHelp("Everything on its way to this contact.", valueName: "email")) var contact: String?
    @Option(help: ArgumentHelp("Everybody in this sequence now.", valueName: "name")) var sequence: String?
    @Flag(help: "Everybody who is on the way anywhere.") var everybody = false
    @Flag(name: .shortAndLong, help: "Do not ask; for a sequence or everybody, together with --expect.") var yes = false
    @Option(help: ArgumentHelp("Do nothing unless exactly this many are on the way.", valueName: "n")) var expect: Int?

    /// The enrollments that were named, each once; `-` alone reads them from standard input.
    private func ids(_ console: any Console) async throws -> [EnrollmentID] {
        var words = enrollments
        if words == ["-"] {
            words = []
            while words.count <= Page.largest, let line = await console.readLine() {
                words += line.split(whereSeparator: \.isWhitespace).map(String.init)
            }
        }
        var seen: Set<EnrollmentID> = []
        return try words.map { try Ids.one($0, EnrollmentID.self) }.filter { seen.insert($0).inserted }
    }

    /// The scope; a whole sequence or everybody only after its size was confirmed.
    func confirmed(in session: Session, verb: String) async throws -> EnrollmentScope {
        let terminal = session.terminal
        let given = [!enrollments.isEmpty, contact != nil, sequence != nil, everybody].count { $0 }
        guard given == 1 else {
            throw Refusal(
                .malformed, "Say whose: enrollments (E-12), --contact, --sequence or --everybody; exactly one of them.")
        }
        if !enrollments.isEmpty {
            return EnrollmentScope(enrollments: try await ids(terminal.console))
        }
        if let contact { return EnrollmentScope(contact: contact) }
        let count = try await session.ask(CountEnrollments(sequence: sequence)).live
        let whom = sequence.map { "in \(terminal.printable($0))" } ?? "anywhere"
        if let expect, expect != count {
            throw Refusal(
                .notNow, "\(count) \(count == 1 ? "is" : "are") on the way \(whom), not \(expect); nothing was changed."
            )
        }
        if yes {
            guard expect != nil else {
                throw Refusal(.malformed, "--yes needs --expect \(count) here, so that nothing changes by surprise.")
            }
        } else {
            guard terminal.mayAsk else {
                throw Refusal(
                    .malformed, "\(verb) \(counted(count, "enrollment")) \(whom)?", hint: "Add  --yes --expect \(count)"
                )
            }
            guard await terminal.ask("\(verb) \(counted(count, "enrollment")) \(whom)? Type \(count):") == String(count)
            else {
                throw Refusal(.notNow, "Nothing was changed.")
            }
        }
        return EnrollmentScope(sequence: sequence, everybody: everybody ? true : nil)
    }
}

extension Session {
    /// What a change of many enrollments did.
    func report(_ changes: EnrollmentChanges, _ done: String) throws {
        if terminal.format == .json { try terminal.json(changes) }
        if terminal.format == .names { for line in changes.changed { terminal.print(line.enrollment.description) } }
        if terminal.format == .table || terminal.format == .plain {
            for line in changes.changed {
                terminal.good("\(line.enrollment), \(terminal.printable(line.name)), \(done)")
            }
            if changes.underWay > 0 {
                terminal.good(
                    "\(counted(changes.underWay, "enrollment")) \(changes.underWay == 1 ? "is" : "are") being \(done); the running service carries it through"
                )
            }
            if changes.changed.isEmpty, changes.refused.isEmpty, changes.underWay == 0 {
                terminal.aside("Nothing to do.")
            }
        }
        for refused in changes.refused { terminal.bad(terminal.printable(refused.message)) }
        if !changes.refused.isEmpty {
            throw PartlyDone(status: changes.changed.isEmpty ? Refusal.Code.notNow.exitStatus : 7)
        }
    }
}

enum EnrollmentText {
    /// `E-12 in backend-q3@2 is held: they replied, until 5 December 10:00`.
    static func sentence(_ line: EnrollmentSummary, _ terminal: Terminal) -> String {
        let name = "\(line.enrollment) in \(terminal.printable(line.sequence))"
        if let held = line.held {
            return "\(name) is held: \(held.label)\(line.heldUntil.map { ", until \(terminal.clock($0))" } ?? "")"
        }
        if line.state == "live" {
            return "\(name) goes on\(line.nextAt.map { "; the next step is due at \(terminal.clock($0))" } ?? "")"
        }
        return "\(name) is \(line.state)\(line.reason.map { ": \(terminal.printable($0))" } ?? "")"
    }
}
