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
    /// When rules may approve first messages (semantics 4.38).
    public var automaticFirstTouch = AutomaticFirstTouch.afterThirtyDays
    /// Working days that a draft waits for a person (semantics 4.34).
    public var draftDays = 3
    public var onExpiry = OnExpiry.hold
    /// Credits that come in on the first of every month, and end with it; 0 is none (semantics 4.46).
    public var monthlyCredits = 0
    /// Credits that members who are no admins may add in a month, all together; 0 is none (semantics 4.47).
    public var topUpCeiling = 0
    /// Rejected drafts that are not charged in a month; 0 is none (semantics 4.43).
    public var freeRejections = 0

    public init() {}

    private enum CodingKeys: String, CodingKey {
        case country, subdivision, window, clock, holidays, blackout, sameDay, quietDays, allowsParallel, missingChannel
        case pacing, onReply, replyDays, onOutOfOffice, outOfOfficeDays, onArchive, onCompanyReply, resume
        case connectionDays, onNoConnection, autoSkipDays, automaticFirstTouch
        case draftDays, onExpiry, monthlyCredits, topUpCeiling, freeRejections
    }

    /// What is absent has its default, so that a later release can add a choice.
    public init(from decoder: any Decoder) throws {
        let stored = try decoder.container(keyedBy: CodingKeys.self)
        let standard = Practice()
        func value<Value: Decodable>(_ key: CodingKeys, _ path: KeyPath<Practice, Value>) throws -> Value {
            try stored.decodeIfPresent(Value.self, forKey: key) ?? standard[keyPath: path]
        }
        country = try stored.decodeIfPresent(String.self, forKey: .country)
        subdivision = try stored.decodeIfPresent(String.self, forKey: .subdivision)
        window = try value(.window, \.window)
        clock = try value(.clock, \.clock)
        holidays = try value(.holidays, \.holidays)
        blackout = try value(.blackout, \.blackout)
        sameDay = try value(.sameDay, \.sameDay)
        quietDays = try value(.quietDays, \.quietDays)
        allowsParallel = try value(.allowsParallel, \.allowsParallel)
        missingChannel = try value(.missingChannel, \.missingChannel)
        pacing = try value(.pacing, \.pacing)
        onReply = try value(.onReply, \.onReply)
        replyDays = try value(.replyDays, \.replyDays)
        onOutOfOffice = try value(.onOutOfOffice, \.onOutOfOffice)
        outOfOfficeDays = try value(.outOfOfficeDays, \.outOfOfficeDays)
        onArchive = try value(.onArchive, \.onArchive)
        onCompanyReply = try value(.onCompanyReply, \.onCompanyReply)
        resume = try value(.resume, \.resume)
        connectionDays = try value(.connectionDays, \.connectionDays)
        onNoConnection = try value(.onNoConnection, \.onNoConnection)
        autoSkipDays = try value(.autoSkipDays, \.autoSkipDays)
        automaticFirstTouch = try value(.automaticFirstTouch, \.automaticFirstTouch)
        draftDays = try value(.draftDays, \.draftDays)
        onExpiry = try value(.onExpiry, \.onExpiry)
        monthlyCredits = try value(.monthlyCredits, \.monthlyCredits)
        topUpCeiling = try value(.topUpCeiling, \.topUpCeiling)
        freeRejections = try value(.freeRejections, \.freeRejections)
    }
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

public enum WindowClock: String, Sendable, Codable, CaseIterable { case recipient, sender, organisation }
public enum HolidayChoice: String, Sendable, Codable, CaseIterable { case recipient, both, off }
public enum SameDay: String, Sendable, Codable, CaseIterable { case nextDay = "next_day", allowed }
public enum MissingChannel: String, Sendable, Codable, CaseIterable { case adapt, refuse }
public enum OnReply: String, Sendable, Codable, CaseIterable { case pause, cancel }
public enum OnOutOfOffice: String, Sendable, Codable, CaseIterable { case hold, ignore, reply }
public enum OnArchive: String, Sendable, Codable, CaseIterable { case everything, linked }
public enum OnCompanyReply: String, Sendable, Codable, CaseIterable { case nothing, hold, stop }
public enum OnNoConnection: String, Sendable, Codable, CaseIterable { case skip, finish }

/// What becomes of a draft that nobody decided about in time; never an approval (semantics 4.34).
public enum OnExpiry: String, Sendable, Codable, CaseIterable {
    /// It stays in Needs attention, and a person has it written anew or leaves the step out.
    case hold
    case skip
    /// It is written anew, once; after that it is held.
    case redraft
}

/// When rules may approve the first message of an enrollment.
public enum AutomaticFirstTouch: String, Sendable, Codable, CaseIterable {
    /// Once the installation is 30 days old.
    case afterThirtyDays = "after_30_days"
    case atOnce = "at_once"
    case never
}

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
