import Outreach

/// The JSON schema of an answer, in the part of JSON Schema that strict servers take: every field is required, no other
/// is allowed, and what is optional may be null.
enum AnswerSchema {
    static func object(of fields: [ModelRequest.Field]) -> JSONValue {
        [
            "type": "object",
            "properties": .object(fields.map { ($0.name, schema(of: $0)) }),
            "required": .list(fields.map { .text($0.name) }),
            "additionalProperties": false,
        ]
    }

    private static func schema(of field: ModelRequest.Field) -> JSONValue {
        func type(_ name: String) -> JSONValue { field.isOptional ? [.text(name), "null"] : .text(name) }
        switch field.kind {
        case .text: return ["type": type("string")]
        case .choice(let choices):
            let texts = choices.map { JSONValue.text($0) } + (field.isOptional ? [.null] : [])
            return ["type": type("string"), "enum": .list(texts)]
        case .integer: return ["type": type("integer")]
        case .integers: return ["type": type("array"), "items": ["type": "integer"]]
        case .flag: return ["type": type("boolean")]
        case .list(let members): return ["type": type("array"), "items": object(of: members)]
        }
    }
}
