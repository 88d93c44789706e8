/// Where somebody stands in another version of the sequence that they are on the way through. Steps are known by their
/// ids, so that they may have moved (semantics 4.27, 4.28).
public struct Placement: Sendable, Equatable {
    /// The steps of the new version that have fallen due for them already, by number.
    public var begun: Set<Int>
    /// Where the step stands that is under way; `nil` when none is, or it is not part of the new version.
    public var open: Int?
    /// The first step that is still to come, when none is under way; `nil` when none is left.
    public var next: Int?

    /// - Parameters:
    ///   - begun: The ids of the steps that have fallen due, in any order.
    ///   - open: The one of them that is not completed.
    ///   - waitingFor: The step that would fall due next, when none is under way.
    public init(begun: some Sequence<String>, open: String?, waitingFor: String?, in definition: SequenceDefinition) {
        var numbers: [String: Int] = [:]
        for (index, step) in definition.steps.enumerated() { numbers[step.id] = index + 1 }
        let behind = Set(begun.compactMap { numbers[$0] })
        self.begun = behind
        self.open = open.flatMap { numbers[$0] }
        if self.open != nil { return }
        // What follows the last step that has begun, and the step they wait for, wherever it stands now.
        let last = behind.max() ?? 0
        let following = (last..<max(last, definition.steps.count)).map { $0 + 1 }.first { !behind.contains($0) }
        let awaited = waitingFor.flatMap { numbers[$0] }
        next = [following, awaited].compactMap { $0 }.min()
    }
}

extension SequenceDefinition {
    /// Everything of a step that a draft of it is made from; a draft is written anew when any of it changes.
    public struct Making: Sendable, Equatable {
        var channel: Channel
        var purpose: String?
        var tone: String?
        var pitch: String?
        var language: String?
        var thread: ThreadChoice
        var content: StepContent
        var sender: String?
        var cc: [String]
        var bcc: [String]
    }

    public func making(of step: Step) -> Making {
        let isBrief = step.content == .brief
        return Making(
            channel: step.channel, purpose: isBrief ? step.purpose : nil, tone: isBrief ? step.tone ?? tone : nil,
            pitch: isBrief ? pitch : nil, language: isBrief ? language : nil, thread: step.thread,
            content: step.content, sender: sender(of: step), cc: step.cc, bcc: step.bcc)
    }
}
