import Foundation
import Outreach
import Prompts

/// Every prompt, read and checked once at the start.
public struct PromptLibrary: Sendable {
    private let templates: [String: PromptTemplate]

    /// Takes the embedded prompts and, from `folder`, any file of the same name ending in `.md` instead.
    ///
    /// Throws `PromptFault` for an unknown file, an unknown or missing input, or text that is not UTF-8.
    public init(overriding folder: String? = nil) throws {
        var sources: [String: (text: String, place: String)] = [:]
        for (name, bytes) in EmbeddedPrompts.texts {
            sources[name] = (String(decoding: bytes, as: UTF8.self), "the built-in prompt \(name)")
        }
        if let folder {
            for file in try Self.files(in: folder) {
                let name = String(file.dropLast(3))
                guard sources[name] != nil else {
                    throw PromptFault(
                        place: "\(folder)/\(file)",
                        problem: "no prompt has this name; there are \(sources.keys.sorted().joined(separator: ", "))")
                }
                guard let data = FileManager.default.contents(atPath: "\(folder)/\(file)"), data.count <= 65_536,
                    let text = String(validating: data, as: UTF8.self)
                else {
                    throw PromptFault(
                        place: "\(folder)/\(file)", problem: "cannot be read as UTF-8 text of at most 64 KiB")
                }
                sources[name] = (text, "\(folder)/\(file)")
            }
        }
        templates = try sources.reduce(into: [:]) { result, source in
            let inputs = source.key == "review" ? PromptTemplate.reviewInputs : PromptTemplate.draftInputs
            result[source.key] = try PromptTemplate(source.value.text, inputs: inputs, place: source.value.place)
        }
    }

    private static func files(in folder: String) throws -> [String] {
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw PromptFault(place: folder, problem: "is not a folder that can be read")
        }
        return files.filter { $0.hasSuffix(".md") }.sorted()
    }

    /// What the Writer is told: by channel, and first touch or follow-up.
    func draft(_ context: DraftContext, note: String?) -> RenderedPrompt {
        let name = context.channel.rawValue.split(separator: "_").joined(separator: "-")
        let position = context.isFirstTouch ? "first" : "follow-up"
        let asked = note.map {
            "\nThe version before this one was not good enough. Mend this:\n\(PlainText.printable($0))\n"
        }
        return template("\(name)-\(position)").render([
            "facts": lines(of: context), "note": asked ?? "", "step": String(context.step),
            "steps": String(context.steps),
        ])
    }

    /// What the peer is told.
    func review(_ context: DraftContext, _ text: MessageText) -> RenderedPrompt {
        let subject = text.subject.map { "Subject: \($0)\n\n" } ?? ""
        return template("review").render([
            "facts": lines(of: context), "message": PlainText.printable(subject + text.body),
        ])
    }

    private func lines(of context: DraftContext) -> String {
        (context.task.map { "\($0.key): \($0.value)" } + context.facts.map { "\($0.key): \($0.value)" })
            .joined(separator: "\n")
    }

    private func template(_ name: String) -> PromptTemplate {
        guard let template = templates[name] else { preconditionFailure("the prompt \(name) is not embedded") }
        return template
    }
}

/// A prompt that cannot be used.
public struct PromptFault: Error, Sendable, Equatable, CustomStringConvertible {
    public var place: String
    public var problem: String
    public var description: String { "\(place): \(problem)" }
}
