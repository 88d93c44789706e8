import Outreach

/// Refuses what must never reach the mail library. It would strip or fold such text silently, and the mail would be
/// another one than was approved.
struct ParcelCheck {
    static let bodyLimit = 1_048_576
    static let recipientLimit = 100
    static let referenceLimit = 100

    let parcel: Parcel

    func run() throws(ParcelFault) {
        try identifier(parcel.messageID, "the Message-ID")
        try mailbox(parcel.from, "the sender")
        if parcel.to.isEmpty { throw .noRecipient }
        if parcel.to.count + parcel.cc.count + parcel.bcc.count > Self.recipientLimit {
            throw .tooMany(field: "the recipients", limit: Self.recipientLimit)
        }
        for recipient in parcel.to { try mailbox(recipient, "a recipient") }
        for recipient in parcel.cc + parcel.bcc { try mailbox(recipient, "a copy's recipient") }
        try line(parcel.subject, "the subject", limit: 2_000)
        if let inReplyTo = parcel.inReplyTo { try identifier(inReplyTo, "In-Reply-To") }
        if parcel.references.count > Self.referenceLimit {
            throw .tooMany(field: "References", limit: Self.referenceLimit)
        }
        for reference in parcel.references { try identifier(reference, "References") }
        if let value = parcel.listUnsubscribe { _ = try UnsubscribeHeader(value) }
        try body()
    }

    /// Other controls are carried as they are; a NUL and a carriage return alone have no form in text/plain.
    private func body() throws(ParcelFault) {
        if parcel.body.utf8.count > Self.bodyLimit { throw .tooLong(field: "the body", limit: Self.bodyLimit) }
        var previous: UInt8 = 0
        for byte in parcel.body.utf8 {
            if byte == 0 { throw .control(field: "the body", codePoint: 0) }
            if previous == 13, byte != 10 { throw .control(field: "the body", codePoint: 13) }
            previous = byte
        }
        if previous == 13 { throw .control(field: "the body", codePoint: 13) }
    }

    private func mailbox(_ mailbox: Mailbox, _ field: String) throws(ParcelFault) {
        try line(mailbox.address, "\(field)'s address", limit: 254)
        if let why = EmailAddress.problem(in: mailbox.address) {
            throw .malformed(field: "\(field)'s address", why: why)
        }
        if let name = mailbox.name { try line(name, "\(field)'s name", limit: 256) }
    }

    private func line(_ text: String, _ field: String, limit: Int) throws(ParcelFault) {
        // The cheap bound first: the text may be hostile in size too.
        if text.utf8.count > limit { throw .tooLong(field: field, limit: limit) }
        try refuseControls(text, field)
        if text.contains("=?") { throw .looksEncoded(field: field) }
    }

    private func identifier(_ text: String, _ field: String) throws(ParcelFault) {
        if text.utf8.count > 250 { throw .tooLong(field: field, limit: 250) }
        try refuseControls(text, field)
        let sides = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isIdentifierByte) }) else {
            throw .malformed(field: field, why: "needs the form left@right of RFC 5322, without angle brackets")
        }
    }

    /// Letters, digits and marks of RFC 5322 `dot-atom-text`, and the brackets and colons of a domain literal.
    private func isIdentifierByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: Array("!#$%&'*+-/=?^_`{|}~.[]:".utf8).contains(byte)
        }
    }
}

/// Throws for C0, DEL, C1 and the two Unicode line ends, which some readers of headers take for a new line.
func refuseControls(_ text: String, _ field: String) throws(ParcelFault) {
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0..<32, 127..<160, 0x2028, 0x2029: throw .control(field: field, codePoint: scalar.value)
        default: continue
        }
    }
}
