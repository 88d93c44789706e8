/// Something that happened to a contact outside of what we sent. A command tells of it, later mail and webhooks do.
public enum Happening: String, Sendable, Codable, CaseIterable {
    case reply
    case outOfOffice = "out_of_office"
    case interview, meeting, hire, archive
    case unsubscribe, complaint
    case bounce
    /// They accepted the connection request.
    case connected

    /// In an event and a reason: `they replied`.
    public var label: String {
        switch self {
        case .reply: "they replied"
        case .outOfOffice: "they are away"
        case .interview: "an interview takes place"
        case .meeting: "a meeting is booked"
        case .hire: "they were hired"
        case .archive: "they were archived"
        case .unsubscribe: "they unsubscribed"
        case .complaint: "they complained"
        case .bounce: "the address bounced"
        case .connected: "they accepted the connection request"
        }
    }
}

/// What a happening does to one live enrollment of the contact (semantics 4.17 to 4.20, 4.25).
public enum Consequence: Sendable, Equatable {
    case nothing
    /// Stands still. Open drafts are superseded when the message would be wrong now.
    case hold(Hold, supersedes: Bool)
    /// Ends, and its owner is told.
    case stop
    /// The wait for the connection is over.
    case goOn
}

extension Happening {
    /// `sameJob` is false when the happening names another job than the enrollment's; `hasAddress` tells whether
    /// another address than the one it names is left.
    public func consequence(_ practice: Practice, sameJob: Bool, hasAddress: Bool) -> Consequence {
        switch self {
        case .reply: practice.onReply == .pause ? .hold(.replied, supersedes: true) : .stop
        case .outOfOffice:
            switch practice.onOutOfOffice {
            case .hold: .hold(.outOfOffice, supersedes: false)
            case .ignore: .nothing
            case .reply: Happening.reply.consequence(practice, sameJob: sameJob, hasAddress: hasAddress)
            }
        case .interview, .meeting, .hire, .unsubscribe, .complaint: .stop
        case .archive: practice.onArchive == .everything || sameJob ? .stop : .nothing
        case .bounce: hasAddress ? .nothing : .hold(.noAddress, supersedes: false)
        case .connected: .goOn
        }
    }

    /// Where it takes the match of a contact and a job; `nil` when it says nothing about that.
    public var stage: MatchStage? {
        switch self {
        case .reply: .replied
        case .interview: .interview
        case .hire: .hired
        case .archive: .archived
        case .meeting: .interested
        case .outOfOffice, .unsubscribe, .complaint, .bounce, .connected: nil
        }
    }
}
