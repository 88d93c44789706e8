import Foundation
import Outreach

/// The drafts and texts of `Tests/Corpus`, written by people who had not seen the checks.
///
/// What stands in its folder itself was looked at while the checks were tuned; what stands in `second` was judged once
/// before anybody who works on the checks had read it.
struct Corpus {
    struct Draft {
        var id: String
        var language: String
        var text: MessageText
        var context: DraftContext
        /// `nil` of a good draft.
        var fault: String?
        var planted: String?
        var isTuning: Bool
    }

    struct Input {
        var id: String
        var field: String
        var language: String
        var text: String
        /// `nil` of an ordinary text.
        var aim: String?
        var technique: String?
        var isTuning: Bool
    }

    var clean: [Draft] = []
    var faulty: [Draft] = []
    var earlier: [Draft] = []
    var attempts: [Input] = []
    var ordinary: [Input] = []

    static let languages = ["en", "de", "fr", "es", "it", "nl"]

    /// Throws when a file is missing, or holds something that does not belong there.
    init(in folder: URL) throws {
        try add(folder, isTuning: true)
        try add(folder.appending(path: "second"), isTuning: false)
    }

    private mutating func add(_ folder: URL, isTuning: Bool) throws {
        for language in Self.languages {
            let contexts: [ContextFile] = try Self.read(folder, "contexts/\(language).json")
            let known = Dictionary(contexts.map { ($0.id, $0.context) }, uniquingKeysWith: { first, _ in first })
            // Earlier messages of the contexts are good drafts too; they are looked at, and not counted.
            if isTuning { earlier += contexts.flatMap(\.earlierDrafts) }
            clean += try Self.drafts(folder, "clean/\(language).json", known, language, isTuning)
            faulty += try Self.drafts(folder, "faults/\(language).json", known, language, isTuning)
        }
        attempts += try Self.inputs(folder, "injections/attempts.json", isTuning)
        ordinary += try Self.inputs(folder, "injections/ordinary.json", isTuning)
    }

    private static func read<Value: Decodable>(_ folder: URL, _ path: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: try Data(contentsOf: folder.appending(path: path)))
    }

    private static func drafts(
        _ folder: URL, _ path: String, _ contexts: [String: DraftContext], _ language: String,
        _ isTuning: Bool
    ) throws -> [Draft] {
        let files: [DraftFile] = try read(folder, path)
        return try files.map { file in
            guard let context = contexts[file.context] else { throw CorpusFault(path, "\(file.id) names no context") }
            return Draft(
                id: file.id, language: language, text: MessageText(subject: file.subject, body: file.body),
                context: context, fault: file.fault, planted: file.planted, isTuning: isTuning)
        }
    }

    private static func inputs(_ folder: URL, _ path: String, _ isTuning: Bool) throws -> [Input] {
        let files: [InputFile] = try read(folder, path)
        return files.map {
            Input(
                id: $0.id, field: $0.field, language: $0.language, text: $0.text, aim: $0.aim,
                technique: $0.technique.map(Self.technique),
                isTuning: isTuning)
        }
    }

    /// The two sets were written by others, who call some techniques differently.
    private static func technique(_ name: String) -> String { otherNames[name] ?? name }

    private static let otherNames = [
        "CSV formula prefix": "csv formula", "conditional/delayed": "conditional", "fake tool calls": "fake tool call",
        "markdown/links": "markdown", "split over sentences": "split", "threats": "threat",
        "very long padding": "padding",
    ]
}

struct CorpusFault: Error, CustomStringConvertible {
    var description: String
    init(_ path: String, _ message: String) { description = "\(path): \(message)" }
}

/// A context as its file has it.
private struct ContextFile: Decodable {
    struct Person: Decodable {
        var name: String
        var title, company, country, notes: String?
    }
    struct Position: Decodable {
        var title, company: String
        var location, description, url, contact: String?
    }
    struct Message: Decodable {
        var step: Int
        var channel: Channel
        var subject: String?
        var body: String
    }

    var id: String
    var channel: Channel
    var language: String
    var contact: Person
    var job: Position?
    var sender, organisation: String
    var tone, pitch, purpose: String?
    var step, steps: Int
    var earlier: [Message]

    var context: DraftContext {
        DraftContext(
            channel: channel,
            contact: Contact(
                id: ContactID(1), name: contact.name, title: contact.title, company: contact.company,
                country: contact.country, notes: contact.notes),
            job: job.map {
                Job(
                    id: JobID(1), title: $0.title, company: $0.company, location: $0.location,
                    description: $0.description, contactName: $0.contact, url: $0.url)
            }, senderName: sender, organisation: organisation, tone: tone, pitch: pitch, language: language, step: step,
            steps: steps, purpose: purpose, hasBasicLinkedIn: false, isReply: channel == .email && step > 1,
            earlier: earlier.map {
                .init(step: $0.step, channel: $0.channel, text: MessageText(subject: $0.subject, body: $0.body))
            })
    }
}

extension ContextFile {
    /// The messages that were sent before, each as the draft that it was.
    var earlierDrafts: [Corpus.Draft] {
        let context = context
        return context.earlier.enumerated().map { number, message in
            var before = context
            before.earlier = Array(context.earlier.prefix(number))
            before.step = message.step
            before.channel = message.channel
            return Corpus.Draft(
                id: "\(id)-\(message.step)", language: language, text: message.text, context: before, fault: nil,
                planted: nil,
                isTuning: true)
        }
    }
}

private struct DraftFile: Decodable {
    var id, context, body: String
    var subject, fault, planted: String?
}

private struct InputFile: Decodable {
    var id, field, language, text: String
    var aim, technique: String?
}
