import Contract
import Outreach
import Storage

extension ListMembers: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.members(after: try place(after), limit: limit + 1), limit: limit, place: \.id)
        return Answer(members: page.map { MemberSummary($0) }, next: next)
    }
}

extension MemberSummary {
    init(_ member: Member) {
        self.init(
            member: member.id, name: member.name, email: member.email,
            roles: Role.allCases.filter { member.roles.contains($0) })
    }
}
