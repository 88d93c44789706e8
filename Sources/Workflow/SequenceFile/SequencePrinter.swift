import Outreach
import Yams

/// Writes a definition as the file that reads back as the same definition.
enum SequencePrinter {
    static func text(of definition: SequenceDefinition) throws -> String {
        try Yams.serialize(node: .mapping(Node.Mapping(pairs(of: definition))), width: 110, allowUnicode: true)
    }

    private static func pairs(of definition: SequenceDefinition) -> [(Node, Node)] {
        let timing = definition.timing
        let fields: [(String, Node?)] = [
            ("sequence", node(definition.name)),
            ("description", definition.description.map(node)),
            ("tone", definition.tone.map(node)),
            ("pitch", definition.pitch.map(node)),
            ("language", definition.language.map(node)),
            ("sender", definition.sender.map(node)),
            ("anchor", timing.anchor == .previous ? nil : node(timing.anchor.rawValue)),
            ("same_day", timing.sameDay.map { node($0.rawValue) }),
            ("gap", timing.gap.map { node(String($0)) }),
            ("lead", timing.lead == 0 ? nil : node(String(timing.lead))),
            ("zone", timing.zone.map { node($0.rawValue) }),
            ("clock", timing.clock.map { node($0.rawValue) }),
            ("holidays", timing.holidays.map { node($0.rawValue) }),
            ("window", timing.window.map(node)),
            ("steps", .sequence(Node.Sequence(definition.steps.map(node(of:))))),
        ]
        return present(fields)
    }

    static func node(of step: Step) -> Node {
        let fields: [(String, Node?)] = [
            ("id", node(step.id)),
            ("label", step.label.map(node)),
            ("channel", node(step.channel.rawValue)),
            ("delay", node(step.delay.label)),
            ("purpose", step.purpose.map(node)),
            ("tone", step.tone.map(node)),
            ("thread", step.thread == .new ? nil : node(step.thread.rawValue)),
            ("sender", step.sender.map(node)),
            ("cc", node(step.cc)),
            ("bcc", node(step.bcc)),
            ("auto_skip_after", step.autoSkipDays.map { node($0 == 0 ? "never" : String($0)) }),
            contentNode(step.content),
        ]
        return .mapping(Node.Mapping(present(fields)))
    }

    private static func contentNode(_ content: StepContent) -> (String, Node?) {
        switch content {
        case .brief: ("template", nil)
        case .template(let text), .fixed(let text):
            (
                content.kind,
                .mapping(Node.Mapping(present([("subject", text.subject.map(node)), ("body", node(text.body))])))
            )
        }
    }

    private static func node(_ addresses: [String]) -> Node? {
        addresses.isEmpty ? nil : .sequence(Node.Sequence(addresses.map(node)))
    }

    private static func node(_ window: SendWindow) -> Node {
        .mapping(Node.Mapping(window.lines.map { (node($0.days), node($0.blocks)) }))
    }

    /// Several lines stand as a block, so that a person reads them as they are.
    private static func node(_ text: String) -> Node {
        .scalar(Node.Scalar(text, .implicit, text.contains("\n") ? .literal : .any))
    }

    private static func present(_ fields: [(String, Node?)]) -> [(Node, Node)] {
        fields.compactMap { key, value in value.map { (node(key), $0) } }
    }
}
