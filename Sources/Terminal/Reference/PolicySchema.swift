import Foundation
import Outreach

/// docs/policy.schema.json: the shape of a policy file for editors, in JSON Schema draft 2020-12.
enum PolicySchema {
    static func json() throws -> String {
        let schema: [String: Any] = [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A Countersign policy",
            "description": "Printed by countersign reference policy-schema; do not edit.", "type": "object",
            "required": ["policy"], "anyOf": [["required": ["approve"]], ["required": ["hold"]]],
            "additionalProperties": false,
            "properties": Dictionary(uniqueKeysWithValues: PolicyKey.allCases.map { ($0.rawValue, property($0)) }),
        ]
        let data = try JSONSerialization.data(
            withJSONObject: schema, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private static func property(_ key: PolicyKey) -> [String: Any] {
        let shape: [String: Any] =
            switch key {
            case .policy: ["type": "string", "pattern": "^[a-z][a-z0-9-]{0,59}$"]
            case .description: ["type": "string", "maxLength": 500]
            case .approve, .hold: list(of: ["type": "string", "minLength": 1, "maxLength": FilterLimit.bytes])
            case .caps:
                list(of: ["type": "string", "pattern": capPattern, "description": Cap.allowed]).merging(["minItems": 1])
                {
                    $1
                }
            case .sample: ["type": "string", "pattern": "^(100(\\.0)?|[0-9]{1,2}(\\.[0-9])?)%$"]
            case .expires: ["type": "string", "format": "date"]
            case .breaker: breaker
            case .tests: list(of: example)
            }
        return shape.merging(["description": key.meaning]) { $1 }
    }

    private static func list(of items: [String: Any]) -> [String: Any] {
        ["type": "array", "maxItems": PolicyDefinition.mostLines, "items": items]
    }

    private static var capPattern: String {
        let periods = Cap.Period.allCases.filter { $0 != .total }.map(\.rawValue).joined(separator: "|")
        let scopes = Cap.Scope.allCases.filter { $0 != .policy }.map(\.rawValue).joined(separator: "|")
        return "^[0-9]{1,7}( (credits|approvals))? (per (\(periods))|in total)( per (\(scopes)))?$"
    }

    private static var breaker: [String: Any] {
        func number(_ range: ClosedRange<Int>) -> [String: Any] {
            ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
        }
        return [
            "type": "object", "additionalProperties": false,
            "properties": [
                "signals": number(Breaker.signalRange), "days": number(Breaker.dayRange),
                "heavy_edit": ["type": "string", "pattern": "^(100|[1-9][0-9]?)%$"] as [String: Any],
            ],
        ]
    }

    private static var example: [String: Any] {
        let fields = DraftField.allCases.filter { $0 != .newer }.map { ($0.rawValue, value(of: $0)) }
        return [
            "type": "object", "additionalProperties": false, "required": ["expect", "draft"],
            "properties": [
                "name": ["type": "string", "maxLength": 200] as [String: Any],
                "expect": ["enum": PolicyExample.Expected.allCases.map(\.rawValue)],
                "draft": [
                    "type": "object", "additionalProperties": false,
                    "properties": Dictionary(uniqueKeysWithValues: fields),
                ] as [String: Any],
            ],
        ]
    }

    private static func value(of field: DraftField) -> [String: Any] {
        let shape: [String: Any] =
            switch field.kind {
            case .choice(let words): ["enum": words]
            case .number(let range): ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
            case .flag: ["type": "boolean"]
            case .names: ["type": ["string", "array"], "items": ["type": "string"]]
            case .atLeastOld, .youngerThan: ["type": "string", "pattern": "^[0-9]{1,5}[mhdw]$"]
            case .name, .text, .words, .date: ["type": "string"]
            }
        return shape.merging(["description": field.meaning]) { $1 }
    }
}
