/// Definitions are stored as JSON; what a version before had no word for takes its default when it is read.
extension SequenceDefinition {
    enum CodingKeys: String, CodingKey {
        case name, description, tone, pitch, language, timing, sender, steps
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try fields.decode(String.self, forKey: .name),
            description: try fields.decodeIfPresent(String.self, forKey: .description),
            tone: try fields.decodeIfPresent(String.self, forKey: .tone),
            pitch: try fields.decodeIfPresent(String.self, forKey: .pitch),
            language: try fields.decodeIfPresent(String.self, forKey: .language),
            timing: try fields.decodeIfPresent(SequenceTiming.self, forKey: .timing) ?? SequenceTiming(),
            sender: try fields.decodeIfPresent(String.self, forKey: .sender),
            steps: try fields.decode([Step].self, forKey: .steps))
    }
}

extension Step {
    enum CodingKeys: String, CodingKey {
        case id, label, channel, delay, purpose, tone, thread, content, sender, cc, bcc, autoSkipDays
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try fields.decode(String.self, forKey: .id),
            label: try fields.decodeIfPresent(String.self, forKey: .label),
            channel: try fields.decode(Channel.self, forKey: .channel),
            delay: try fields.decode(Delay.self, forKey: .delay),
            purpose: try fields.decodeIfPresent(String.self, forKey: .purpose),
            tone: try fields.decodeIfPresent(String.self, forKey: .tone),
            thread: try fields.decode(ThreadChoice.self, forKey: .thread),
            content: try fields.decodeIfPresent(StepContent.self, forKey: .content) ?? .brief,
            sender: try fields.decodeIfPresent(String.self, forKey: .sender),
            cc: try fields.decodeIfPresent([String].self, forKey: .cc) ?? [],
            bcc: try fields.decodeIfPresent([String].self, forKey: .bcc) ?? [],
            autoSkipDays: try fields.decodeIfPresent(Int.self, forKey: .autoSkipDays))
    }
}
