import Contract
import Outreach
import Storage

extension TryPrompt: AskedOfModel {
    struct Plan: ModelPlan {
        var sent: RenderPrompt.Answer
        var context: DraftContext
        var request: ModelRequest
        var model: String?
    }

    func plan(_ act: Act) throws -> Plan {
        let rendering = RenderPrompt(draft: draft, prompt: prompt, source: source)
        let (sent, context) = try rendering.rendered(act)
        guard PromptKind(name: sent.prompt) != .review else {
            throw Refusal(
                .malformed, "The peer's prompt is asked of a text; only prompts that write are tried.",
                hint: "countersign prompt show \(sent.prompt) --on \(draft)")
        }
        return Plan(
            sent: sent, context: context,
            request: ModelRequest(
                system: sent.system, prompt: sent.question, answer: WriterAnswer.fields,
                deadline: act.desk.limits.modelDeadline),
            model: try act.checkedModel(model))
    }

    func answer(_ completion: Completion, to plan: Plan, _ act: Act) throws -> Answer {
        try act.connection.record(
            "prompt tried", by: act.actor, at: act.now, draft: draft,
            detail: "\(plan.sent.prompt)@\(plan.sent.version) by \(completion.model), "
                + "\(completion.inputTokens) and \(completion.outputTokens) tokens")
        return Answer(sent: plan.sent, attempt: RedraftDraft.Attempt(completion, for: plan.context))
    }
}

extension RedraftDraft.Attempt {
    /// What a model made of a question about `context`, with what the validators find in it.
    init(_ completion: Completion, for context: DraftContext) {
        let written = WriterAnswer(completion)
        let text = written.text(for: context.channel)
        self.init(
            model: completion.model, subject: text.subject, body: text.body, claims: written.claims.count,
            findings: Inspection(of: text, for: context, claims: written.claims).findings,
            inputTokens: completion.inputTokens, outputTokens: completion.outputTokens,
            cost: completion.cost.map { Int64($0) })
    }
}
