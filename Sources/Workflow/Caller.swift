import Outreach
import Storage

/// Who asks, and by which door.
public struct Caller: Sendable, Equatable {
    public enum Door: String, Sendable {
        case shell = "local shell"
        case api = "API"
    }

    public var member: Member
    public var door: Door

    public init(member: Member, door: Door) {
        self.member = member
        self.door = door
    }

    var actor: Actor { Actor(member: member.id, name: "\(member.name) via \(door.rawValue)") }
}
