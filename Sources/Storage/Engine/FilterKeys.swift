import Outreach

/// Writes what drafts, people and jobs are compared by beside rows that were there before migration 3.
enum FilterKeys {
    /// How many rows are read at a time.
    private static let page = 500

    @Sendable static func fill(_ connection: any Connection) throws {
        try versions(connection)
        try findings(connection)
        try steps(connection)
        try contacts(connection)
        try tags(connection)
        try companies(connection)
        try jobs(connection)
    }

    private static func versions(_ connection: any Connection) throws {
        var (draft, number): (Int64, Int64) = (0, 0)
        while true {
            let rows = try connection.rows(
                """
                SELECT draft_id, number, subject, body, model FROM draft_version
                WHERE (draft_id, number) > (\(draft), \(number)) ORDER BY draft_id, number LIMIT \(page)
                """)
            guard let last = rows.last else { return }
            for row in rows {
                let text = MessageText(subject: try row.optionalText("subject"), body: try row.text("body"))
                let keys = text.keys
                try connection.run(
                    """
                    UPDATE draft_version SET subject_key = \(keys.subject), body_key = \(keys.body),
                        words_key = \(keys.words), model_key = \(try row.optionalText("model").map(Fold.text)),
                        length = \(keys.length), links = \(keys.links)
                    WHERE draft_id = \(try row.int("draft_id")) AND number = \(try row.int("number"))
                    """)
            }
            (draft, number) = (try last.int("draft_id"), try last.int("number"))
        }
    }

    private static func findings(_ connection: any Connection) throws {
        try each(connection, "id, draft_id, version, findings", of: "review") { row in
            try connection.addFindings(
                JSONColumn.value([Finding].self, in: row.text("findings")), version: Int(row.int("version")),
                of: row.id("draft_id"))
        }
    }

    private static func steps(_ connection: any Connection) throws {
        try each(connection, "id, definition", of: "sequence_version") { row in
            let definition = try JSONColumn.value(SequenceDefinition.self, in: row.text("definition"))
            for (index, step) in definition.steps.enumerated() {
                let (tone, sender) = definition.keys(of: step)
                try connection.run(
                    """
                    UPDATE step SET tone_key = \(tone), sender_key = \(sender)
                    WHERE version_id = \(try row.int("id")) AND number = \(index + 1)
                    """)
            }
        }
    }

    private static func contacts(_ connection: any Connection) throws {
        try each(connection, "id, name, title, company", of: "contact", where: "erased_at IS NULL AND") { row in
            try connection.run(
                """
                UPDATE contact SET name_key = \(Fold.text(try row.text("name"))),
                    title_key = \(try row.optionalText("title").map(Fold.text)),
                    company_key = \(try row.optionalText("company").map(Fold.text))
                WHERE id = \(try row.int("id"))
                """)
        }
    }

    /// Most tags are folded already; two that become one stay one.
    private static func tags(_ connection: any Connection) throws {
        var (contact, tag): (Int64, String) = (0, "")
        while true {
            let rows = try connection.rows(
                """
                SELECT contact_id, tag FROM contact_tag WHERE (contact_id, tag) > (\(contact), \(tag))
                ORDER BY contact_id, tag LIMIT \(page)
                """)
            guard let last = rows.last else { return }
            (contact, tag) = (try last.int("contact_id"), try last.text("tag"))
            for row in rows {
                let (id, before): (ContactID, String) = (try row.id("contact_id"), try row.text("tag"))
                let after = Fold.text(before)
                guard after != before else { continue }
                try connection.removeTag(before, from: id)
                if !after.isEmpty { try connection.addTags([(id, after)]) }
            }
        }
    }

    private static func companies(_ connection: any Connection) throws {
        try each(connection, "id, name", of: "company") { row in
            let key = try free(Fold.text(row.text("name")), row, in: "company WHERE name_key =", connection)
            try connection.run("UPDATE company SET name_key = \(key) WHERE id = \(try row.int("id"))")
        }
    }

    private static func jobs(_ connection: any Connection) throws {
        try each(connection, "id, title, company, location", of: "job") { row in
            let (title, company) = (Fold.text(try row.text("title")), Fold.text(try row.text("company")))
            let key = try free(title + "\n" + company, row, in: "job WHERE job_key =", connection)
            try connection.run(
                """
                UPDATE job SET title_key = \(title), company_key = \(company), job_key = \(key),
                    location_key = \(try row.optionalText("location").map(Fold.text))
                WHERE id = \(try row.int("id"))
                """)
        }
    }

    /// The key, with the row's id behind it where another row has it: two names that were told apart before and are
    /// not any more both stay.
    private static func free(_ key: String, _ row: Row, in table: SQL, _ connection: any Connection) throws -> String {
        let id = try row.int("id")
        let isTaken = try connection.row("SELECT id FROM \(table) \(key) AND id <> \(id)") != nil
        return isTaken ? "\(key)\n\(id)" : key
    }

    /// Hands over the rows of a table by id; `condition` ends in AND.
    private static func each(
        _ connection: any Connection, _ columns: SQL, of table: SQL, where condition: SQL = "",
        _ change: (Row) throws -> Void
    ) throws {
        var last: Int64 = 0
        while true {
            let rows = try connection.rows(
                "SELECT \(columns) FROM \(table) WHERE \(condition) id > \(last) ORDER BY id LIMIT \(page)")
            guard let end = rows.last else { return }
            for row in rows { try change(row) }
            last = try end.int("id")
        }
    }
}
