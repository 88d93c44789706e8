import Contract
import Outreach
import Storage

extension ShowPrompt: Performed {
    func perform(_ act: Act) throws -> Answer {
        let entry = try act.desk.prompts.entry(prompt)
        return Answer(
            summary: PromptSummary(entry), file: entry.file, source: entry.template.source,
            parts: entry.template.parts.sorted(), builtInSource: entry.isReplaced ? entry.builtIn.source : nil)
    }
}
