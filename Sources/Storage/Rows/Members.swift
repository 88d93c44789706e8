import Outreach

extension Connection {
    public func member(_ id: MemberID) throws -> Member? {
        try row("SELECT \(memberColumns) FROM member WHERE id = \(id)").map(Member.init(row:))
    }

    /// By mail address, without regard to case.
    public func member(email: String) throws -> Member? {
        try row("SELECT \(memberColumns) FROM member WHERE email = \(PlainText.folded(email))").map(Member.init(row:))
    }

    /// By id, after `after`.
    public func members(after: MemberID? = nil, limit: Int) throws -> [Member] {
        try rows(
            "SELECT \(memberColumns) FROM member WHERE id > \(after?.rawValue ?? 0) ORDER BY id LIMIT \(limit)"
        ).map(Member.init(row:))
    }

    /// Adds a member, or gives one who is known this name and exactly these roles.
    public func keepMember(
        email: String, name: String, roles: Set<Role>, basicLinkedIn: Bool, at now: Instant
    ) throws -> Member {
        try rows(
            """
            INSERT INTO member (email, name, recruiter, author, admin, basic_linkedin, created_at)
            VALUES (\(PlainText.folded(email)), \(name), \(roles.contains(.recruiter)), \(roles.contains(.author)),
                    \(roles.contains(.admin)), \(basicLinkedIn), \(now))
            ON CONFLICT (email) DO UPDATE SET name = excluded.name, recruiter = excluded.recruiter,
                author = excluded.author, admin = excluded.admin, basic_linkedin = excluded.basic_linkedin
            RETURNING \(memberColumns)
            """
        ).map(Member.init(row:))[0]
    }
}

private let memberColumns: SQL = "id, email, name, recruiter, author, admin, basic_linkedin"

extension Member {
    init(row: Row) throws {
        var roles: Set<Role> = []
        for role in Role.allCases where try row.bool(role.rawValue) { roles.insert(role) }
        self.init(
            id: try row.id("id"), name: try row.text("name"), email: try row.text("email"), roles: roles,
            hasBasicLinkedIn: try row.bool("basic_linkedin"))
    }
}
