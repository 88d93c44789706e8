import Outreach

/// Something that happens by itself: it takes a bounded handful, works outside any transaction, and records each
/// outcome in one.
public protocol Stage: Sendable {
    associatedtype Work: Sendable

    /// As events name it.
    var name: String { get }
    /// How many pieces of work may be in hand at once.
    var atOnce: Int { get }
    /// Takes up to `atMost` pieces in one transaction; none when nothing is ready.
    func claim(atMost: Int) async throws -> [Work]
    /// Works on one piece and records the outcome. What fails here stays claimed until its lease runs out.
    func carryOut(_ work: Work) async throws
    /// When there will be something to claim, as far as is known now; in the past when there already is.
    func nextTime() async throws -> Instant?
}

extension Stage {
    /// Stages whose work is one transaction do it all in `claim`.
    public func carryOut(_ work: Work) async throws {}
}
