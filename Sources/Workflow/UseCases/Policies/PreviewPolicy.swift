import Contract
import Outreach
import Storage

extension PreviewPolicy: LookedFirst {
    func look(_ act: Act) throws -> PolicyPreview {
        let days = days ?? 90
        guard (1...3_650).contains(days) else {
            throw Refusal(.malformed, "A preview looks back 1 to 3650 days.", hint: "--over 90d")
        }
        let version: PolicyVersionRow
        switch (policy, source) {
        case (let policy?, nil): version = try act.newestPolicy(policy)
        case (nil, let source?): version = try act.policyVersion(keeping: source)
        default: throw Refusal(.malformed, "Give a policy or a file, one of the two.")
        }
        var preview = try act.preview(version, since: act.now - .hours(24 * days))
        preview.state = version.state.after(.previewed) ?? version.state
        return preview
    }

    /// Kept with the version, which counts as previewed from now on.
    func keep(_ preview: PolicyPreview, _ act: Act) throws {
        let version = try source.map { try act.keepPolicy($0) } ?? act.newestPolicy(preview.version)
        guard version.reference == preview.version, try policy.map(act.newestPolicy)?.id ?? version.id == version.id
        else {
            throw Refusal(
                .notNow, "\(version.name) got another version meanwhile; nothing was kept.",
                hint: "Preview it once more.")
        }
        try act.connection.move(version, by: .previewed, as: act.actor, at: act.now)
        try act.connection.addPreview(
            String(decoding: try AnswerCoding.encode(preview), as: UTF8.self), of: version.id, since: preview.since,
            by: act.member.id, at: act.now)
    }
}
