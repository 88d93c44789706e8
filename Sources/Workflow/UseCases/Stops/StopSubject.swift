import Contract
import Outreach
import Storage

extension Act {
    /// What a stop is about, as it is kept: names as they are written, a contact's id. Throws a refusal with the nearest
    /// name when there is no such thing.
    func stopSubject(_ kind: StopKind, _ asked: String?) throws -> String {
        guard kind.hasSubject else {
            guard asked == nil else {
                throw Refusal(.malformed, "“\(kind.rawValue)” has no subject.", hint: "Leave it out.")
            }
            return ""
        }
        guard let asked, PlainText.problem(inLine: asked, limit: 254) == nil, !asked.isEmpty else {
            throw Refusal(.malformed, "Say which \(kind.rawValue).", hint: "It is named in one line.")
        }
        let text = PlainText.folded(asked)
        switch kind {
        case .everything, .policies: return ""
        case .policy: return try known(kind, asked, among: connection.policyNames(like: asked, limit: 1_000))
        case .sequence: return try stopSequence(asked)
        case .mailbox: return try known(kind, text, among: connection.mailboxAddresses(like: text, limit: 1_000))
        case .channel: return try known(kind, text, among: Channel.allCases.map(\.rawValue))
        case .contact: return try stopContact(asked)
        }
    }

    /// As a list and an answer show it.
    func record(of stop: Stop) throws -> StopRecord {
        StopRecord(
            kind: stop.kind, subject: stop.kind.hasSubject ? stop.subject : nil,
            label: try label(of: stop.kind, stop.subject), reason: stop.reason, member: stop.member, at: stop.at)
    }

    /// What is stopped, as a person reads it; whoever is a contact by name too.
    func label(of kind: StopKind, _ subject: String) throws -> String {
        let name = kind == .contact ? try ContactID(subject).flatMap { try connection.contact($0)?.name } : nil
        return kind.label(of: subject) + (name.map { " (\($0))" } ?? "")
    }

    private func known(_ kind: StopKind, _ name: String, among names: [String]) throws -> String {
        if names.contains(name) { return name }
        throw unknown(kind, name, nearest: Nearest.to(name, among: names))
    }

    /// A hidden sequence is not there.
    private func stopSequence(_ text: String) throws -> String {
        do {
            return try sequence(named: text).name
        } catch let refusal as Refusal where refusal.code == .notFound {
            let names = try connection.sequences(listedTo: member, limit: 500).map(\.name)
            throw unknown(.sequence, text, nearest: Nearest.to(text, among: names))
        }
    }

    private func stopContact(_ text: String) throws -> String {
        do {
            return try namedContact(text).id.description
        } catch let refusal as Refusal where refusal.code == .notFound {
            let addresses = try connection.addresses(from: String(PlainText.folded(text).prefix(2)), limit: 500)
            throw unknown(.contact, text, nearest: Nearest.to(text, among: addresses))
        }
    }

    private func unknown(_ kind: StopKind, _ name: String, nearest: String?) -> Refusal {
        let list =
            switch kind {
            case .everything, .policies, .policy: "countersign policy list"
            case .sequence: "countersign sequence list"
            case .mailbox: "countersign member list"
            case .channel: "Channels: \(Channel.allCases.map(\.rawValue).joined(separator: ", "))"
            case .contact: "countersign contact list"
            }
        let shown = PlainText.printable(String(name.prefix(80)), keepingLines: false)
        return Refusal(
            .notFound, "There is no \(kind.rawValue) “\(shown)”.",
            hint: nearest.map { "Did you mean \(PlainText.printable($0, keepingLines: false))?" } ?? list)
    }
}
