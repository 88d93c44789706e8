import Contract
import Foundation
import Outreach
import Storage

extension ReplayDraft: Performed {
    func perform(_ act: Act) throws -> Answer {
        guard try act.connection.maySee(draft, act.member.id), let row = try act.connection.draft(draft) else {
            throw Refusal.noSuch(draft)
        }
        let number = try version.map(Self.number) ?? row.version
        guard let record = try act.connection.writingRecord(of: draft, version: number) else {
            throw Refusal(
                .notFound, "\(draft) has no version \(number).", hint: "countersign show \(draft) lists its versions.")
        }
        let parts = try parts(of: record)
        var answer = Answer(
            draft: draft, version: number, author: Authored.author(record.model ?? ""), at: record.at,
            parameters: parts.parameters, promptHash: parts.promptHash, facts: parts.inputs.facts, raw: parts.raw,
            body: record.text.body, checks: [])
        try replayPrompt(record, parts.inputs, into: &answer)
        try replayText(record, parts.inputs, into: &answer)
        try replayReview(record, parts.inputs, act, into: &answer)
        return answer
    }

    private static func number(_ text: String) throws -> Int {
        guard let number = Int(text), (1...1_000_000).contains(number) else {
            throw Refusal(.malformed, "A version is a number from 1.", hint: "--version 2")
        }
        return number
    }

    /// What must be on record. Whatever is missing is said, and nothing is guessed.
    private func parts(of record: WritingRecord) throws
        -> (inputs: DraftContext, raw: String, promptHash: String, parameters: String)
    {
        if let name = record.memberName {
            throw Refusal(
                .notNow, "Version \(record.version) of \(draft) was written by \(name); there is nothing to replay.",
                hint: "countersign replay \(draft) --version <a version that a model wrote>")
        }
        let missing = [
            record.inputs == nil ? "the facts" : nil, record.raw == nil ? "the model's answer" : nil,
            record.promptHash == nil ? "the prompt's hash" : nil, record.parameters == nil ? "the parameters" : nil,
        ].compactMap(\.self)
        guard missing.isEmpty, let inputs = record.inputs, let raw = record.raw, let hash = record.promptHash,
            let parameters = record.parameters
        else {
            throw Refusal(
                .notNow,
                "The record of version \(record.version) of \(draft) lacks \(missing.joined(separator: ", ")); it cannot be replayed.",
                hint: "Texts and facts go when somebody asks to be forgotten.")
        }
        return (inputs, raw, hash, parameters)
    }

    private func replayPrompt(_ record: WritingRecord, _ inputs: DraftContext, into answer: inout Answer) throws {
        guard let prompt = record.prompt else {
            if Authored.kinds.contains(record.model ?? "") { return }
            answer.checks.append(
                Check(name: "prompt", holds: false, detail: "written before prompts were kept; only its hash is known"))
            return
        }
        let rendered = try PromptTemplate(source: prompt.text).render(inputs, note: record.note)
        answer.prompt = "\(prompt.name)@\(prompt.version)"
        (answer.system, answer.question) = (rendered.system, rendered.prompt)
        let isSame = rendered.hash == answer.promptHash
        answer.checks.append(
            Check(
                name: "prompt", holds: isSame,
                detail: isSame
                    ? "the stored prompt and facts make exactly what was sent, \(rendered.hash.prefix(12))"
                    : "the stored prompt and facts make \(rendered.hash.prefix(12)), sent was \(answer.promptHash.prefix(12))"
            ))
    }

    private func replayText(_ record: WritingRecord, _ inputs: DraftContext, into answer: inout Answer) throws {
        let text: MessageText
        if Authored.kinds.contains(record.model ?? "") {
            text = record.text
        } else {
            guard let written = WriterAnswer(stored: answer.raw) else {
                answer.checks.append(
                    Check(name: "text", holds: false, detail: "the stored answer holds no message"))
                return
            }
            text = written.text(for: inputs.channel)
        }
        (answer.subject, answer.body) = (text.subject, text.body)
        let isSame = text == record.text
        answer.checks.append(
            Check(
                name: "text", holds: isSame,
                detail: isSame
                    ? "the stored answer makes this very text"
                    : "the stored answer makes another text than the version's"))
    }

    private func replayReview(_ record: WritingRecord, _ inputs: DraftContext, _ act: Act, into answer: inout Answer)
        throws
    {
        let reviews = try act.connection.reviews(of: draft).filter { $0.version == record.version }
        guard let review = reviews.first else { return }
        let found = Inspection(of: record.text, for: inputs, claims: record.claims).findings
        let codes = Set(review.findings.map(\.code)).subtracting(Inspection.peerCodes)
        let isSame = Set(found.map(\.code)) == codes
        let named = codes.sorted().joined(separator: ", ")
        answer.checks.append(
            Check(
                name: "findings", holds: isSame,
                detail: isSame
                    ? "the validators find the same today: \(named.isEmpty ? "nothing" : named)"
                    : "then \(named.isEmpty ? "nothing" : named); today "
                        + Set(found.map(\.code)).sorted().joined(separator: ", ")))
        guard let stored = try act.connection.reviewPrompt(of: draft, version: record.version) else { return }
        let rendered = try PromptTemplate(source: stored.prompt.text)
            .render(inputs, record.text, claims: record.claims ?? [])
        let isSent = rendered.hash == stored.hash
        answer.checks.append(
            Check(
                name: "review prompt", holds: isSent,
                detail: isSent
                    ? "the peer was asked exactly this, \(stored.hash.prefix(12))"
                    : "the stored prompt and facts make \(rendered.hash.prefix(12)), sent was \(stored.hash.prefix(12))"
            ))
    }
}
