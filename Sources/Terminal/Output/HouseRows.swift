import Contract
import Outreach

struct MemberRow: Row {
    let member: MemberSummary

    static let columns = [
        Column("ID"), Column("NAME", mayBeCut: true), Column("EMAIL", mayBeCut: true), Column("ROLES", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(member.member.description), .text(member.name), .text(member.email),
            .text(member.roles.map(\.rawValue).joined(separator: ",")),
        ]
    }
    var name: String { member.member.description }
}

struct TokenRow: Row {
    let token: TokenSummary

    static let columns = [
        Column("ID"), Column("MEMBER", mayBeCut: true), Column("FOR", mayBeCut: true), Column("MADE"),
        Column("EXPIRES"), Column("REVOKED"),
    ]
    var cells: [Cell] {
        [
            .text(token.token.description), .text(token.member), .text(token.purpose), .time(token.createdAt),
            .time(token.expiresAt), .time(token.revokedAt),
        ]
    }
    var name: String { token.token.description }
}

struct TickRow: Row {
    let line: TickLine

    static let columns = [Column("STAGE"), Column("HANDLED", isNumber: true)]
    var cells: [Cell] { [.text(line.stage), .number(line.handled)] }
    var name: String { line.stage }
}

struct SettingRow: Row {
    let line: SettingLine

    static let columns = [Column("NAME"), Column("VALUE", mayBeCut: true), Column("FROM", mayBeCut: true)]
    var cells: [Cell] { [.text(line.name), .text(line.value), .text(line.source)] }
    var name: String { line.name }
}
