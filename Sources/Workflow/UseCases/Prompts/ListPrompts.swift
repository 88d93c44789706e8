import Contract
import Outreach
import Storage

extension ListPrompts: Performed {
    func perform(_ act: Act) throws -> Answer {
        let prompts = act.desk.prompts
        return Answer(
            prompts: prompts.entries.sorted { $0.key < $1.key }.map { PromptSummary($0.value) }, folder: prompts.folder)
    }
}
