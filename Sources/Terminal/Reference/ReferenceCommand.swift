import ArgumentParser

/// What the code knows best: pages of docs/, and answers about time.
struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Print a reference page as Markdown.", shouldDisplay: false,
        subcommands: [PageCommand.self, CalendarCommand.self], defaultSubcommand: PageCommand.self)
}

/// Prints the pages of docs/ that the code knows best.
struct PageCommand: PrintingCommand {
    enum Page: String, ExpressibleByArgument, CaseIterable {
        case commands, lifecycle, api, practice, filters, models
        case promptInputs = "prompt-inputs"
        case policySchema = "policy-schema"
    }

    static let configuration = CommandConfiguration(
        commandName: "page", abstract: "Print a reference page as Markdown.", shouldDisplay: false)
    @Argument(help: "commands, lifecycle, api, practice, filters, models, prompt-inputs or policy-schema.") var page:
        Page

    var text: String {
        get throws {
            switch page {
            case .commands: try CommandReference.markdown()
            case .lifecycle: LifecycleReference.markdown()
            case .api: RouteReference.markdown()
            case .practice: PracticeReference.markdown()
            case .filters: FilterReference.markdown()
            case .models: ModelReference.markdown()
            case .promptInputs: WritingReference.markdown()
            case .policySchema: try PolicySchema.json()
            }
        }
    }
}
