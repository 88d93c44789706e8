import Foundation
import Outreach
import Prompts

/// Every prompt, read and checked once at the start.
public struct PromptLibrary: Sendable {
    /// One prompt as it is used, beside the one that this program was built with.
    struct Entry: Sendable {
        var template: PromptTemplate
        /// Its file as it stands, the parts not put in.
        var file: String
        var builtIn: PromptTemplate
        var builtInFile: String
        /// Whether the folder replaces the file, or a part that it takes.
        var isReplaced: Bool { template.source != builtIn.source }
    }

    /// By name.
    let entries: [String: Entry]
    /// The shared parts as they are used, by name.
    let parts: [String: PromptText]
    /// Where the files that replace built-in ones come from.
    let folder: String?

    /// Takes the embedded prompts and, from `folder`, any file of the same name ending in `.md` instead; the folder's own
    /// folder `shared` replaces shared parts.
    ///
    /// Throws `PromptFault` for an unknown file, a text that is not UTF-8, and whatever a prompt must not hold.
    public init(overriding folder: String? = nil) throws {
        let builtIn = Self.texts(EmbeddedPrompts.prompts, in: "the built-in prompt")
        let shared = Self.texts(EmbeddedPrompts.shared, in: "the built-in part")
        var files = builtIn
        var parts = shared
        if let folder {
            files.merge(try Self.files(in: folder, replacing: builtIn.keys.sorted(), what: "prompt")) { $1 }
            let own = "\(folder)/shared"
            if FileManager.default.fileExists(atPath: own) {
                parts.merge(try Self.files(in: own, replacing: shared.keys.sorted(), what: "shared part")) { $1 }
            }
        }
        self.folder = folder
        self.parts = parts
        var entries: [String: Entry] = [:]
        for (name, file) in files {
            guard let original = builtIn[name] else { continue }
            entries[name] = Entry(
                template: try PromptTemplate(file, named: name, shared: parts), file: file.text,
                builtIn: try PromptTemplate(original, named: name, shared: shared), builtInFile: original.text)
        }
        self.entries = entries
    }

    /// What the Writer is told: by channel, and first touch, follow-up or last touch.
    ///
    /// - Parameter note: What to mend in the version before.
    public func draft(_ context: DraftContext, note: String?) -> RenderedPrompt {
        template(Self.name(for: context)).render(context, note: note)
    }

    /// What the peer is told.
    ///
    /// - Parameter claims: What the message states, as its writer says; numbered from 1 in this order.
    public func review(_ context: DraftContext, _ text: MessageText, claims: [Claim]) -> RenderedPrompt {
        template("review").render(context, text, claims: claims)
    }

    /// The prompt that writes this draft: `linkedin-message-follow-up`.
    static func name(for context: DraftContext) -> String {
        let channel = context.channel.rawValue.split(separator: "_").joined(separator: "-")
        return "\(channel)-\(context.isFirstTouch ? "first" : context.isLastTouch ? "last" : "follow-up")"
    }

    /// A prompt that somebody is trying out, with this library's parts; `nil` when it is only a name.
    func template(trying source: String) throws(PromptFault) -> PromptTemplate {
        let file = try Self.checked(Data(source.utf8), place: "your prompt")
        return try PromptTemplate(file, named: nil, shared: parts)
    }

    private func template(_ name: String) -> PromptTemplate {
        guard let entry = entries[name] else { preconditionFailure("the prompt \(name) is not embedded") }
        return entry.template
    }

    private static func texts(_ files: [String: [UInt8]], in what: String) -> [String: PromptText] {
        files.reduce(into: [:]) { texts, file in
            texts[file.key] = PromptText(
                text: String(decoding: file.value, as: UTF8.self), place: "\(what) \(file.key)")
        }
    }

    private static func files(
        in folder: String, replacing names: [String], what: String
    ) throws -> [String: PromptText] {
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw PromptFault(place: folder, problem: "is not a folder that can be read")
        }
        var texts: [String: PromptText] = [:]
        for file in files.sorted() where file.hasSuffix(".md") {
            let (name, path) = (String(file.dropLast(3)), "\(folder)/\(file)")
            guard names.contains(name) else {
                throw PromptFault(
                    place: path, problem: "no \(what) has this name; \(PromptSource.allowed(name, names))")
            }
            // Opened bounded, as the file may be anything.
            let data = FileHandle(forReadingAtPath: path).flatMap {
                try? $0.read(upToCount: PromptSource.largestFile + 1)
            }
            texts[name] = try checked(data, place: path)
        }
        return texts
    }

    /// A file's bytes as text with `\n` line ends.
    private static func checked(_ data: Data?, place: String) throws(PromptFault) -> PromptText {
        let limit = PromptSource.largestFile
        guard let data, data.count <= limit, let text = String(validating: data, as: UTF8.self) else {
            throw PromptFault(place: place, problem: "cannot be read as UTF-8 text of at most \(limit / 1_024) KiB")
        }
        let plain = text.replacing("\r\n", with: "\n")
        if let problem = PlainText.problem(inText: plain, limit: limit) {
            throw PromptFault(place: place, problem: problem)
        }
        return PromptText(text: plain, place: place)
    }
}
