import Configuration
import Contract
import Foundation
import SystemPackage
import Terminal

/// Where settings come from, the strongest first: flags, environment, secrets directory, file.
struct SettingsSources: Sendable {
    private let readers: [(source: String, reader: ConfigReader)]
    private let flags: [Setting: String]

    /// Reads every source once. Throws `Refusal.malformed` when a named file or folder cannot be read.
    init(environment: [String: String], flags: [Setting: String]) async throws {
        self.flags = flags
        var readers = [
            ("environment", ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: environment)))
        ]
        if let folder = environment["COUNTERSIGN_SECRETS"] ?? environment["CREDENTIALS_DIRECTORY"], !folder.isEmpty {
            guard let provider = try? await DirectoryFilesProvider(directoryPath: FilePath(folder)) else {
                throw Refusal(
                    .malformed, "The secrets directory \(folder) cannot be read.", hint: "See COUNTERSIGN_SECRETS.")
            }
            readers.append(("secrets directory", ConfigReader(provider: provider)))
        }
        let file = environment["COUNTERSIGN_SETTINGS"] ?? Self.standardFile(environment)
        if let file, environment["COUNTERSIGN_SETTINGS"] != nil || FileManager.default.fileExists(atPath: file) {
            try Self.refuseUnknown(in: file)
            do {
                let provider = try await FileProvider<JSONSnapshot>(filePath: FilePath(file))
                readers.append(("file \(file)", ConfigReader(provider: provider)))
            } catch {
                throw Refusal(
                    .malformed, "The settings file \(file) cannot be read: \(error)", hint: "It is one JSON object.")
            }
        }
        self.readers = readers
    }

    func value(of setting: Setting) throws -> Found? {
        if let flag = flags[setting] { return Found(text: flag, source: "flag") }
        let key = ConfigKey([setting.rawValue])
        for (source, reader) in readers {
            // A number in the file is as good as its text; an empty variable counts as not set.
            if let text = reader.string(forKey: key, isSecret: setting.isSecret)
                ?? reader.int(forKey: key).map(String.init),
                !text.isEmpty
            {
                return Found(text: text, source: source)
            }
        }
        return nil
    }

    private static func standardFile(_ environment: [String: String]) -> String? {
        let home = environment["XDG_CONFIG_HOME"] ?? environment["HOME"].map { "\($0)/.config" }
        return home.map { "\($0)/countersign/settings.json" }
    }

    private static func refuseUnknown(in file: String) throws {
        guard let data = FileManager.default.contents(atPath: file), data.count <= 1_048_576,
            let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
        else {
            throw Refusal(.malformed, "The settings file \(file) is not one JSON object.", hint: "countersign settings")
        }
        for name in object.keys.sorted() where Setting(rawValue: name) == nil {
            throw Refusal(
                .malformed, "The settings file \(file) sets “\(name)”, which is no setting.",
                hint: "countersign settings lists all of them.")
        }
    }
}
