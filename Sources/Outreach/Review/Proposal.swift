/// Times and days that are proposed, not stated: "before 11 or after 4", "the 14th or the 15th", "am 12. oder 13.".
enum Proposal {
    static func isTime(_ quantity: Quantity, _ place: Statement.Place) -> Bool {
        guard !quantity.isWord || quantity.value <= 12, quantity.value <= 31 else { return false }
        // "At five", "a las cinco", unless five of something.
        if quantity.value <= 24, place.follows(CalendarWords.hours),
            !place.behind(2).contains(where: { IdiomWords.counted.contains($0) })
        {
            return true
        }
        guard standsAlone(quantity, place) else { return false }
        let isJoined =
            place.follows(IdiomWords.joints) && place.before(2).map(isFigure) ?? false || isRange(quantity, place)
        if quantity.value <= 24, place.follows(CalendarWords.timing) || isJoined, isAppointment(quantity, place) {
            return true
        }
        if quantity.isWord { return false }
        let hasArticle = place.follows(CalendarWords.dayArticles)
        guard quantity.kind == .ordinal || hasArticle || isJoined || place.follows(CalendarWords.near) else {
            return false
        }
        return isAppointment(quantity, place) || asksOnly(place)
            || place.words[place.sentence].contains { CalendarWords.letters.contains($0) }
    }

    /// `9–17`: a dash and a figure right before or behind.
    private static func isRange(_ quantity: Quantity, _ place: Statement.Place) -> Bool {
        func isDash(_ gap: ArraySlice<UInt8>) -> Bool {
            gap.elementsEqual([0x2D]) || gap.elementsEqual([0xE2, 0x80, 0x93])
        }
        if place.next < place.words.count, isFigure(place.words[place.next]),
            isDash(place.passage.gap(before: place.next))
        {
            return true
        }
        return place.before().map(isFigure) ?? false && isDash(place.passage.gap(before: place.first))
    }

    private static func isFigure(_ word: Word) -> Bool { word.shape.contains(.digit) }

    /// Nothing is counted: the sentence ends, pauses or goes on with a word of grammar.
    private static func standsAlone(_ quantity: Quantity, _ place: Statement.Place) -> Bool {
        guard place.next < place.words.count, !place.words[place.next].shape.contains(.sentence) else { return true }
        let word = place.words[place.next]
        let gap = place.passage.bytes[quantity.end..<word.start]
        if gap.contains(0x2C) || gap.contains(0x3B) || gap.contains(0x29) || gap.contains(0x2E) { return true }
        return StopWords.all.contains(word) || IdiomWords.joints.contains(word) || isFigure(word)
            || CalendarWords.near.contains(word) || CalendarWords.cues.contains(word)
    }

    /// The sentence speaks of a day or of meeting.
    private static func isAppointment(_ quantity: Quantity, _ place: Statement.Place) -> Bool {
        let sentence = place.sentence
        return place.words[sentence].contains { CalendarWords.near.contains($0) || CalendarWords.cues.contains($0) }
            || place.passage.quantities.contains { $0.kind == .clock && sentence.contains($0.words.lowerBound) }
    }

    /// A question of hardly more than this.
    private static func asksOnly(_ place: Statement.Place) -> Bool {
        let sentence = place.sentence
        let last = place.words[sentence.upperBound - 1].end
        return sentence.count <= 12 && place.passage.bytes[last...].prefix(4).prefix { $0 != 0x0A }.contains(0x3F)
    }
}
