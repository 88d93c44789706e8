/// How the organisation does outreach: every choice that semantics.md leaves to it, with its defaults. One file of the
/// organisation, `countersign organisation apply`; a sequence may say otherwise where it has the same key.
public struct Practice: Sendable, Equatable, Codable {
    /// ISO 3166-1 alpha-2; whose holidays count for contacts of unknown country (semantics 4.8).
    public var country: String?
    /// ISO 3166-2 without the country, such as `BY`.
    public var subdivision: String?
    /// When messages may leave; working hours of the recipient's country when nothing is configured.
    public var window = SendWindow.standard
    /// On whose clock the window is read (semantics 4.6).
    public var clock = WindowClock.recipient
    public var holidays = HolidayChoice.recipient
    /// Dates, in the recipient's zone, on which nothing leaves and that count as no working day.
    public var blackout: [Blackout] = []
    /// Whether two steps may reach one person on one day (Precisions to 4.1–4.22).
    public var sameDay = SameDay.nextDay
    /// Days since anything of ours reached a contact before somebody enrolls them or sends a first message; 0 is off.
    public var quietDays = 7
    /// Whether one person may be on the way through several sequences (semantics 4.11).
    public var allowsParallel = false
    public var missingChannel = MissingChannel.adapt
    public var pacing = Pacing()
    public var onReply = OnReply.pause
    /// Calendar days after which an unanswered reply ends the enrollment (semantics 4.17).
    public var replyDays = 14
    public var onOutOfOffice = OnOutOfOffice.hold
    /// Calendar days of hold when no return date is known (semantics 4.19).
    public var outOfOfficeDays = 7
    /// Which enrollments an archived contact leaves (semantics 4.20).
    public var onArchive = OnArchive.everything
    /// What a reply means for others of the same company (semantics 4.21).
    public var onCompanyReply = OnCompanyReply.nothing
    public var resume = ResumeChoice.frozen
    /// Calendar days to wait for a connection request to be accepted (semantics 4.25).
    public var connectionDays = 14
    public var onNoConnection = OnNoConnection.skip
    /// Working days after which a task that nobody did is left out; 0 is never (semantics 4.26).
    public var autoSkipDays = 3

    public init() {}
}

/// Dates on which the organisation sends nothing, both included.
public struct Blackout: Sendable, Equatable, Codable {
    public var first: CivilDate
    public var last: CivilDate
    public var name: String?

    public init(first: CivilDate, last: CivilDate, name: String? = nil) {
        self.first = first
        self.last = last
        self.name = name
    }
}

/// How hand-overs and bulk enrollments are spread out (semantics 4.9).
public struct Pacing: Sendable, Equatable, Codable {
    /// Seconds between the first steps of one bulk action.
    public var stagger = 3
    /// People whose first steps stay together; every further batch begins `batchGap` seconds later. 0 is one batch.
    public var batch = 0
    public var batchGap = 0
    /// Seconds between two hand-overs of one mailbox; drawn for each draft, always the same for the same draft.
    public var shortestGap = 90
    public var longestGap = 420
    /// Hand-overs of one mailbox in any 24 hours.
    public var dailyCap = 50
    /// What a new mailbox may send on its first day, and how much more on every further day; 0 is no ramp.
    public var rampStart = 10
    public var rampStep = 5

    public init() {}
}

public enum WindowClock: String, Sendable, Codable, CaseIterable { case recipient, sender, organisation }
public enum HolidayChoice: String, Sendable, Codable, CaseIterable { case recipient, both, off }
public enum SameDay: String, Sendable, Codable, CaseIterable { case nextDay = "next_day", allowed }
public enum MissingChannel: String, Sendable, Codable, CaseIterable { case adapt, refuse }
public enum OnReply: String, Sendable, Codable, CaseIterable { case pause, cancel }
public enum OnOutOfOffice: String, Sendable, Codable, CaseIterable { case hold, ignore, reply }
public enum OnArchive: String, Sendable, Codable, CaseIterable { case everything, linked }
public enum OnCompanyReply: String, Sendable, Codable, CaseIterable { case nothing, hold, stop }
public enum OnNoConnection: String, Sendable, Codable, CaseIterable { case skip, finish }

/// What becomes of the delay when a pause ends (semantics 4.22).
public enum ResumeChoice: String, Sendable, Codable, CaseIterable {
    /// What was left of the delay when the pause began is still to come.
    case frozen
    /// What fell due meanwhile goes out at once, the rest keeps its time.
    case immediate
    /// The whole delay begins anew.
    case restartDelay = "restart_delay"
    /// What fell due meanwhile is left out.
    case skipOverdue = "skip_overdue"
}
