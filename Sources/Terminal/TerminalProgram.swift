import ArgumentParser
import Contract
import Outreach

/// The command line of Countersign.
public enum TerminalProgram {
    /// Runs one command (the arguments without the program's name) and returns the exit status of terminal.md.
    public static func run(_ arguments: [String], world: TerminalWorld) async -> Int32 {
        if arguments.count == 2, arguments[0] == "help", let topic = HelpTopic(rawValue: arguments[1]) {
            world.console.write(topic.text, to: .output)
            return 0
        }
        let command: any ParsableCommand
        do {
            command = try Root.parseAsRoot(arguments)
        } catch {
            return finish(misunderstood: error, arguments: arguments, console: world.console)
        }
        do {
            return try await run(command, world: world)
        } catch let refusal as Refusal {
            return finish(refusal, command: command, world: world)
        } catch let part as PartlyDone {
            return part.status
        } catch is CancellationError {
            return 130
        } catch {
            // Help that was asked for, or a noun without its verb.
            guard command is any DeskCommand || command is any HouseCommand || command is any PrintingCommand else {
                return finish(misunderstood: error, arguments: arguments, console: world.console)
            }
            let fault = Refusal(
                .fault, "Something went wrong on our side.",
                hint: "It is in the log under \(world.reportFault(error))")
            return finish(fault, command: command, world: world)
        }
    }

    private static func run(_ command: any ParsableCommand, world: TerminalWorld) async throws -> Int32 {
        switch command {
        case let command as any DeskCommand:
            let terminal = try Terminal(world: world, flags: command.shared)
            let gateway = try await world.gateway(command.shared.connection())
            try await command.run(in: Session(gateway: gateway, terminal: terminal))
        case let command as any HouseCommand:
            let terminal = try Terminal(world: world, flags: command.shared)
            let installation = world.installation(try command.shared.connection())
            try await command.run(on: installation, at: terminal)
        case let command as any PrintingCommand:
            world.console.write(try command.text, to: .output)
        case let command as CalendarCommand:
            try await command.answer(in: world)
        default:
            // A noun without its verb prints its help.
            var command = command
            try command.run()
        }
        return 0
    }

    private static func finish(misunderstood error: any Error, arguments: [String], console: any Console) -> Int32 {
        let status = Root.exitCode(for: error).rawValue
        let message = Root.fullMessage(for: error)
        guard status != 0 else {
            console.write(message.hasSuffix("\n") ? message : message + "\n", to: .output)
            return 0
        }
        if let word = arguments.first, let unknown = UnknownCommand(word) {
            console.write(RefusalText.text(of: unknown.refusal, style: Style(isOn: false)), to: .error)
        } else {
            console.write(PlainText.printable(message) + "\n", to: .error)
        }
        return status == ExitCode.failure.rawValue ? Refusal.Code.malformed.exitStatus : status
    }

    private static func finish(_ refusal: Refusal, command: any ParsableCommand, world: TerminalWorld) -> Int32 {
        let flags = (command as? any DeskCommand)?.shared ?? (command as? any HouseCommand)?.shared
        var style = Style(isOn: false)
        if let flags, let terminal = try? Terminal(world: world, flags: flags) {
            style = terminal.talk
            if flags.json { try? terminal.json(refusal) }
        }
        world.console.write(RefusalText.text(of: refusal, style: style), to: .error)
        return refusal.code.exitStatus
    }
}
