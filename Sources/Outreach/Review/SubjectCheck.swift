/// The subject: there, one line, short enough.
enum SubjectCheck {
    static let longest = 200
    static let readable = 78

    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        guard let subject = reading.text.subject, subject.contains(where: { !$0.isWhitespace }) else {
            let keepsThread = context.channel == .email && context.isReply
            guard context.channel.hasSubject, !keepsThread else { return [] }
            return [Finding("subject-missing", .hard, "The subject is missing; \(context.channel.label) needs one.")]
        }
        let shown = Reading.cut(subject, to: 2_000)
        guard context.channel.hasSubject else {
            let remark = "A \(context.channel.label) has no subject; it would not be sent."
            return [.about(shown, "subject-unexpected", .soft, remark)]
        }
        var found: [Finding] = []
        if subject.unicodeScalars.contains(where: isLineBreak) {
            found.append(.about(shown, "subject-lines", .hard, "The subject must be one line."))
        }
        let length = subject.utf8.count > longest * 8 ? Int.max : subject.count
        if length > longest {
            let remark = "The subject has more than \(longest) characters, the most that is allowed."
            found.append(.about(shown, "subject-too-long", .hard, remark))
        } else if length > readable {
            let remark = "The subject has \(length) characters; many readers cut it after \(readable)."
            found.append(.about(shown, "subject-long", .soft, remark))
        }
        if isShouted(shown) {
            found.append(.about(shown, "subject-caps", .soft, "The subject is in capitals only."))
        }
        return found
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Eight capitals without one small letter; `QA (m/w/d)` and `SAP` are names.
    private static func isShouted(_ subject: String) -> Bool {
        var capitals = 0
        for character in subject {
            if character.isLowercase { return false }
            if character.isUppercase { capitals += 1 }
        }
        return capitals >= 8
    }
}
