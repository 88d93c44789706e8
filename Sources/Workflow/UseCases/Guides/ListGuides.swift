import Contract
import Outreach
import Storage

extension ListGuides: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let rows = try act.connection.guides(for: act.member.id, after: try place(), limit: limit + 1)
        let last = rows.count > limit ? rows[limit - 1] : nil
        return Answer(
            guides: rows.prefix(limit).map { GuideRecord($0) },
            next: last.map { "\($0.kind.rawValue)/\($0.name)/\($0.owner == nil ? "house" : "mine")" },
            standardTones: StandardTone.names)

        func place() throws -> (kind: String, name: String, owner: Int64)? {
            guard let after else { return nil }
            let parts = after.split(separator: "/").map(String.init)
            guard parts.count == 3, ["house", "mine"].contains(parts[2]) else {
                throw Refusal(
                    .malformed, "“after” is not the `next` of a page.", hint: "Leave it out for the first page.")
            }
            return (parts[0], parts[1], parts[2] == "house" ? 0 : act.member.id.rawValue)
        }
    }
}
