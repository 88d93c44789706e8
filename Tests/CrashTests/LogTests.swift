import Child
import Contract
import Foundation
import Outreach
import Support
import Testing

/// What the program writes down for its operators.
@Suite(.serialized) struct LogTests {
    /// Nothing of a prompt, a key or a person stands in a log at `info`, whatever goes wrong on the way: a whole round of
    /// drafting with an endpoint that fails first, an approval, and a hand-over that is refused.
    @Test(arguments: Engine.available)
    func noLogNamesAPersonAPromptOrAKey(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org", "jon@example.net")
            let model = try await DemoServer()
            let mail = try SMTPServer()
            var said = ""
            for misbehaviour in ["error-inside", "wrong-schema", "401", "500", ""] {
                if !misbehaviour.isEmpty { try await model.misbehave(misbehaviour, times: 2) }
                world.clock.advance(by: .hours(2))
                said += try await Self.tick(world, model, mail)
            }
            for draft in try await world.ask(ListInbox()).drafts where draft.state == .waiting {
                try await world.ask(ApproveDraft(draft: draft.draft))
            }
            world.clock.advance(by: .minutes(11))
            said += try await Self.tick(world, model, mail)
            #expect(try await world.ask(ListEvents()).events.contains { $0.event == "written" })
            for secret in [
                "Mira", "Holt", "mira@", "Vance", "jon@", "Lumen", "k3y-of-the-endpoint", "Say why we write",
                "Harbour Systems", "SENT", "FACTS",
            ] {
                #expect(!said.contains(secret), "a log says “\(secret)”:\n\(said)")
            }
        }
    }

    private static func tick(_ world: World, _ model: DemoServer, _ mail: SMTPServer) async throws -> String {
        let child = try Child(
            Products.path("countersign"), ["tick", "--now", world.clock.now.rfc3339],
            environment: [
                "COUNTERSIGN_DATABASE": world.fresh.url, "COUNTERSIGN_MODEL_URL": "\(model.base)/v1",
                "COUNTERSIGN_MODEL_NAME": "countersign-demo", "COUNTERSIGN_MODEL_KEY": "k3y-of-the-endpoint",
                "COUNTERSIGN_MAIL": "smtp://127.0.0.1:\(mail.port)", "COUNTERSIGN_LOG": "info",
                "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
            ], output: .null, error: .pipe)
        let said = try await child.everythingSaid()
        let ending = await child.ended()
        try #require(ending == .exit(0), "tick ended with \(ending): \(said)")
        return said
    }
}

extension Child {
    /// All of standard error, which is a pipe; read on a thread of its own until the program closes it.
    fileprivate func everythingSaid() async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result { String(decoding: try self.error?.readToEnd() ?? Data(), as: UTF8.self) })
            }
        }
    }
}
