import Outreach
import Support

@testable import Storage

/// A small random world of drafts whose values are what people would rather not write, with gaps everywhere.
struct HostileDrafts {
    static let now = Instant(seconds: 1_800_000_000)
    static let pieces = [
        "a", "A", "b", " ", "  ", "\t", "\n", "salary", "Visa", "%", "_", "!", "*", "|", "'", "\"", "\\", ",", "-", "ß",
        "ẞ",
        "İ", "ı", "ſ", "K", "é", "e\u{301}", "日本", "🏳️‍🌈", "\u{200B}", "\u{AD}", "ǅ", "ﬁ", "0", "9", ".", "@",
        "https://a.example",
    ]
    static let count = 48

    var random: SplitMix64

    mutating func text(_ length: Int = 6) -> String {
        let text =
            Bool.random(using: &random) ? random.text(of: Self.pieces, upTo: length) : random.anyText(upTo: length)
        return text.replacing("\0", with: "")
    }

    mutating func maybe<Value>(_ value: Value) -> Value? {
        Bool.random(using: &random) ? value : nil
    }

    mutating func optionalText(_ length: Int = 6) -> String? { Bool.random(using: &random) ? text(length) : nil }

    mutating func number(_ range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &random) }

    /// Writes the world into an empty database that has our schema.
    mutating func fill(_ connection: any Connection) throws {
        for name in ["ana", "ben", "cleo"] {
            _ = try connection.keepMember(
                email: "\(name)@a.example", name: name, roles: [.recruiter], basicLinkedIn: false, at: Self.now)
        }
        try people(connection)
        try jobs(connection)
        for number in 1...3 { try sequence(number, connection) }
        for id in 1...Int64(Self.count) { try draft(id, connection) }
        for step in ["one", "two"] where Bool.random(using: &random) {
            try connection.run(
                """
                INSERT INTO step_tally (sequence_id, step_id, channel, approvals, edits, rejects)
                VALUES (\(number(1...3)), \(step), 'email', \(number(0...3)), 1, \(number(0...3)))
                """)
        }
    }

    private mutating func people(_ connection: any Connection) throws {
        for number in 1...12 {
            var contact = Contact(id: ContactID(0), name: text(), email: maybe("P\(number)@A\(number % 3).example"))
            (contact.title, contact.company, contact.phone) = (optionalText(), optionalText(), "+1 (\(number)) x")
            contact.linkedIn = maybe("https://www.linkedin.com/in/X_\(number)%")
            contact.country = ["DE", "FR", "IT", nil].randomElement(using: &random) ?? nil
            contact.language = ["de", "it", nil].randomElement(using: &random) ?? nil
            let tags = Set((0..<Int(self.number(0...3))).map { _ in Fold.text(text(3)) }).sorted()
            try connection.addContacts([NewContact(contact: contact, tags: tags)], at: Self.now)
        }
    }

    private mutating func jobs(_ connection: any Connection) throws {
        for number in 1...4 {
            let job = Job(id: JobID(0), title: text() + " \(number)", company: text(), location: optionalText())
            try connection.addJobs([job], at: Self.now)
            for tag in Set((0..<Int(self.number(0...2))).map { _ in Fold.text(text(3)) }).sorted() {
                try connection.run("INSERT INTO job_tag (job_id, tag) VALUES (\(number), \(tag))")
            }
        }
    }

    private mutating func sequence(_ number: Int, _ connection: any Connection) throws {
        let name = ["backend-q3", "back-end", "b2"][number - 1]
        let sequence = try connection.addSequence(named: name, owner: MemberID(1), at: Self.now)
        for _ in 1...2 {
            let steps = ["one", "two", "three"].prefix(Int(self.number(1...3))).map { id in
                Step(id: id, channel: .email, tone: optionalText(3), sender: maybe("Ben@a.example"))
            }
            let definition = SequenceDefinition(
                name: name, tone: optionalText(3), sender: maybe("cleo@a.example"), steps: steps)
            _ = try connection.publish(definition, source: "", as: sequence, by: MemberID(1), at: Self.now)
        }
    }

    private mutating func draft(_ id: Int64, _ connection: any Connection) throws {
        let sequence = number(1...3)
        let chosen = maybe("chosen\(id % 4)@b.example") ?? nil
        if id % 3 == 1 {
            try connection.run(
                """
                INSERT INTO enrollment (contact_id, sequence_id, version_id, member_id, job_id, state, next_step, anchor_at,
                    created_at, chosen_email)
                VALUES (\(number(1...12)), \(sequence), \(sequence * 2 - number(0...1)), \(number(1...3)),
                    \(maybe(number(1...4))), 'finished', 9, 1, 1, \(chosen))
                """)
        }
        let state = DraftState.allCases.randomElement(using: &random) ?? .due
        let isLeaving = state == .approved || state == .sending
        let isHeld = state == .writing || state == .sending
        let step = id % 3 + 1 + (Bool.random(using: &random) ? 0 : number(1...2) * 1_000)
        let versions = number(0...2)
        let verdict = maybe(Verdict.allCases.randomElement(using: &random)?.rawValue) ?? nil
        let channel = Channel.allCases.randomElement(using: &random) ?? .email
        try connection.run(
            """
            INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, version, verdict, score, edited,
                approval_id, leaves_at, leased_by, lease_until, created_at, assignee_id)
            VALUES (\((id + 2) / 3), \(step), \(channel.rawValue), \(state.rawValue), \(number(1...9)), 1, 1, \(versions),
                \(verdict), \(maybe(number(0...100))), \(number(0...1)), 1, \(isLeaving ? number(1...9) : nil),
                \(isHeld ? "w" : nil), \(isHeld ? 1 : nil), \(number(1...9)), \(maybe(number(1...3))))
            """)
        for version in 1...max(versions, 1) where versions > 0 { try self.version(version, of: id, connection) }
        if Bool.random(using: &random) {
            try connection.run(
                """
                INSERT INTO reservation (draft_id, purpose, amount, held, captured, price_list, made_at, day_at, month_at)
                VALUES (\(id), 'draft', 5, 0, \(number(1...5)), 1, 1, 1, 1), (\(id), 'send', 2, 0, 0, 1, 1, 1, 1)
                """)
        }
    }

    private mutating func version(_ version: Int64, of draft: Int64, _ connection: any Connection) throws {
        let text = MessageText(subject: optionalText(), body: text(40))
        let written = Instant(microseconds: Self.now.microseconds - number(0...3) * 86_400_000_000)
        if Bool.random(using: &random) {
            let writing = Writing(
                model: "Large_" + self.text(2), parameters: "{}", promptHash: String(number(100...999), radix: 16),
                inputs: Self.context, raw: "", inputTokens: 1, outputTokens: 1)
            try connection.addVersion(
                Int(version), of: DraftID(draft), text: text, writtenBy: writing, note: nil, at: written)
        } else {
            try connection.addVersion(
                Int(version), of: DraftID(draft), text: text, editedBy: MemberID(1), at: written)
        }
        let found = ["too-long", "peer", "empty"].filter { _ in Bool.random(using: &random) }
        try connection.addFindings(
            found.map { Finding($0, .soft, "x") }, version: Int(version), of: DraftID(draft))
    }

    private static let context = DraftContext(
        channel: .email, contact: Contact(id: ContactID(1), name: "x"), job: nil, senderName: "", organisation: "",
        tone: nil, pitch: nil, language: "en", step: 1, steps: 1, purpose: nil, hasBasicLinkedIn: false, isReply: false,
        earlier: [])
}
