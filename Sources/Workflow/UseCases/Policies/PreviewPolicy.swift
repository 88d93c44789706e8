import Contract
import Outreach
import Storage

extension PreviewPolicy: Performed {
    /// Kept with the version, which counts as previewed from now on.
    func perform(_ act: Act) throws -> PolicyPreview {
        let days = days ?? 90
        guard (1...3_650).contains(days) else {
            throw Refusal(.malformed, "A preview looks back 1 to 3650 days.", hint: "--over 90d")
        }
        let version: PolicyVersionRow
        switch (policy, source) {
        case (let policy?, nil): version = try act.newestPolicy(policy)
        case (nil, let source?): version = try act.keepPolicy(source)
        default: throw Refusal(.malformed, "Give a policy or a file, one of the two.")
        }
        var preview = try act.preview(version, since: act.now - .hours(24 * days))
        let state = try act.connection.move(version, by: .previewed, as: act.actor, at: act.now)
        preview.state = state
        try act.connection.addPreview(
            String(decoding: try AnswerCoding.encode(preview), as: UTF8.self), of: version.id, since: preview.since,
            by: act.member.id, at: act.now)
        return preview
    }
}
