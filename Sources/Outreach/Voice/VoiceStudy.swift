/// How people write, read from the messages that they wrote or changed and sent (ahead 3.7). No model is asked.
///
/// It counts habits (greeting, closing, lengths, questions, form of address, favourite words) and repeats no name of
/// anybody: what somebody said to one person alone is never a habit.
public struct VoiceStudy: Sendable, Equatable {
    /// Messages that it takes.
    public static let fewest = 10

    public let messages: Int
    /// What was found, a line each, as advice to a writer; people change it as they like.
    public let text: String

    /// `nil` for fewer than ten messages with text.
    public init?(_ samples: [VoiceSample]) {
        let samples = samples.filter { sample in sample.body.contains { $0.isLetter } }
        guard samples.count >= Self.fewest else { return nil }
        let readings = samples.map(VoiceReading.init)
        let counting = VoiceCounting(samples: samples, readings: readings)
        messages = samples.count
        var lines = [counting.greeting, counting.closing, counting.lengths, counting.questions]
        lines += [counting.address, counting.contractions, counting.job, counting.favourites, counting.avoided]
        text = (lines.compactMap(\.self) + counting.examples).joined(separator: "\n")
    }
}

/// The single findings of a study.
struct VoiceCounting {
    let samples: [VoiceSample]
    let readings: [VoiceReading]
    /// Of everybody who was written to, so that one message names nobody of another.
    private let names: Set<String>

    init(samples: [VoiceSample], readings: [VoiceReading]) {
        self.samples = samples
        self.readings = readings
        names = readings.reduce(into: []) { $0.formUnion($1.names) }
    }

    var greeting: String? {
        usual(readings.compactMap(\.greeting)).map { words, share in "Greet with “\(words) …,” (\(share))." }
    }

    var closing: String? {
        usual(readings.compactMap(\.closing)).map { words, share in "Close with “\(words)” (\(share))." }
    }

    var lengths: String? {
        let words = middle(readings.map { $0.words.count })
        let sentence = middle(readings.flatMap { $0.sentences.map { Folded.words($0).count } })
        guard let words, let sentence else { return nil }
        return "Messages have about \(words) words, sentences about \(sentence)."
    }

    var questions: String? {
        middle(readings.map { reading in reading.sentences.count { $0.hasSuffix("?") } }).map { count in
            switch count {
            case 0: "Most messages ask no question."
            case 1: "Ask one question in a message."
            default: "Ask about \(count) questions in a message."
            }
        }
    }

    /// How somebody is addressed, in languages that have a choice.
    var address: String? {
        var formal = 0
        var familiar = 0
        for (sample, reading) in zip(samples, readings) {
            guard let forms = Self.forms[sample.language ?? ""] else { continue }
            if !forms.formal.isDisjoint(with: reading.words) { formal += 1 }
            if !forms.familiar.isDisjoint(with: reading.words) { familiar += 1 }
        }
        guard max(formal, familiar) >= samples.count / 4 + 1 else { return nil }
        return formal >= familiar ? "Use the formal form of address." : "Use the familiar form of address."
    }

    var contractions: String? {
        let english = samples.filter { $0.language == "en" }
        guard english.count * 2 > samples.count else { return nil }
        let short = english.count { sample in
            sample.body.split(whereSeparator: \.isWhitespace).contains { word in
                let word = word.lowercased().replacing("’", with: "'")
                return Self.endings.contains { word.contains($0) }
            }
        }
        if short * 2 >= english.count { return "Use contractions, as in “I'm” or “don't”." }
        return short * 10 <= english.count ? "Write words out: no contractions." : nil
    }

    /// What a job is called, and whether by its whole title.
    var job: String? {
        let kinds = Self.jobWords.map { word in (word, readings.count { $0.words.contains(word) }) }
        guard let (word, count) = kinds.max(by: { $0.1 < $1.1 }), count >= max(3, samples.count / 4) else { return nil }
        let titled = samples.filter { $0.jobTitle != nil }
        let whole = titled.count { sample in
            Folded.contains(Folded.words(sample.jobTitle ?? ""), in: Folded.words(sample.body.prefix(8_000)))
        }
        let title = titled.isEmpty ? "" : whole * 2 >= titled.count ? ", with its whole title" : ", without its title"
        return "Call the job a “\(word)”\(title)."
    }

    /// Words that people use and the model's versions of the same messages did not.
    var favourites: String? { words(more: true).map { "Words they like: \($0)." } }

    /// Words that people take out.
    var avoided: String? { words(more: false).map { "Words they take out: \($0)." } }

    private func words(more: Bool) -> String? {
        var theirs: [String: Int] = [:]
        var models: [String: Int] = [:]
        for (sample, reading) in zip(samples, readings) {
            guard let body = sample.modelBody else { continue }
            let known = names.union(Folded.words(sample.jobTitle ?? ""))
            for word in Set(reading.words).subtracting(known) { theirs[word, default: 0] += 1 }
            for word in Set(Folded.words(body.prefix(8_000))).subtracting(known) { models[word, default: 0] += 1 }
        }
        let (often, seldom) = more ? (theirs, models) : (models, theirs)
        let found = often.filter { word, count in
            count >= 3 && count * 10 >= samples.count && count >= 2 * (seldom[word] ?? 0) && word.count > 2
                && word.count <= 30 && word.contains { $0.isLetter }
        }
        let ranked = found.sorted { left, right in
            let (a, b) = (left.value - (seldom[left.key] ?? 0), right.value - (seldom[right.key] ?? 0))
            return a == b ? left.key < right.key : a > b
        }
        return ranked.isEmpty ? nil : ranked.prefix(8).map { "“\($0.key)”" }.joined(separator: ", ")
    }

    /// Up to three short sentences that stand in several messages; nothing with a name, a number, a link or an address.
    var examples: [String] {
        var counts: [String: (count: Int, sentence: String)] = [:]
        for (sample, reading) in zip(samples, readings) {
            var seen: Set<String> = []
            let known = names.union(Folded.words(sample.jobTitle ?? ""))
            for sentence in reading.sentences {
                let words = Folded.words(sentence)
                guard (3...14).contains(words.count), sentence.count <= 160, known.isDisjoint(with: words),
                    VoiceReading.isHabit(sentence),
                    seen.insert(words.joined(separator: " ")).inserted
                else { continue }
                counts[words.joined(separator: " "), default: (0, sentence)].count += 1
            }
        }
        let usual = counts.filter { $0.value.count >= 2 }.sorted {
            ($1.value.count, $0.key) < ($0.value.count, $1.key)
        }
        return usual.isEmpty
            ? [] : ["Sentences of theirs: " + usual.prefix(3).map { "“\($0.value.sentence)”" }.joined(separator: " ")]
    }

    /// The most frequent one, and how often, if it is a habit: a fifth of all messages at least.
    private func usual(_ found: [String]) -> (words: String, share: String)? {
        let counts = found.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        guard let best = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }),
            best.value >= 2, best.value * 5 >= samples.count
        else { return nil }
        return (best.key, "\(best.value) of \(samples.count)")
    }

    /// The upper median.
    private func middle(_ numbers: [Int]) -> Int? { numbers.isEmpty ? nil : numbers.sorted()[numbers.count / 2] }

    private static let endings = ["n't", "'re", "'ll", "'m", "'ve", "it's", "that's", "there's", "what's", "let's"]
    private static let jobWords = [
        "role", "position", "job", "opening", "opportunity", "vacancy", "stelle", "rolle", "poste", "puesto",
        "posizione",
        "ruolo", "functie", "vaga", "stanowisko",
    ]
    private static let forms: [String: (formal: Set<String>, familiar: Set<String>)] = [
        "de": (["ihnen", "ihre", "ihren", "ihrem"], ["du", "dich", "dir", "dein", "deine"]),
        "fr": (["vous", "votre", "vos"], ["tu", "toi", "ton", "tes"]),
        "es": (["usted", "ustedes"], ["tu", "ti", "contigo", "tus"]),
        "it": (["lei", "le", "suo"], ["tu", "ti", "tuo", "tua"]),
        "nl": (["u", "uw"], ["je", "jij", "jou", "jouw"]),
    ]
}
