import CGMime
import Outreach

/// The bytes of a mail, as GMime writes them: CRLF line ends, lines of at most 998 bytes, plain text in UTF-8.
///
/// Building takes time in proportion to the body, so callers are on a thread of their own.
public struct MimeMessage: Sendable, Equatable {
    public let bytes: [UInt8]

    /// Throws before GMime sees anything when a field could change the mail's structure.
    public init(_ parcel: Parcel) throws(ParcelFault) {
        try ParcelCheck(parcel: parcel).run()
        _ = Self.library
        guard let message = g_mime_message_new(0) else { throw .unwritable(why: "no memory") }
        defer { g_object_unref(UnsafeMutableRawPointer(message)) }
        Self.address(message, parcel)
        Self.describe(message, parcel)
        try Self.thread(message, parcel)
        Self.fill(message, parcel.body)
        bytes = try Self.written(message)
    }

    /// GMime's tables, set up once in the life of the process.
    private static let library: Void = g_mime_init()

    private static func address(_ message: OpaquePointer, _ parcel: Parcel) {
        for (name, mailboxes) in [("From", [parcel.from]), ("To", parcel.to), ("Cc", parcel.cc)]
        where !mailboxes.isEmpty {
            setRaw(message, name, HeaderText.raw(mailboxes))
        }
    }

    private static func describe(_ message: OpaquePointer, _ parcel: Parcel) {
        if HeaderText.isPlain(parcel.subject) {
            g_mime_message_set_subject(message, parcel.subject, "utf-8")
        } else {
            setRaw(message, "Subject", HeaderText.raw(parcel.subject))
        }
        let date = g_date_time_new_from_unix_utc(parcel.date.microseconds / 1_000_000)
        // Nil only outside the years 1 to 9999; the mail then has no date rather than a wrong one.
        if let date {
            g_mime_message_set_date(message, date)
            g_date_time_unref(date)
        }
        g_mime_message_set_message_id(message, parcel.messageID)
    }

    private static func thread(_ message: OpaquePointer, _ parcel: Parcel) throws(ParcelFault) {
        if let inReplyTo = parcel.inReplyTo { setHeader(message, "In-Reply-To", "<\(inReplyTo)>") }
        if !parcel.references.isEmpty {
            setHeader(message, "References", parcel.references.map { "<\($0)>" }.joined(separator: " "))
        }
        if let value = parcel.listUnsubscribe {
            setRaw(message, "List-Unsubscribe", try UnsubscribeHeader(value).raw)
        }
    }

    /// `raw` is the value's exact bytes, from the space after the colon to the last line end.
    private static func setRaw(_ message: OpaquePointer, _ name: String, _ raw: String) {
        // A header must be there before its raw value can be replaced.
        setHeader(message, name, "x")
        g_mime_header_set_raw_value(g_mime_header_list_get_header(g_mime_object_get_header_list(message), name), raw)
    }

    private static func setHeader(_ message: OpaquePointer, _ name: String, _ value: String) {
        g_mime_object_set_header(message, name, value, "utf-8")
    }

    private static func fill(_ message: OpaquePointer, _ body: String) {
        // Text is CRLF before it is encoded (RFC 2046 4.1.1); base64 would carry bare line feeds otherwise.
        var text: [UInt8] = []
        text.reserveCapacity(body.utf8.count + 64)
        for byte in body.utf8 {
            if byte == 10, text.last != 13 { text.append(13) }
            text.append(byte)
        }
        if !text.isEmpty, text.last != 10 { text += [13, 10] }
        let part = g_mime_part_new_with_type("text", "plain")
        g_mime_object_set_content_type_parameter(part, "charset", "utf-8")
        let stream = text.withUnsafeBytes {
            g_mime_stream_mem_new_with_buffer($0.bindMemory(to: CChar.self).baseAddress, $0.count)
        }
        let content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT)
        g_mime_part_set_content(part, content)
        g_mime_message_set_mime_part(message, part)
        g_mime_object_encode(message, GMIME_ENCODING_CONSTRAINT_7BIT)
        for object in [stream, content, part] { g_object_unref(UnsafeMutableRawPointer(object)) }
    }

    private static func written(_ message: OpaquePointer) throws(ParcelFault) -> [UInt8] {
        let options = g_mime_format_options_new()
        defer { g_mime_format_options_free(options) }
        g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS)
        guard let text = g_mime_object_to_string(message, options) else { throw .unwritable(why: "no memory") }
        defer { g_free(text) }
        let bytes = String(cString: text).utf8
        try checkLines(bytes)
        return Array(bytes)
    }

    /// RFC 5321 4.5.3.1.6 and 2.3.8: at most 998 bytes between CRLFs, and neither CR nor LF alone.
    private static func checkLines(_ bytes: String.UTF8View) throws(ParcelFault) {
        var length = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if (byte == 10) != (previous == 13) { throw .unwritable(why: "a line end is not CRLF") }
            length = byte == 10 ? 0 : length + 1
            // The CR of the line's own end is counted too.
            if length > 999 { throw .unwritable(why: "a line is longer than 998 bytes") }
            if byte >= 128 || byte == 0 { throw .unwritable(why: "a byte is not ASCII") }
            previous = byte
        }
    }
}
