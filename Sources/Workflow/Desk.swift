import Outreach
import Storage

/// All that the stages and the use cases work with. Made once, in Main's composition.
public struct Desk: Sendable {
    public var database: any Database
    public var clock: any Clock
    public var zones: any Zones
    public var writer: any LanguageModel
    public var reviewer: any LanguageModel
    /// The Writer's model for people who ask it themselves, or another model of its endpoint by name.
    public var model: @Sendable (String?) -> any LanguageModel
    public var carrier: any Carrier
    public var prompts: PromptLibrary
    public var limits: Limits
    /// Who takes leases here.
    public var worker: Worker
    /// Told of every labelled point between claim and receipt; does nothing but in crash tests.
    public var passing: @Sendable (Waypoint) -> Void
    /// 32 fresh random bytes, for tokens.
    public var secret: @Sendable () -> [UInt8]

    public init(
        database: any Database, clock: any Clock, zones: any Zones, writer: any LanguageModel,
        reviewer: any LanguageModel, carrier: any Carrier, prompts: PromptLibrary, limits: Limits = Limits(),
        worker: Worker, model: (@Sendable (String?) -> any LanguageModel)? = nil,
        passing: @escaping @Sendable (Waypoint) -> Void = { _ in },
        secret: @escaping @Sendable () -> [UInt8]
    ) {
        self.database = database
        self.clock = clock
        self.zones = zones
        self.writer = writer
        self.reviewer = reviewer
        self.model = model ?? { _ in writer }
        self.carrier = carrier
        self.prompts = prompts
        self.limits = limits
        self.worker = worker
        self.passing = passing
        self.secret = secret
    }

    var lease: Lease { Lease(worker: worker.id, until: clock.now + limits.lease) }
}

/// The numbers that an installation may set.
public struct Limits: Sendable, Equatable {
    /// Between an approval and the earliest departure.
    public var grace: Duration = .minutes(10)
    /// How long a claim holds without being renewed.
    public var lease: Duration = .seconds(30)
    /// Tries of one draft with a model that gives no usable answer, before a person is told.
    public var modelTries = 8
    /// After the first failed try; doubles with every further one, up to an hour.
    public var firstRetry: Duration = .seconds(30)
    /// Times that the peer may send a draft back to the Writer (semantics 4.35).
    public var revisions = 2
    /// Hand-overs of one draft that a carrier may put off before it counts as failed.
    public var deliveryTries = 6
    /// Model calls under way at once.
    public var modelCalls = 64
    /// Hand-overs under way at once (semantics 4.9).
    public var handOvers = 50
    /// For one model call, its retries included.
    public var modelDeadline: Duration = .seconds(60)

    public init() {}

    /// When to try again after `tries` failures, jittered by the occurrence so that it never moves when looked at again.
    func retry(after tries: Int, of draft: DraftID) -> Duration {
        let doubled = firstRetry.microseconds << min(max(tries - 1, 0), 20)
        let whole = min(doubled, Duration.hours(1).microseconds)
        let jitter = (UInt64(bitPattern: draft.rawValue) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(tries)) >> 33
        return .microseconds(whole - whole / 5 + Int64(jitter % UInt64(max(whole * 2 / 5, 1))))
    }
}

/// The labelled points of a draft's way at which a process may die; the crash test visits each.
public enum Waypoint: String, Sendable, CaseIterable {
    case emitted
    case writerClaimed, writerAnswered, written
    case reviewerClaimed, reviewerAnswered, reviewed
    case decided
    case dispatcherClaimed, beforeHandOver, afterHandOver, receiptStored
}
