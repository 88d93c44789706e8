import ArgumentParser
import Contract
import Outreach

struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Write rules that approve drafts, see what they would have done, switch them.",
        discussion: """
            A policy is a file of approve and hold lines with caps. Preview it, let it shadow, then activate it: \
            countersign help filters has the language of its lines.
            """,
        subcommands: [
            List.self, Show.self, Check.self, Test.self, Preview.self, Activate.self, Deactivate.self, Diff.self,
            Suggest.self,
        ])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List policies by name.")
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListPolicies(limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.policies.map(PolicyRow.init), of: answer, next: answer.next,
                empty: "There is no policy yet; everything waits for a person. Begin with  countersign policy suggest")
        }
    }

    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show a policy: its lines, how much of its caps is used, how far people agree with it.")
        @Argument(help: "A policy, or one of its versions such as follow-ups@4.") var policy: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ShowPolicy(policy: policy))
            let terminal = session.terminal
            switch terminal.format {
            case .json: try terminal.json(answer)
            case .names: terminal.print(answer.version)
            case .plain, .table: await terminal.show(PolicyText(terminal: terminal).everything(answer))
            }
        }
    }

    struct Check: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find everything that is wrong in a policy file; keep nothing.")
        @Argument(help: "A YAML file; - reads standard input.") var file: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let answer = try await session.checkPolicy(file)
            guard let policy = answer.policy else { return }
            try terminal.report(answer, name: policy.policy, PolicyText(terminal: terminal).sentence(policy))
            if terminal.format != .json {
                for line in RefusalText.lines(of: answer.problems, style: terminal.talk) { terminal.say(line) }
            }
        }
    }

    struct Test: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Run the examples that a policy file brings along. Exit status 3 when one fails.")
        @Argument(help: "A YAML file; - reads standard input.") var file: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let answer = try await session.checkPolicy(file)
            let failed = answer.trials.count { !$0.passed }
            switch terminal.format {
            case .json: try terminal.json(answer)
            case .names: for trial in answer.trials where !trial.passed { terminal.print("line \(trial.line)") }
            case .plain, .table:
                for trial in answer.trials { PolicyText(terminal: terminal).tell(trial) }
                if answer.trials.isEmpty {
                    terminal.aside("The file has no examples; write some under  tests:")
                } else if failed == 0 {
                    terminal.good("\(counted(answer.trials.count, "example")), all as expected")
                }
            }
            guard failed == 0 else {
                terminal.bad("\(failed) of \(counted(answer.trials.count, "example")) came out otherwise")
                throw PartlyDone(status: Refusal.Code.notNow.exitStatus)
            }
        }
    }
}

extension Session {
    /// Reads and checks a file. Throws a refusal that names every mistake.
    fileprivate func checkPolicy(_ file: String) async throws -> CheckPolicy.Answer {
        let source = try await FileText.read(file, atMost: PolicySource.largestFile, console: terminal.console)
        let answer = try await ask(CheckPolicy(source: source))
        let errors = answer.problems.count { $0.weight == .error }
        guard errors == 0, answer.policy != nil else {
            throw Refusal(
                .malformed, "\(terminal.printable(file)) has \(counted(errors, "mistake")).", problems: answer.problems)
        }
        return answer
    }
}
