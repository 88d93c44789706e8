import CJansson

/// A JSON text that somebody else wrote, parsed strictly by jansson: UTF-8, one value, no duplicate keys, no `\u0000`.
struct UntrustedJSON: ~Copyable {
    struct Fault: Error, Equatable {
        /// What and where: `line 2, column 14: duplicate object key`.
        var reason: String
    }

    private let document: UnsafeMutablePointer<json_t>

    /// - Parameter depth: How deep arrays and objects may be nested, the outermost counted as 1.
    init(_ text: some Sequence<UInt8>, depth: Int) throws(Fault) {
        var error = json_error_t()
        let bytes = Array(text)
        let parsed = bytes.withUnsafeBytes { buffer in
            json_loadb(buffer.baseAddress, buffer.count, Int(JSON_REJECT_DUPLICATES), &error)
        }
        guard let parsed else { throw Fault(reason: Self.reason(of: error)) }
        guard Self.fits(parsed, depth) else {
            cjansson_release(parsed)
            throw Fault(reason: "nested deeper than \(depth)")
        }
        document = parsed
    }

    deinit { cjansson_release(document) }

    /// Reads the document; nothing of it may leave `body`.
    func read<Answer, Failure: Error>(_ body: (JSONNode) throws(Failure) -> Answer) throws(Failure) -> Answer {
        try body(JSONNode(document))
    }

    private static func reason(of error: json_error_t) -> String {
        let text = withUnsafeBytes(of: error.text) { buffer in
            String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
        }
        return "line \(error.line), column \(error.column): \(printable(text, limit: 160))"
    }

    private static func fits(_ value: UnsafeMutablePointer<json_t>, _ depth: Int) -> Bool {
        switch cjansson_type(value) {
        case JSON_ARRAY:
            guard depth > 0 else { return false }
            return (0..<json_array_size(value)).allSatisfy {
                json_array_get(value, $0).map { fits($0, depth - 1) } ?? true
            }
        case JSON_OBJECT:
            guard depth > 0 else { return false }
            var place = json_object_iter(value)
            while let here = place {
                guard json_object_iter_value(here).map({ fits($0, depth - 1) }) ?? true else { return false }
                place = json_object_iter_next(value, here)
            }
            return true
        default: return true
        }
    }
}

/// One value inside an `UntrustedJSON`, valid while that is.
struct JSONNode {
    private let value: UnsafeMutablePointer<json_t>

    fileprivate init(_ value: UnsafeMutablePointer<json_t>) { self.value = value }

    var isObject: Bool { cjansson_type(value) == JSON_OBJECT }
    var isNull: Bool { cjansson_type(value) == JSON_NULL }

    subscript(key: String) -> JSONNode? { json_object_get(value, key).map(JSONNode.init) }
    subscript(index: Int) -> JSONNode? { index < 0 ? nil : json_array_get(value, index).map(JSONNode.init) }

    var text: String? {
        guard let start = json_string_value(value) else { return nil }
        let bytes = UnsafeRawBufferPointer(start: start, count: json_string_length(value))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A JSON integer that fits; `85.0` is none.
    var integer: Int? { cjansson_type(value) == JSON_INTEGER ? Int(exactly: json_integer_value(value)) : nil }

    /// The elements of an array.
    var elements: [JSONNode]? {
        guard cjansson_type(value) == JSON_ARRAY else { return nil }
        return (0..<json_array_size(value)).compactMap { json_array_get(value, $0).map(JSONNode.init) }
    }

    /// The members of an object.
    var members: [(key: String, value: JSONNode)]? {
        guard isObject else { return nil }
        var members: [(key: String, value: JSONNode)] = []
        var place = json_object_iter(value)
        while let here = place {
            if let key = json_object_iter_key(here), let member = json_object_iter_value(here) {
                members.append((String(cString: key), JSONNode(member)))
            }
            place = json_object_iter_next(value, here)
        }
        return members
    }

    /// `true` or `false`.
    var flag: Bool? {
        switch cjansson_type(value) {
        case JSON_TRUE: true
        case JSON_FALSE: false
        default: nil
        }
    }

    /// An object or list as JSON text without white space, members in their order.
    var compact: String? {
        guard let text = json_dumps(value, Int(JSON_COMPACT)) else { return nil }
        defer { cjansson_free(text) }
        return String(cString: text)
    }

    /// For a message: `a number`.
    var kind: String {
        switch cjansson_type(value) {
        case JSON_OBJECT: "an object"
        case JSON_ARRAY: "a list"
        case JSON_STRING: "a text"
        case JSON_INTEGER, JSON_REAL: "a number"
        case JSON_NULL: "null"
        default: "true or false"
        }
    }
}
