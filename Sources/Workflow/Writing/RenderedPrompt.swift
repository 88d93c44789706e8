import Outreach
import Storage

/// Exactly what is sent to a model, and the file that it was made from.
public struct RenderedPrompt: Sendable, Equatable {
    /// `email-first`.
    public var name: String
    public var version: Int
    /// The whole file with its parts in place; `PromptTemplate(source:)` reads it again.
    public var source: String
    /// SHA-256 of `source`.
    public var sourceHash: String
    public var system: String
    public var prompt: String

    /// SHA-256 over what is sent: both parts.
    public var hash: String { Fingerprint.of(Array(system.utf8) + [0] + Array(prompt.utf8)) }

    /// Its file, as it is kept with what was written.
    var kept: KeptPrompt { KeptPrompt(sha256: sourceHash, name: name, version: version, text: source) }
}
