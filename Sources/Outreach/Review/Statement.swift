/// Whether a number states something that could be true or false of anybody.
///
/// A number of people, customers, years, sites, per cent or money always does. One that proposes a time, counts the
/// message itself, orders a list or belongs to a saying does not.
enum Statement {
    static func isMade(by quantity: Quantity, in passage: Passage, _ context: DraftContext) -> Bool {
        switch quantity.kind {
        case .clock: return false
        // "100 % remote" is a way of saying "wholly".
        case .percent: return ![0, 100, 110].contains(quantity.value) && !isOfAMood(quantity, passage)
        case .money: return quantity.value != 0 && !isSaying(quantity, in: passage)
        case .year: return true
        case .day: return true
        case .plain, .ordinal: break
        }
        guard quantity.month == nil else { return true }
        let place = Place(quantity, passage)
        if quantity.value <= 1 || isNumbering(quantity, place) || isSaying(quantity, in: passage) { return false }
        // "Fifty-fifty".
        if place.next < place.words.count, place.words[place.next].key == place.words[place.first].key { return false }
        if place.before().map({ $0.key == place.words[place.first].key }) ?? false { return false }
        // "My second and last note", in figures.
        if quantity.kind == .ordinal,
            quantity.value == Double(context.step) || quantity.value == Double(context.steps)
        {
            return false
        }
        if Proposal.isTime(quantity, place) || isShare(quantity, place) { return false }
        // "Not 100 projects, but 22": a round number that is denied states nothing.
        if place.follows(NegationWords.set),
            quantity.value == 1_000 || quantity.value.truncatingRemainder(dividingBy: 10) == 0
        {
            return false
        }
        return counts(quantity, place)
    }

    /// "Seven ferries", where the facts speak of ferries: in letters a number of what the facts know is one of theirs.
    static func isOfTheFacts(_ quantity: Quantity, in passage: Passage, _ grounds: Grounds) -> Bool {
        guard quantity.isWord, quantity.kind == .plain, quantity.value >= 6, quantity.value < 100 else { return false }
        let place = Place(quantity, passage)
        guard !place.follows(IdiomWords.selecting), let noun = place.behind(2).first(where: { $0.length > 4 }) else {
            return false
        }
        return !StopWords.all.contains(noun) && !IdiomWords.isSaid(noun, upTo: 1) && !IdiomWords.spans.contains(noun)
            && !CalendarWords.cues.contains(noun) && !IdiomWords.people.contains(noun) && grounds.says(noun)
    }

    /// A number with the words around it.
    struct Place {
        let passage: Passage
        /// The first word of the number, the first behind it, and where its sentence begins.
        let first: Int
        let next: Int

        init(_ quantity: Quantity, _ passage: Passage) {
            self.passage = passage
            first = quantity.words.lowerBound
            next = quantity.words.upperBound
        }

        var words: [Word] { passage.words }

        /// The word so many places before the number, in its sentence.
        func before(_ distance: Int = 1) -> Word? {
            guard first >= distance else { return nil }
            for index in (first - distance + 1)...first where words[index].shape.contains(.sentence) { return nil }
            return words[first - distance]
        }

        /// Whether one of the words right before the number is among these.
        func follows(_ set: WordSet, within distance: Int = 1) -> Bool {
            (1...distance).contains { before($0).map { set.contains($0) } ?? false }
        }

        /// The words behind the number that belong to what is counted: at most `count`, up to the end of the sentence.
        func behind(_ count: Int) -> ArraySlice<Word> {
            var end = next
            while end < words.count, end < next + count, !words[end].shape.contains(.sentence) { end += 1 }
            return words[next..<max(next, end)]
        }

        var sentence: Range<Int> { passage.sentence(around: first) }
    }

    /// `2.` before an item of a list, `(2)`, `option 2`, `page 20`, `UTC+2`, or a number alone on its line.
    private static func isNumbering(_ quantity: Quantity, _ place: Place) -> Bool {
        guard !quantity.isWord else { return place.follows(NumberedWords.set) && quantity.value <= 12 }
        if quantity.value < 1_000, place.follows(NumberedWords.set) { return true }
        guard quantity.value < 100 else { return false }
        let bytes = place.passage.bytes
        // `Covid-19`, `GPT-4`
        if place.first > 0, place.words[place.first - 1].shape.contains(.capital),
            place.passage.gap(before: place.first).elementsEqual([0x2D])
        {
            return true
        }
        // `15'`: minutes.
        if quantity.end < bytes.count,
            bytes[quantity.end] == 0x27 || bytes[quantity.end...].starts(with: [0xE2, 0x80, 0xB2])
        {
            return true
        }
        let opensLine = place.words[place.first].shape.contains(.line)
        if opensLine, place.next >= place.words.count || place.words[place.next].shape.contains(.line) { return true }
        guard quantity.value <= 12 else { return false }
        // "1 for yes, 2 for no"
        if quantity.value < 10, place.behind(2).contains(where: { IdiomWords.answers.contains($0) }) { return true }
        let next = quantity.end < bytes.count ? bytes[quantity.end] : 0
        if opensLine, next == 0x2E || next == 0x29 || next == 0x2F { return true }
        let before = quantity.start > 0 ? bytes[quantity.start - 1] : 0
        return before == 0x2B || before == 0x23 || before == 0x28 && next == 0x29
    }

    private static func isSaying(_ quantity: Quantity, in passage: Passage) -> Bool {
        if [1_000, 64_000, 1_000_000].contains(quantity.value) {
            // "The million-dollar question."
            let near = passage.words[
                max(0, quantity.words.lowerBound - 4)..<min(passage.words.count, quantity.words.upperBound + 3)]
            return near.contains { IdiomWords.thanks.contains($0) }
        }
        guard !quantity.isWord else { return false }
        if quantity.value == 100 {
            return quantity.words.upperBound < passage.words.count
                && IdiomWords.thanks.contains(passage.words[quantity.words.upperBound])
        }
        guard quantity.value < 100 else { return false }
        let around = passage.bytes[max(0, quantity.start - 4)..<min(passage.bytes.count, quantity.end + 6)]
        return !sayings.found(in: Array(around)).isEmpty
    }

    private static let sayings = ByteMarks([
        "24/7", "50/50", "1:1", "9 to 5", "9-to-5", "10/10", "5/5", "360°", "80/20", "1/2", "1/4", "3/4", "7/7", "0815",
        "08/15", "4.0", "2.0",
    ])

    /// "If you are 10 % curious": of what somebody feels no fact tells.
    private static func isOfAMood(_ quantity: Quantity, _ passage: Passage) -> Bool {
        let next = quantity.words.upperBound
        return next < passage.words.count && NegationWords.moods.contains(passage.words[next])
    }

    /// "Nine out of ten", "one in three": a share of nothing in particular.
    private static func isShare(_ quantity: Quantity, _ place: Place) -> Bool {
        guard quantity.value <= 10 || quantity.value == 100 else { return false }
        let words = place.words
        func isSmall(_ index: Int) -> Bool {
            words.indices.contains(index)
                && (NumberWords.small.contains(words[index])
                    || words[index].shape.contains(.digit) && words[index].length <= 3)
        }
        // On a scale from one to ten.
        if place.follows(IdiomWords.scales, within: 6) { return true }
        let opens = place.next + 1 < words.count && IdiomWords.outOf.contains(words[place.next])
        let partner = (place.next + 1)...(place.next + 2)
        var end = place.next
        if opens, let other = partner.first(where: isSmall) {
            end = other + 1
        } else if place.follows(IdiomWords.outOf, within: 2), (place.first - 4..<place.first).contains(where: isSmall) {
            end = place.next
        } else {
            return false
        }
        guard quantity.value >= 9 || end > place.next && isTen(words[end - 1]) else { return false }
        return !words[end..<min(end + 2, words.count)].contains { IdiomWords.counted.contains($0) }
    }

    private static let tens = WordSet(
        listing: "ten zehn dix diez dieci tien dez dziesięć dziesięciu 10 hundred hundert cent cien cento honderd 100")
    private static func isTen(_ word: Word) -> Bool { tens.contains(word) }

    /// Whether what is counted belongs to somebody, or to nobody in particular.
    private static func counts(_ quantity: Quantity, _ place: Place) -> Bool {
        if quantity.isWord, quantity.value <= 10, place.follows(IdiomWords.selecting) { return false }
        let isVague = quantity.isWord && [100, 1_000, 1_000_000].contains(quantity.value)
        let limit: Double = quantity.isWord ? 1_000 : 100
        for (distance, word) in place.behind(3).enumerated() {
            if IdiomWords.isSaid(word, upTo: quantity.value) {
                // "Cut from 40 to 6 minutes" measures somebody's work.
                return IdiomWords.isShort(word)
                    && place.words[place.sentence].contains { IdiomWords.changes.contains($0) }
            }
            let isCounted = IdiomWords.counted.contains(word) || IdiomWords.years.contains(word)
            if quantity.value < limit, IdiomWords.spans.contains(word) {
                // Weeks and hours in letters are told, not claimed.
                return (isCounted || !quantity.isWord || quantity.value > 20) && !isAhead(place, place.next + distance)
            }
            if isCounted { return !isFewOfUs(quantity, place, place.next + distance) }
            // A word of grammar ends what is counted.
            if StopWords.all.contains(word), !IdiomWords.partitives.contains(word) { break }
        }
        // "You get twenty of these a week."
        if place.behind(2).contains(where: { IdiomWords.these.contains($0) }) { return false }
        guard quantity.isWord else { return true }
        // "A team of thirty"
        if place.follows(IdiomWords.partitives), place.before(2).map({ IdiomWords.groups.contains($0) }) ?? false {
            return true
        }
        // "A hundred things", "the two", "four designers, one app": in letters, small and round numbers tell a tale.
        if isVague || place.follows(IdiomWords.selecting) { return false }
        return quantity.value > 20 && !isRound(quantity.value)
            || quantity.value > 12 && quantity.value < 20 && quantity.value != 15
    }

    private static func isRound(_ value: Double) -> Bool {
        value <= 60 && value.truncatingRemainder(dividingBy: 10) == 0
    }

    /// "In two weeks", "two years from now", "within 24 hours".
    private static func isAhead(_ place: Place, _ span: Int) -> Bool {
        let words = place.words
        if place.follows(IdiomWords.aheads, within: 3) { return true }
        return span + 1 < words.count && IdiomWords.fromNow.contains(words[span + 1])
    }

    /// "At least two people there", "two years away", "would you rather lead five people?": no number of anything that
    /// exists.
    private static func isFewOfUs(_ quantity: Quantity, _ place: Place, _ noun: Int) -> Bool {
        guard quantity.isWord, quantity.value <= 20 else { return false }
        let words = place.words
        if IdiomWords.years.contains(words[noun]), isAhead(place, noun) || place.follows(IdiomWords.ahead) {
            return true
        }
        guard quantity.value <= 5 else { return false }
        if quantity.value <= 3, IdiomWords.loose.contains(words[noun]) { return true }
        if IdiomWords.people.contains(words[noun]), quantity.value <= 4 {
            // "The two colleagues who know your work", "two people told me".
            let behind = words[(noun + 1)..<min(noun + 4, words.count)].prefix { !$0.shape.contains(.sentence) }
            let speaks = place.passage.words[place.sentence].contains { IdiomWords.speakers.contains($0) }
            if speaks || behind.contains(where: { IdiomWords.relative.contains($0) }) { return true }
        }
        let last = words[place.sentence.upperBound - 1].end
        let isAsked = place.passage.bytes[last...].prefix(4).prefix { $0 != 0x0A }.contains(0x3F)
        return isAsked && IdiomWords.people.contains(words[noun])
            && words[place.sentence].contains { IdiomWords.wishes.contains($0) }
    }
}
