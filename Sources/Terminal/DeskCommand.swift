import ArgumentParser

/// A command that asks the desk through a gateway. It parses and prints; it never decides.
protocol DeskCommand: ParsableCommand {
    var shared: SharedFlags { get }
    func run(in session: Session) async throws
}

/// A command about the installation itself.
protocol HouseCommand: ParsableCommand {
    var shared: SharedFlags { get }
    func run(on installation: any Installation, at terminal: Terminal) async throws
}

/// A command that needs neither: it prints something that the program knows.
protocol PrintingCommand: ParsableCommand {
    var text: String { get throws }
}

/// Some of several failed; each has been named on standard error.
struct PartlyDone: Error {
    /// 7 when some succeeded; otherwise the status of the first refusal.
    var status: Int32
}
