import Outreach

/// Asks another model where the first cannot answer anybody now. Which one answered stands in the completion.
public struct FallbackModel: LanguageModel {
    private let first: any LanguageModel
    private let second: any LanguageModel
    private let clock: any Clock

    public init(_ first: any LanguageModel, otherwise second: any LanguageModel, clock: any Clock) {
        self.first = first
        self.second = second
        self.clock = clock
    }

    public var name: String { first.name }

    /// The first has two thirds of the time, or a silent endpoint would leave nothing for the second.
    public func complete(_ request: ModelRequest, hearing: Hearing?) async throws(ModelFault) -> Completion {
        let end = clock.now + request.deadline
        let listener = hearing.map(Listener.init)
        let hears: Hearing? = listener?.asHearing
        var attempt = request
        attempt.deadline = request.deadline * 2 / 3
        do throws(ModelFault) {
            return try await first.complete(attempt, hearing: hears)
        } catch let fault {
            attempt.deadline = end - clock.now
            guard fault.kind.isOutage, attempt.deadline > .zero else { throw fault }
            listener?.forget()
            do throws(ModelFault) {
                return try await second.complete(attempt, hearing: hears)
            } catch {
                guard error.kind != .cancelled else { throw error }
                var both = fault
                both.detail = "\(fault.detail.isEmpty ? "" : "\(fault.detail); ")the fallback: \(error.reason)"
                throw both
            }
        }
    }
}
