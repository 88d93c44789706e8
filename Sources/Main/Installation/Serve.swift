import Contract
import Terminal

extension LocalInstallation {
    func serve(_ serve: ServeOptions) async throws { throw Refusal(.unavailable, "not yet") }
}
