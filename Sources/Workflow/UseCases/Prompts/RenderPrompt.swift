import Contract
import Outreach
import Storage

extension RenderPrompt: Performed {
    func perform(_ act: Act) throws -> Answer { try rendered(act).answer }

    /// What would be sent, and what it was made from.
    func rendered(_ act: Act) throws -> (answer: Answer, context: DraftContext) {
        let connection = act.connection
        guard try connection.maySee(draft, act.member.id), let line = try connection.draftLine(draft) else {
            throw Refusal.noSuch(draft)
        }
        let context = try connection.context(of: try act.composition(of: line.draft))
        let template = try template(for: context, act.desk.prompts)
        let rendered: RenderedPrompt
        if PromptKind(name: template.name) == .review {
            guard let written = try connection.text(of: draft, version: line.draft.version) else {
                throw Refusal(.notNow, "\(draft) has no text yet that could be reviewed.")
            }
            rendered = template.render(context, written.text, claims: [])
        } else {
            rendered = template.render(context, note: line.draft.note)
        }
        let answer = Answer(
            prompt: rendered.name, version: rendered.version, draft: draft, system: rendered.system,
            question: rendered.prompt, hash: rendered.hash, sourceHash: rendered.sourceHash)
        return (answer, context)
    }

    private func template(for context: DraftContext, _ prompts: PromptLibrary) throws -> PromptTemplate {
        guard let source else {
            return try prompts.entry(prompt ?? PromptLibrary.name(for: context)).template
        }
        do throws(PromptFault) {
            return try prompts.template(trying: source)
        } catch {
            throw Refusal(.malformed, "The prompt cannot be used. \(error)", hint: "docs/prompts.md has the language.")
        }
    }
}
