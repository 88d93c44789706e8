import ArgumentParser
import Hummingbird

/// A stand-in for a language model, for the demo and for tests: no model is behind it, only templates.
@main struct DemoModel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo-model",
        abstract: "A demo model: a server on loopback that writes from templates, not with a model",
        discussion: """
            It speaks OpenAI's chat completions and responses and Anthropic's messages below /v1, streams included. \
            Misbehaviours: \(Misbehaviour.allCases.map(\.rawValue).joined(separator: ", ")). They are asked for by \
            --misbehave KIND[:RATE], by the request header X-Demo-Misbehave: KIND, or by \
            POST /demo/misbehave {"kind": "429", "times": 2}, which comes first.
            """)

    @Option(help: "The port on 127.0.0.1; 0 takes a free one.")
    var port = 0

    @Option(name: .customLong("delay-ms"), help: "Milliseconds before each answer, 0 to 600000.")
    var delay = 0

    @Option(help: "Requests at the same time; one more is answered 429. Any number without it.")
    var slots: Int?

    @Option(help: "KIND[:RATE], RATE from 0 to 1: that part of the requests is answered badly. May be repeated.")
    var misbehave: [Mischief.Habit] = []

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
        guard (0...600_000).contains(delay) else { throw ValidationError("--delay-ms is a number from 0 to 600000") }
        guard slots.map({ $0 > 0 }) ?? true else { throw ValidationError("--slots is a number from 1") }
    }

    func run() async throws {
        let desk = DemoDesk(mischief: Mischief(habits: misbehave), delay: .milliseconds(delay), slots: slots)
        let configuration = ApplicationConfiguration(
            address: .hostname("127.0.0.1", port: port), serverName: "countersign-demo")
        let application = Application(
            router: desk.router(), configuration: configuration,
            onServerRunning: { channel in
                note(
                    "This is a DEMO MODEL: its texts come from templates. Nothing here is written by a language model.")
                line("listening on 127.0.0.1:\(channel.localAddress?.port ?? 0)")
            })
        // Nothing here is worth finishing, and a stalled answer would hold up a graceful end for a day.
        try await application.runService(gracefulShutdownSignals: [])
    }
}
