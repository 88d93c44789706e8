import Contract
import Logging
import Outreach
import Providers
import Storage
import Workflow

/// A small organisation: Ana approves, Ben writes rules, Cleo pays. One job, one sequence, three contacts; Saturday
/// is far away, and it is ten in the morning.
public struct World: Sendable {
    /// Tuesday 2026-11-24, 10:00 in Berlin.
    public static let morning = Instant("2026-11-24T09:00:00Z")!

    /// The defaults, but that nothing keeps one hand-over from following another.
    public static let unhurried: Practice = {
        var practice = Practice()
        practice.pacing.stagger = 0
        practice.pacing.shortestGap = 0
        practice.pacing.longestGap = 0
        practice.pacing.dailyCap = 100_000
        practice.pacing.rampStart = 0
        return practice
    }()

    public let fresh: FreshDatabase
    public let clock: StoppedClock
    public let model: ScriptedModel
    public let outbox: Outbox
    public private(set) var desk: Desk
    public let ana: Member
    public let ben: Member
    public let cleo: Member

    public var database: any Database { fresh.database }

    /// Runs `body` in a fresh world on `engine`, with 1,000 credits unless said otherwise.
    @discardableResult
    public static func on<Answer>(
        _ engine: Engine = .sqlite, credits: Int = 1_000, limits: Limits = Limits(),
        practice: Practice = World.unhurried, _ body: (World) async throws -> Answer
    ) async throws -> Answer {
        try await engine.fresh { fresh in
            let world = try await World(fresh, limits: limits, practice: practice)
            if credits > 0 { _ = try await world.ask(TopUpCredit(amount: credits, reference: "start"), as: world.cleo) }
            return try await body(world)
        }
    }

    private init(_ fresh: FreshDatabase, limits: Limits, practice: Practice) async throws {
        self.fresh = fresh
        let clock = StoppedClock(Self.morning)
        self.clock = clock
        model = ScriptedModel()
        outbox = Outbox()
        try await Migrator(database: fresh.database).migrate(at: clock.now)
        let now = clock.now
        (ana, ben, cleo) = try await fresh.database.write { connection in
            _ = try connection.setUp(
                organisation: "Nordlicht Talent", zone: ZoneName("Europe/Berlin"), sandbox: true, at: now)
            try connection.setPractice(practice, zone: ZoneName("Europe/Berlin"))
            func member(_ name: String, _ roles: Set<Role>) throws -> Member {
                let given = name.split(separator: " ")[0].lowercased()
                return try connection.keepMember(
                    email: "\(given)@nordlicht.example", name: name, roles: roles, basicLinkedIn: false, at: now)
            }
            return (
                try member("Ana Ruiz", [.recruiter]), try member("Ben Okafor", [.author]),
                try member("Cleo Marsh", [.admin])
            )
        }
        desk = Desk(
            database: fresh.database, clock: clock, zones: SystemZones(), writer: model, reviewer: model,
            carrier: outbox,
            prompts: try PromptLibrary(), limits: limits,
            worker: Worker(id: "worker-1", host: "here", process: "1"), secret: { Array(repeating: 7, count: 32) })
    }

    public func gateway(of member: Member) -> LocalGateway {
        LocalGateway(desk: desk, caller: Caller(member: member, door: .shell), log: Logger(label: "test"))
    }

    /// Asks as Ana unless said otherwise.
    @discardableResult
    public func ask<Question: UseCase>(
        _ question: Question, as member: Member? = nil, key: IdempotencyKey? = nil
    ) async throws -> Question.Answer {
        try await gateway(of: member ?? ana).ask(question, key: key)
    }

    /// The same world with another worker, carrier or limit.
    public func with(_ change: (inout Desk) -> Void) -> World {
        var copy = self
        change(&copy.desk)
        return copy
    }

    /// Changes how the organisation does outreach, from now on.
    public func practise(_ change: @Sendable (inout Practice) -> Void) async throws {
        var practice = World.unhurried
        change(&practice)
        try await database.write { [practice] in try $0.setPractice(practice, zone: ZoneName("Europe/Berlin")) }
    }

    @discardableResult
    public func tick() async throws -> TickTally { try await Tick(desk).run() }
}
