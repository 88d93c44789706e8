/// Numbers that follow from those of the facts.
enum Derived {
    static func holds(_ quantity: Quantity, in passage: Passage, _ grounds: Grounds) -> Bool {
        guard quantity.month == nil, quantity.kind != .year, quantity.kind != .day else { return false }
        let place = Statement.Place(quantity, passage)
        return isRestOfWeek(quantity, place, grounds) || isRounded(quantity, place, grounds)
            || isCountOfDays(quantity, place, grounds) || isVague(quantity, place, grounds)
            || isOfOtherPeriod(quantity, grounds) || isOfThousands(quantity, place, grounds)
            || grounds.passages.contains { $0.implied.contains(quantity.value) }
    }

    /// Who works three days at home is two in the office, out of five.
    private static func isRestOfWeek(_ quantity: Quantity, _ place: Statement.Place, _ grounds: Grounds) -> Bool {
        guard quantity.value <= 5, quantity.kind == .plain else { return false }
        let speaksOfDays =
            place.behind(2).contains { IdiomWords.days.contains($0) } || place.follows(IdiomWords.outOf, within: 3)
        return speaksOfDays
            && grounds.passages.contains { passage in
                passage.quantities.contains { fact in
                    (fact.value == 5 - quantity.value || quantity.value == 5) && fact.kind == .plain
                        && passage.words[fact.words.upperBound...].prefix(3).contains { IdiomWords.days.contains($0) }
                }
            }
    }

    /// "From sixty-eight thousand to eighty": the thousands were said before.
    private static func isOfThousands(_ quantity: Quantity, _ place: Statement.Place, _ grounds: Grounds) -> Bool {
        guard quantity.value >= 20, quantity.value < 1_000, grounds.holds(quantity.value * 1_000) else { return false }
        let sentence = place.sentence
        return place.passage.quantities.contains { $0.value >= 1_000 && sentence.contains($0.words.lowerBound) }
    }

    /// By the year what a fact tells by the month, with twelve to fourteen salaries, and the other way round.
    private static func isOfOtherPeriod(_ quantity: Quantity, _ grounds: Grounds) -> Bool {
        let value = quantity.other ?? quantity.value
        guard value >= 1_000, value < 500_000 else { return false }
        return grounds.anyQuantity { fact in
            guard fact.kind == .money || fact.kind == .plain, fact.value >= 1_000, fact.value < 500_000 else {
                return false
            }
            let factor: Double = (max(fact.value, value) / min(fact.value, value)).rounded()
            let difference: Double = abs(min(fact.value, value) * factor - max(fact.value, value))
            return (12...14).contains(factor) && difference <= max(fact.value, value) * 0.02
        }
    }

    /// "Two days off" where a fact names Sunday and Monday.
    private static func isCountOfDays(_ quantity: Quantity, _ place: Statement.Place, _ grounds: Grounds) -> Bool {
        guard quantity.value <= 5, place.behind(2).contains(where: { IdiomWords.days.contains($0) }) else {
            return false
        }
        return grounds.passages.contains { passage in
            passage.words.count { CalendarWords.weekdays.contains($0) } == Int(quantity.value)
        }
    }

    /// "Several hundred clinics", "hundreds of clinics" of 340.
    private static func isVague(_ quantity: Quantity, _ place: Statement.Place, _ grounds: Grounds) -> Bool {
        guard quantity.isWord, [100, 1_000, 1_000_000].contains(quantity.value) else { return false }
        return grounds.anyQuantity { $0.value > quantity.value && $0.value < quantity.value * 10 }
    }

    /// "More than 300" of 340, "almost 100" of 96, "about 80,000" of 78,000: within a quarter, or a tenth.
    private static func isRounded(_ quantity: Quantity, _ place: Statement.Place, _ grounds: Grounds) -> Bool {
        let value = quantity.value
        guard value >= 20, quantity.kind != .percent || value >= 10 else { return false }
        var ranges: [ClosedRange<Double>] = []
        if place.follows(HedgeWords.over, within: 3) { ranges.append(value...(value * 1.25)) }
        if place.follows(HedgeWords.under, within: 3) { ranges.append((value * 0.85)...value) }
        if place.follows(HedgeWords.about, within: 3) { ranges.append((value * 0.9)...(value * 1.1)) }
        guard !ranges.isEmpty else { return false }
        return grounds.anyQuantity { fact in
            guard fact.kind == quantity.kind || fact.kind == .plain else { return false }
            return ranges.contains { $0.contains(fact.value) || fact.other.map($0.contains) ?? false }
        }
    }
}
