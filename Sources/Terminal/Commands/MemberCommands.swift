import ArgumentParser
import Contract
import Outreach

extension Role: ExpressibleByArgument {}

struct MemberCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "member", abstract: "Members: who may do what.",
        subcommands: [List.self, Invite.self, Permit.self])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List members.")
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListMembers(limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.members.map(MemberRow.init), of: answer, next: answer.next, empty: "No member yet.")
        }
    }

    struct Invite: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a member; one who is known gets exactly these roles.")
        @Argument(help: "The member's mail address.") var email: String
        @Option(help: ArgumentHelp("The member's name.", valueName: "text")) var name: String
        @Option(help: ArgumentHelp("recruiter, author or admin; may be given several times.", valueName: "role"))
        var role: [Role]
        @Flag(help: "Their LinkedIn account is a basic one: connection notes of 200 characters.") var basicLinkedin =
            false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(
                InviteMember(email: email, name: name, roles: role, basicLinkedIn: basicLinkedin))
            let roles = answer.roles.map(\.rawValue).joined(separator: ", ")
            try session.terminal.report(
                answer, name: answer.member.description,
                "\(answer.member)  \(session.terminal.printable(answer.name)) is \(roles)")
            if session.terminal.format == .table {
                session.terminal.say(
                    "\nNext:  countersign token create --for <text> --of \(session.terminal.printable(email))")
            }
        }
    }
}

extension MemberCommand {
    struct Permit: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let another member send in your name, or end that.",
            discussion: "Sequences whose sender you are can then be activated and used by them. Answers come to you.")
        @Argument(help: "The other member's mail address.") var email: String
        @Flag(help: "Take the permit back.") var revoke = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(PermitSender(email: email, permitted: !revoke))
            let name = session.terminal.printable(answer.member.name)
            try session.terminal.report(
                answer, name: answer.member.member.description,
                answer.permitted ? "\(name) may send in your name" : "\(name) may not send in your name")
        }
    }
}

struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Tokens: what programs and other machines sign in with.",
        subcommands: [List.self, Create.self, Revoke.self])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List tokens, without their secrets.")
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListTokens(limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.tokens.map(TokenRow.init), of: answer, next: answer.next, empty: "No token yet.")
        }
    }

    struct Create: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a token. Its secret is printed once, alone on standard output.")
        @Option(name: .customLong("for"), help: ArgumentHelp("What it is for.", valueName: "text")) var purpose: String
        @Option(help: ArgumentHelp("Days until it ends; it does not end without it.", valueName: "days"))
        var expires: Int?
        @Option(name: .customLong("of"), help: ArgumentHelp("Whose it is; yours without it.", valueName: "email"))
        var owner: String?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let answer = try await session.ask(
                CreateToken(member: owner, purpose: purpose, expiresInDays: expires))
            if terminal.format == .json { return try terminal.json(answer) }
            if terminal.format == .names { return terminal.print(answer.token.description) }
            let end = answer.expiresAt.map { " until \(terminal.clock($0))" } ?? ""
            terminal.good("Made \(answer.token)\(end). Keep the secret now; it is never shown again.")
            terminal.print(answer.secret)
        }
    }

    struct Revoke: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "End a token at once.")
        @Argument(help: "A token such as T-4.") var token: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let id = try Ids.one(token, TokenID.self)
            let answer = try await session.ask(RevokeToken(token: id))
            try session.terminal.report(
                answer, name: id.description,
                "Revoked \(id), which was for \(session.terminal.printable(answer.purpose))")
        }
    }
}
