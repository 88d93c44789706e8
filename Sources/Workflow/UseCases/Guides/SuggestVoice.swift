import Contract
import Outreach
import Storage

extension SuggestVoice: Performed {
    private static let most = 500

    func perform(_ act: Act) throws -> Answer {
        let samples = try act.connection.voiceSamples(by: owner == .mine ? act.member.id : nil, limit: Self.most)
        let count = samples.count
        return Answer(
            text: VoiceStudy(samples)?.text, messages: count, missing: max(0, VoiceStudy.fewest - count))
    }
}
