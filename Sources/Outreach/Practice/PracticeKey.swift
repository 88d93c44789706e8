/// One key of the organisation's practice file, `countersign organisation apply`. docs/practice.md is printed from here.
public enum PracticeKey: String, Sendable, CaseIterable {
    case zone, country, subdivision
    case window, clock, holidays, blackout
    case sameDay = "same_day"
    case quietDays = "quiet_days"
    case parallel
    case missingChannel = "missing_channel"
    case stagger = "pacing.stagger"
    case batch = "pacing.batch"
    case batchGap = "pacing.batch_gap"
    case shortestGap = "pacing.shortest_gap"
    case longestGap = "pacing.longest_gap"
    case dailyCap = "pacing.daily_cap"
    case rampStart = "pacing.ramp_start"
    case rampStep = "pacing.ramp_step"
    case onReply = "on_reply"
    case replyDays = "reply_days"
    case onOutOfOffice = "on_out_of_office"
    case outOfOfficeDays = "out_of_office_days"
    case onArchive = "on_archive"
    case onCompanyReply = "on_company_reply"
    case resume
    case connectionDays = "connection_days"
    case onNoConnection = "on_no_connection"
    case autoSkipDays = "auto_skip_days"
    case automaticFirstTouch = "automatic_first_touch"
    case draftDays = "draft_days"
    case onExpiry = "on_expiry"
    case monthlyCredits = "monthly_credits"
    case topUpCeiling = "top_up_ceiling"
    case freeRejections = "free_rejections"

    static let pacingPrefix = "pacing."

    public var isPacing: Bool { rawValue.hasPrefix(Self.pacingPrefix) }

    /// As it stands in the file: `stagger` below `pacing`.
    public var name: String { isPacing ? String(rawValue.dropFirst(Self.pacingPrefix.count)) : rawValue }

    /// Whether what is unsent is planned anew when it changes (semantics 4.6).
    public var replans: Bool {
        switch self {
        case .zone, .country, .subdivision, .window, .clock, .holidays, .blackout, .sameDay: true
        default: false
        }
    }

    /// What a number may be.
    public var range: ClosedRange<Int>? {
        switch self {
        case .quietDays, .replyDays, .outOfOfficeDays, .connectionDays, .autoSkipDays:
            self == .quietDays || self == .autoSkipDays ? 0...365 : 1...365
        case .draftDays: 1...60
        case .stagger, .batchGap, .shortestGap, .longestGap: 0...86_400
        case .batch, .rampStep: 0...10_000
        case .dailyCap: 1...100_000
        case .rampStart: 0...100_000
        case .monthlyCredits, .topUpCeiling: 0...100_000_000
        case .freeRejections: 0...100_000
        default: nil
        }
    }

    /// What is allowed, in words.
    public var allowed: String {
        if let range { return "\(range.lowerBound) to \(range.upperBound)" }
        func words<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type) -> String {
            type.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        }
        return switch self {
        case .zone: "a name of the tz database"
        case .country: "two capital letters (ISO 3166-1)"
        case .subdivision: "ISO 3166-2 without the country, such as `BY`"
        case .window: "days and their hours"
        case .blackout: "a list of dates"
        case .parallel: "`yes`, `no`"
        case .clock: words(WindowClock.self)
        case .holidays: words(HolidayChoice.self)
        case .sameDay: words(SameDay.self)
        case .missingChannel: words(MissingChannel.self)
        case .onReply: words(OnReply.self)
        case .onOutOfOffice: words(OnOutOfOffice.self)
        case .onArchive: words(OnArchive.self)
        case .onCompanyReply: words(OnCompanyReply.self)
        case .resume: words(ResumeChoice.self)
        case .onNoConnection: words(OnNoConnection.self)
        case .automaticFirstTouch: words(AutomaticFirstTouch.self)
        case .onExpiry: words(OnExpiry.self)
        default: ""
        }
    }

    /// The rule that it sets, by its number in the list of rules.
    public var rule: String {
        switch self {
        case .zone: "4.7"
        case .country, .subdivision, .holidays, .blackout: "4.8"
        case .window, .clock: "4.6"
        case .sameDay: "4.1"
        case .quietDays: "4.12"
        case .parallel: "4.11"
        case .missingChannel: "4.15"
        case .stagger, .batch, .batchGap, .shortestGap, .longestGap, .dailyCap, .rampStart, .rampStep: "4.9"
        case .onReply, .replyDays: "4.17"
        case .onOutOfOffice, .outOfOfficeDays: "4.19"
        case .onArchive: "4.20"
        case .onCompanyReply: "4.21"
        case .resume: "4.22"
        case .connectionDays, .onNoConnection: "4.25"
        case .autoSkipDays: "4.26"
        case .automaticFirstTouch: "4.38"
        case .draftDays, .onExpiry: "4.34"
        case .monthlyCredits: "4.46"
        case .topUpCeiling: "4.47"
        case .freeRejections: "4.43"
        }
    }
}
