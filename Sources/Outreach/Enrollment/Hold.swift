/// Why a live enrollment stands still. Nothing falls due and nothing leaves for it until the hold ends.
public enum Hold: String, Sendable, Codable, CaseIterable {
    /// A person paused it.
    case paused
    /// Its sequence is not active (semantics 4.14, S1-10).
    case sequence
    /// They replied; a person resumes or ends it (semantics 4.17).
    case replied
    /// They are away (semantics 4.19).
    case outOfOffice
    /// No address is left to write to (semantics 4.20).
    case noAddress
    /// Waiting on a connection request to be accepted (semantics 4.25).
    case connection

    /// In a sentence: “it is held: …”.
    public var label: String {
        switch self {
        case .paused: "paused by a person"
        case .sequence: "its sequence is not active"
        case .replied: "they replied"
        case .outOfOffice: "they are away"
        case .noAddress: "no address is left to write to"
        case .connection: "waiting on the connection request"
        }
    }

    /// Whether what was left of the delay is still to come when the hold ends; a wait for a connection uses it up.
    public var stopsTheClock: Bool { self != .connection }

    /// Whether this hold takes the place of `other`. What a person did is never overridden by what happened by itself,
    /// and a reply counts more than an absence (semantics 4.19).
    public func replaces(_ other: Hold) -> Bool { rank > other.rank }

    private var rank: Int {
        switch self {
        case .connection: 0
        case .sequence: 1
        case .outOfOffice: 2
        case .noAddress: 3
        case .replied: 4
        case .paused: 5
        }
    }
}
