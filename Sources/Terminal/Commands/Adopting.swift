import Contract
import Outreach

/// Moves whoever is on the way to a sequence's current version.
struct Adopting {
    let session: Session

    func run(_ sequence: String) async throws {}
}
