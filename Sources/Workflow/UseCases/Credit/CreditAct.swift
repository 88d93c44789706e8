import Contract
import Outreach
import Storage

extension Act {
    /// Whose movements are asked for; a member who may not top up sees their own alone.
    func creditOwner(_ email: String?, _ sequence: String?) throws -> (member: MemberID?, sequence: SequenceID?) {
        let wanted = try email.map { try memberID($0) }
        let named = try sequence.map { try self.sequence(named: $0).id }
        guard !member.may(.credit) else {
            guard wanted == nil || named == nil else {
                throw Refusal(.malformed, "Ask for a member or for a sequence, not for both at once.")
            }
            return (wanted, named)
        }
        guard wanted == nil || wanted == member.id, named == nil else {
            throw Refusal(
                .forbidden, "\(member.name) sees their own credits; those of others need “credit”.",
                hint: "countersign credit statement")
        }
        return (member.id, nil)
    }

    /// Whose budget is meant.
    func budgetSubject(_ email: String?, _ sequence: String?) throws -> Budget.Subject {
        switch (email, sequence) {
        case (nil, nil): return .organisation
        case (let email?, nil): return .member(try memberID(email))
        case (nil, let name?): return .sequence(try self.sequence(named: name).id)
        default: throw Refusal(.malformed, "A budget is a member's or a sequence's, not both.")
        }
    }

    private func memberID(_ email: String) throws -> MemberID {
        guard PlainText.problem(inLine: email, limit: 254) == nil, let member = try connection.member(email: email)
        else {
            throw Refusal.noSuch("member", email, list: "countersign member list")
        }
        return member.id
    }
}

/// Names beside numbers, each looked up once.
struct CreditNames {
    private let connection: any Connection
    private var members: [MemberID: String?] = [:]
    private var sequences: [SequenceID: String?] = [:]

    init(_ connection: any Connection) { self.connection = connection }

    mutating func member(_ id: MemberID?) throws -> String? {
        guard let id else { return nil }
        if let known = members[id] { return known }
        let name = try connection.member(id)?.name
        members[id] = name
        return name
    }

    mutating func sequence(_ id: SequenceID?) throws -> String? {
        guard let id else { return nil }
        if let known = sequences[id] { return known }
        let name = try connection.sequence(id)?.name
        sequences[id] = name
        return name
    }
}
