import Contract
import Outreach
import Storage

extension PromptLibrary {
    /// A prompt by its name. Throws `Refusal.notFound` that names the nearest.
    func entry(_ name: String) throws -> Entry {
        if let entry = entries[name] { return entry }
        let near = Nearest.to(name, among: entries.keys.sorted())
        throw Refusal.noSuch(
            "prompt", name, list: near.map { "Perhaps \($0) is meant." } ?? "countersign prompt list")
    }
}

extension PromptSummary {
    init(_ entry: PromptLibrary.Entry) {
        self.init(
            name: entry.template.name, version: entry.template.version, purpose: entry.template.purpose,
            replaced: entry.isReplaced, builtInVersion: entry.builtIn.version, sourceHash: entry.template.sourceHash)
    }
}
