import ArgumentParser

/// Prints the pages of docs/ that the code knows best.
struct ReferenceCommand: PrintingCommand {
    enum Page: String, ExpressibleByArgument, CaseIterable { case commands, lifecycle, api, practice }

    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Print a reference page as Markdown.", shouldDisplay: false)
    @Argument(help: "commands, lifecycle, api or practice.") var page: Page

    var text: String {
        get throws {
            switch page {
            case .commands: try CommandReference.markdown()
            case .lifecycle: LifecycleReference.markdown()
            case .api: RouteReference.markdown()
            case .practice: PracticeReference.markdown()
            }
        }
    }
}
