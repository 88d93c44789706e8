import Contract
import Foundation
import Outreach
import Storage

extension ShowPolicy: Performed {
    func perform(_ act: Act) throws -> Answer {
        let version = try act.policyInForce(policy)
        let connection = act.connection
        let breaker = version.definition.breaker
        let since = max(version.since, act.now - .hours(24 * breaker.days))
        return Answer(
            version: version.reference, state: version.state, since: version.since, reason: version.reason,
            author: try connection.member(version.author)?.name ?? "", endsAt: version.endsAt, source: version.source,
            outline: act.outline(version.definition), caps: try act.caps(of: version),
            agreement: AgreementRecord.table(try connection.agreement(of: version.id)),
            signals: try connection.signals(of: version.id, since: since).map {
                SignalRecord(signal: $0.signal.rawValue, count: $0.count)
            },
            stepsOff: try connection.stepsOff(limit: 1_000).filter {
                try $0.version == version.id && connection.maySee($0.sequence, act.member.id)
            }.map {
                "\(try connection.sequenceName($0.sequence) ?? "a sequence") step \($0.step), since \($0.draft)"
            },
            moves: try connection.policyMoves(of: version.id, limit: 20).map { PolicyMoveRecord($0) },
            preview: try connection.lastPreview(of: version.id).map {
                try AnswerCoding.decode(PolicyPreview.self, from: Data($0.answer.utf8))
            },
            versions: try connection.policyVersions(of: version.name, limit: 20).map {
                PolicyVersionRecord(
                    version: $0.number, state: $0.state, since: $0.since,
                    author: try connection.member($0.author)?.name ?? "")
            })
    }
}

extension Act {
    /// How much of each cap is used now; of those that are counted apart only that they are there.
    fileprivate func caps(of version: PolicyVersionRow) throws -> [CapRecord] {
        let installation = try installation()
        let rule = try RuleBook.Rule(
            id: version.id, reference: version.reference, isLive: version.state != .shadow,
            definition: version.definition, author: version.switchedBy ?? member.id, until: now,
            dates: filterDates())
        let subjects = CapSubjects(
            contact: ContactID(0), company: nil, domain: nil, sequence: SequenceID(0), mailbox: nil,
            owner: MemberID(0), price: 0)
        return try rule.claims(subjects, at: now, in: installation.zone, desk.zones).map { claim in
            let isWhole = claim.cap.scope == .policy || claim.cap.scope == .author
            return CapRecord(
                cap: claim.cap.text, used: try isWhole ? claim.counter.map { try connection.used($0) } : nil)
        }
    }
}

extension AgreementRecord {
    /// One row for each thing that a version said.
    fileprivate static func table(_ rows: [AgreementRow]) -> [AgreementRecord] {
        var table: [AgreementRecord] = []
        for row in rows {
            if table.last?.kind != row.kind.rawValue || table.last?.would != row.would.rawValue {
                table.append(
                    AgreementRecord(
                        kind: row.kind.rawValue, would: row.would.rawValue, approved: 0, edited: 0, rejected: 0,
                        otherwise: 0, open: 0))
            }
            let last = table.count - 1
            switch row.outcome.flatMap(JudgedOutcome.init(rawValue:)) {
            case .approved: table[last].approved += row.count
            case .edited: table[last].edited += row.count
            case .rejected: table[last].rejected += row.count
            case .skipped, .revised, .cleared: table[last].otherwise += row.count
            case nil: table[last].open += row.count
            }
        }
        return table
    }
}

extension PolicyMoveRecord {
    fileprivate init(_ row: PolicyMoveRow) {
        self.init(
            at: row.at, version: row.reference, event: row.event, to: row.to, by: row.memberName, detail: row.detail)
    }
}
