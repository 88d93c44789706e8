import Contract
import Outreach

/// The way of a draft through a person's editor.
struct Editing {
    let session: Session

    /// The answer when a new version was made; `nil` when nothing was changed. What was typed is never lost: when it
    /// is refused, the refusal names the file that keeps it.
    func edit(_ draft: ShowDraft.Answer) async throws -> EditDraft.Answer? {
        let terminal = session.terminal
        let summary = draft.summary
        let before = EditText.file(for: draft)
        let old = MessageText(subject: summary.subject, body: draft.body).normalised
        let file = try await terminal.console.edit(before, named: "\(summary.draft).txt")
        do {
            let new = try EditText.message(in: file.text, hasSubject: summary.channel.hasSubject)
            guard file.text != before, let new, new != old, !new.body.isEmpty else {
                terminal.console.forget(file)
                terminal.aside("Nothing was changed; \(summary.draft) is as it was.")
                return nil
            }
            let answer = try await session.ask(
                EditDraft(draft: summary.draft, subject: new.subject, body: new.body, version: summary.version))
            terminal.console.forget(file)
            show(old, new, answer, draft: draft)
            return answer
        } catch var refusal as Refusal {
            let kept = "Your text is kept in  \(file.path)"
            refusal.hint = [refusal.hint, kept].joinedPresent("\n")
            throw refusal
        } catch {
            terminal.aside("Your text is kept in  \(file.path)")
            throw error
        }
    }

    private func show(_ old: MessageText, _ new: MessageText, _ answer: EditDraft.Answer, draft: ShowDraft.Answer) {
        let terminal = session.terminal
        guard terminal.format == .table || terminal.format == .plain else { return }
        if old.subject != new.subject {
            let lines = WordDiff.lines(
                from: "Subject: \(PlainText.printable(old.subject ?? "", keepingLines: false))",
                to: "Subject: \(PlainText.printable(new.subject ?? "", keepingLines: false))", style: terminal.talk)
            for line in lines { terminal.say(line) }
        }
        let lines = WordDiff.lines(
            from: PlainText.printable(old.body), to: PlainText.printable(new.body), style: terminal.talk)
        for line in lines { terminal.say(line) }
        for finding in answer.findings {
            terminal.say(DraftText(terminal: terminal, draft: draft).finding(finding))
        }
        if answer.findings.contains(where: { $0.weight == .hard }) {
            terminal.look("It cannot be approved like this: mend it with  countersign edit \(answer.draft)")
        }
    }
}
