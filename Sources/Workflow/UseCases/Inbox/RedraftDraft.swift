import Contract
import Outreach
import Storage

extension RedraftDraft: AskedOfModel {
    struct Plan: ModelPlan {
        var record: WritingRecord
        var inputs: DraftContext
        var request: ModelRequest
        var model: String?
    }

    func plan(_ act: Act) throws -> Plan {
        guard try act.connection.maySee(draft, act.member.id), let row = try act.connection.draft(draft) else {
            throw Refusal.noSuch(draft)
        }
        let number = version ?? row.version
        guard let record = try act.connection.writingRecord(of: draft, version: number), let inputs = record.inputs,
            let kept = record.prompt
        else {
            throw Refusal(
                .notNow, "Version \(number) of \(draft) has no prompt and facts on record; no model wrote it.",
                hint: "countersign show \(draft) lists its versions.")
        }
        let prompt = try PromptTemplate(source: kept.text).render(inputs, note: record.note)
        return Plan(
            record: record, inputs: inputs,
            request: ModelRequest(
                system: prompt.system, prompt: prompt.prompt, answer: WriterAnswer.fields,
                deadline: act.desk.limits.modelDeadline),
            model: try act.checkedModel(model))
    }

    func answer(_ completion: Completion, to plan: Plan, _ act: Act) throws -> Answer {
        try act.connection.record(
            "redrafted", by: act.actor, at: act.now, draft: draft,
            detail: "by \(completion.model), \(completion.inputTokens) and \(completion.outputTokens) tokens")
        let (record, inputs) = (plan.record, plan.inputs)
        return Answer(
            draft: draft,
            before: Attempt(
                model: record.model ?? "", subject: record.text.subject, body: record.text.body,
                claims: record.claims?.count ?? 0,
                findings: Inspection(of: record.text, for: inputs, claims: record.claims).findings),
            after: Attempt(completion, for: inputs))
    }
}
