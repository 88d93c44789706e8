import Contract
import Foundation
import Outreach
import Providers
import Terminal

/// Takes values out of the sources, with refusals that name the setting, its source and what is allowed.
struct SettingsReader {
    let sources: SettingsSources

    func text(_ setting: Setting) throws -> String? { try sources.value(of: setting)?.text }

    func parsed<Value>(_ setting: Setting, _ parse: (String) throws -> Value) throws -> Value? {
        guard let found = try sources.value(of: setting) else { return nil }
        do {
            return try parse(found.text)
        } catch {
            let shown = setting.isSecret ? "" : " “\(PlainText.printable(found.text, keepingLines: false))”"
            throw Refusal(
                .malformed, "\(setting.rawValue)\(shown) (from the \(found.source)) is not understood: \(error)",
                hint: "\(setting.rawValue): \(setting.meaning)")
        }
    }

    /// The content of the file that a setting names, or a setting's own value. White space around it is dropped.
    func secret(_ file: Setting, or value: Setting?) throws -> String? {
        if let found = try sources.value(of: file) {
            guard let data = FileManager.default.contents(atPath: found.text), data.count <= 65_536,
                let text = String(validating: data, as: UTF8.self)
            else {
                throw Refusal(
                    .malformed, "\(file.rawValue) (from the \(found.source)): the file \(found.text) cannot be read.",
                    hint: "\(file.rawValue): \(file.meaning)")
            }
            let secret = PlainText.trimmed(text)
            guard !secret.isEmpty, PlainText.problem(inLine: secret, limit: 8_192) == nil else {
                throw Refusal(.malformed, "\(file.rawValue): the file \(found.text) does not hold one line.")
            }
            return secret
        }
        return try value.flatMap { try text($0) }
    }

    /// An endpoint; what is not set comes from `standard`.
    func endpoint(_ settings: EndpointSetting, standard: Settings.Endpoint? = nil) throws -> Settings.Endpoint? {
        let own = try parsed(settings.url, Self.address)
        let given = try secret(settings.keyFile, or: settings.key)
        let wire = try parsed(settings.wire) { text in
            guard let wire = Wire(rawValue: text) else { throw Malformed("chat, responses or anthropic") }
            return wire
        }
        let price = try parsed(settings.price) { text in
            guard let price = ModelPrice(text) else { throw Malformed("IN/OUT such as 2500000/10000000") }
            return price
        }
        guard let address = own ?? standard?.url else { return nil }
        guard let model = try text(settings.name) ?? standard?.name else {
            throw Refusal(
                .malformed, "\(settings.url.rawValue) is set, \(settings.name.rawValue) is not.",
                hint: "\(settings.name.rawValue): \(settings.name.meaning)")
        }
        // A key belongs to its endpoint: another URL never gets the writer's. A price belongs to its model there.
        let inherited = own == nil ? standard : nil
        return Settings.Endpoint(
            url: address, name: model, wire: wire ?? inherited?.wire ?? .chat, key: given ?? inherited?.key,
            price: price ?? (inherited?.name == model ? inherited?.price : nil))
    }

    private static func address(_ text: String) throws -> String {
        if text.hasPrefix("recorded:"), text.count > "recorded:".count { return text }
        let lower = text.lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://"), URL(string: text)?.host() != nil else {
            throw Malformed("a URL such as http://127.0.0.1:11434/v1")
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    func line(_ setting: Setting) throws -> SettingLine {
        guard let found = try sources.value(of: setting) else {
            return SettingLine(name: setting.rawValue, value: setting.standard, source: "default")
        }
        let shown =
            setting.isSecret ? "(set, not shown)" : setting == .database ? found.text.withoutPassword : found.text
        return SettingLine(
            name: setting.rawValue, value: PlainText.printable(shown, keepingLines: false), source: found.source)
    }
}

extension String {
    /// A URL with its password left out.
    var withoutPassword: String {
        guard let scheme = firstRange(of: "://"), let at = lastIndex(of: "@"), scheme.upperBound < at,
            let colon = self[scheme.upperBound..<at].firstIndex(of: ":")
        else { return self }
        return String(self[...colon]) + "…" + String(self[at...])
    }
}
