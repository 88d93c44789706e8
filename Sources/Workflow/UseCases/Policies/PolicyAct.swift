import Contract
import Outreach
import Storage

extension Act {
    /// `follow-ups@4`, or for `follow-ups` the version that `otherwise` picks.
    func policy(
        named text: String, otherwise: (String) throws -> PolicyVersionRow?
    ) throws -> PolicyVersionRow {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        let name = parts.first ?? text
        let found: PolicyVersionRow? =
            if parts.count == 2, let number = Int(parts[1]) {
                try connection.policyVersion(of: name, number: number)
            } else if parts.count == 1 {
                try otherwise(name)
            } else { nil }
        if let found { return found }
        let names = try connection.policies(after: nil, limit: 200).map(\.name)
        let meant = Nearest.to(name, among: names).map { "Perhaps \($0) is meant. " } ?? ""
        throw Refusal(
            .notFound, "There is no policy “\(PlainText.printable(String(text.prefix(80)), keepingLines: false))”.",
            hint: "\(meant)countersign policy list")
    }

    /// The newest version, unless another is named.
    func newestPolicy(_ text: String) throws -> PolicyVersionRow {
        try policy(named: text) { try connection.policyVersion(of: $0) }
    }

    /// The live version, else the shadow, else the newest, unless another is named.
    func policyInForce(_ text: String) throws -> PolicyVersionRow {
        try policy(named: text) { name in
            try connection.policyVersion(of: name, in: .live) ?? connection.policyVersion(of: name, in: .shadow)
                ?? connection.policyVersion(of: name)
        }
    }

    /// Reads a policy's file. Throws a refusal that names every mistake with its place.
    func policyFile(_ source: String) throws -> PolicyDefinition {
        let file = try PolicyFile(source, dates: filterDates(), zones: desk.zones)
        let mistakes = file.problems.filter { $0.weight == .error }
        guard let definition = file.definition, mistakes.isEmpty else {
            throw Refusal(
                .malformed, "The policy has \(mistakes.count == 1 ? "a mistake" : "\(mistakes.count) mistakes").",
                hint: "countersign policy check <file>", problems: mistakes)
        }
        return definition
    }

    func filterDates() throws -> FilterDates { FilterDates(zone: try installation().zone, zones: desk.zones) }

    /// Keeps a file as the next version of its policy; the same file again is the version that it was.
    func keepPolicy(_ source: String) throws -> PolicyVersionRow {
        let definition = try policyFile(source)
        let version = try connection.addPolicyVersion(
            definition, source: source, sha256: Fingerprint.of(source.utf8), by: member.id, at: now)
        if version.state == .draft, version.writtenAt == now {
            try connection.record("policy written", by: actor, at: now, detail: version.reference)
        }
        return version
    }

    /// The version that keeping this file would make, or is already.
    func policyVersion(keeping source: String) throws -> PolicyVersionRow {
        let definition = try policyFile(source)
        if let known = try connection.policyVersion(of: definition.name, sha256: Fingerprint.of(source.utf8)) {
            return known
        }
        var version = PolicyVersionRow(unkept: definition, source: source, by: member.id, at: now)
        version.number = (try connection.policyVersion(of: definition.name)?.number ?? 0) + 1
        return version
    }

    func outline(_ definition: PolicyDefinition) -> PolicyOutline {
        PolicyOutline(
            policy: definition.name, description: definition.description, approve: definition.approve.map(\.filter),
            hold: definition.hold.map(\.filter), caps: definition.caps.map(\.text), sample: definition.sample,
            expires: definition.expires)
    }
}

extension PolicyNotNow {
    /// As a sentence for whoever asked.
    var refusal: Refusal {
        let verb =
            switch event {
            case .previewed: "previewed"
            case .shadowed: "made a shadow"
            case .activated: "switched on"
            default: "switched off"
            }
        let hint =
            switch state {
            case .draft, .off, .stoodDown, .expired: "Preview it first: countersign policy preview \(reference)"
            default: "countersign policy show \(reference)"
            }
        return Refusal(.notNow, "\(reference) is \(state?.label ?? "gone"); it cannot be \(verb) now.", hint: hint)
    }
}
