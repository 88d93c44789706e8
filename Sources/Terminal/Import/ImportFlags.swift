import ArgumentParser

/// What an import may be told.
struct ImportFlags: ParsableArguments {
    @Flag(help: "Import the good rows and write the bad ones, with reasons, to FILE.bad.csv.") var skipBad = false
    @Flag(name: [.customShort("n"), .long], help: "Only check; change nothing.") var dryRun = false
}
