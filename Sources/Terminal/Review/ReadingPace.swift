import Outreach

/// How long the approved drafts of a round were in front of a person, against how long their texts take to read.
struct ReadingPace: Sendable, Equatable {
    /// Words a second of somebody who reads quickly and skips nothing.
    static let wordsPerSecond = 8.0
    /// Fewer approvals say nothing about a pace.
    static let enough = 5

    private(set) var approved = 0
    private(set) var unopened = 0
    private(set) var seconds = 0.0
    private(set) var words = 0

    /// A draft was approved that had been open for so long.
    mutating func approved(after time: Duration, words: Int) {
        approved += 1
        seconds += Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        self.words += words
    }

    /// A draft was approved that nobody opened in this round.
    mutating func approvedUnopened() {
        approved += 1
        unopened += 1
    }

    /// `14 s each`; `nil` while there is nothing to tell.
    var each: String? {
        let opened = approved - unopened
        guard opened > 0, seconds >= Double(opened) else { return nil }
        return "\(Int((seconds / Double(opened)).rounded())) s each"
    }

    /// Said plainly when texts left faster than they can be read; `nil` otherwise.
    var warning: String? {
        guard approved >= Self.enough else { return nil }
        if unopened > 0 { return "\(unopened) of \(approved) were approved without being opened." }
        let needed = Double(words) / Self.wordsPerSecond
        guard seconds > 0, seconds < needed else { return nil }
        return "\(approved) texts of \(words) words in \(Int(seconds.rounded())) s is faster than they can be read."
    }
}
