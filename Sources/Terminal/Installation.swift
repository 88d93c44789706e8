import Outreach

/// What can be done to this installation itself, below any use case. Main implements it; every function may throw
/// `Refusal`.
public protocol Installation: Sendable {
    /// Runs the API and the stages until the process is asked to stop.
    func serve(_ options: ServeOptions) async throws
    /// Runs each stage until nothing is due.
    func tick(_ options: TickOptions) async throws -> [TickLine]
    /// Creates or updates the database.
    func migrate(_ options: MigrateOptions) async throws -> MigrateReport
    /// Looks at everything that the installation needs; changes nothing.
    func doctor() async throws -> [DoctorLine]
    /// Every setting, with secrets redacted.
    func settings() async throws -> [SettingLine]
}

/// What `serve` was asked.
public struct ServeOptions: Sendable, Equatable {
    public enum Part: String, Sendable, CaseIterable, Codable { case api, stages }
    /// Both without it.
    public var only: Part?
    /// `127.0.0.1:8080`; the setting without it.
    public var listen: String?

    public init(only: Part? = nil, listen: String? = nil) {
        self.only = only
        self.listen = listen
    }
}

/// What `tick` was asked.
public struct TickOptions: Sendable, Equatable {
    /// Only this stage, by its name.
    public var only: String?

    public init(only: String? = nil) { self.only = only }
}

/// What one stage did in a tick.
public struct TickLine: Sendable, Equatable, Codable {
    public var stage: String
    /// How many drafts or steps it took up.
    public var handled: Int

    public init(stage: String, handled: Int) {
        self.stage = stage
        self.handled = handled
    }
}

/// What `migrate` was asked.
public struct MigrateOptions: Sendable, Equatable {
    /// Whether the database is for trying out: `--now` works, mail stays on this machine.
    public var sandbox: Bool
    public var dryRun: Bool
    /// The first admin of a new database.
    public var adminEmail: String?
    public var adminName: String?
    public var organisation: String?
    /// The organisation's zone, such as `Europe/Berlin`.
    public var zone: String?

    public init(
        sandbox: Bool = false, dryRun: Bool = false, adminEmail: String? = nil, adminName: String? = nil,
        organisation: String? = nil, zone: String? = nil
    ) {
        self.sandbox = sandbox
        self.dryRun = dryRun
        self.adminEmail = adminEmail
        self.adminName = adminName
        self.organisation = organisation
        self.zone = zone
    }
}

/// What `migrate` did, or would do.
public struct MigrateReport: Sendable, Equatable, Codable {
    /// Redacted: no password.
    public var database: String
    /// The names of the migrations that were (or would be) applied, in order.
    public var applied: [String]
    /// Whatever else a person should know, a sentence each.
    public var remarks: [String]

    public init(database: String, applied: [String], remarks: [String] = []) {
        self.database = database
        self.applied = applied
        self.remarks = remarks
    }
}

/// One thing that `doctor` looked at.
public struct DoctorLine: Sendable, Equatable, Codable {
    public enum Verdict: String, Sendable, Codable, CaseIterable { case good, look, bad }

    public var name: String
    public var verdict: Verdict
    public var detail: String
    /// What to do about it.
    public var hint: String?

    public init(name: String, verdict: Verdict, detail: String, hint: String? = nil) {
        self.name = name
        self.verdict = verdict
        self.detail = detail
        self.hint = hint
    }
}

/// One setting and where it came from.
public struct SettingLine: Sendable, Equatable, Codable {
    /// `COUNTERSIGN_DATABASE`.
    public var name: String
    /// Redacted when it is secret; `nil` when it has no value.
    public var value: String?
    /// `flag`, `environment`, `secrets directory`, `file …`, `default`.
    public var source: String

    public init(name: String, value: String?, source: String) {
        self.name = name
        self.value = value
        self.source = source
    }
}
