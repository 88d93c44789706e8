/// One line of `CalendarData`, whose head says how it is written.
struct CountryLine {
    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>
    private let fields: [Bytes]

    init(_ line: UnsafeBufferPointer<UInt8>) {
        fields = line.split(separator: UInt8(ascii: "|"), maxSplits: 5, omittingEmptySubsequences: false)
    }

    var zone: ZoneName? { fields[1].isEmpty ? nil : ZoneName(text(fields[1])) }

    func calendar(of subdivision: String?) -> CountryCalendar {
        let code = text(fields[0])
        guard fields.count == 6, let national = Int(text(fields[3])) else {
            return CountryCalendar(
                code: code, subdivision: nil, weekend: [.saturday, .sunday], names: [:], hasHolidays: false)
        }
        let kinds = fields[5].split(separator: UInt8(ascii: ";"))
        var names: [CivilDate: String] = [:]
        for kind in kinds.prefix(national) { enter(kind, into: &names) }
        let known = subdivision.flatMap { subdivision in
            fields[4].split(separator: UInt8(ascii: ";")).lazy
                .map { $0.split(separator: UInt8(ascii: "="), maxSplits: 1) }
                .first { $0.count == 2 && text($0[0]) == subdivision }
        }
        var weekend = fields[2]
        for word in known?[1].split(separator: UInt8(ascii: " ")) ?? [] {
            if word.first == UInt8(ascii: "w") { weekend = word.dropFirst() }
            guard let number = Int(text(word)), kinds.indices.contains(abs(number)) else { continue }
            if word.first == UInt8(ascii: "-") {
                for date in dates(of: kinds[-number]) { names[date] = nil }
            } else {
                enter(kinds[number], into: &names)
            }
        }
        return CountryCalendar(
            code: code, subdivision: known == nil ? nil : subdivision,
            weekend: Set(weekend.compactMap { Weekday(rawValue: Int($0) - 48) }), names: names,
            hasHolidays: !names.isEmpty)
    }

    /// A date with two names keeps the one that stands first.
    private func enter(_ kind: Bytes, into names: inout [CivilDate: String]) {
        let name = text(kind.prefix { $0 != UInt8(ascii: "=") })
        for date in dates(of: kind) where names[date] == nil { names[date] = name }
    }

    /// A place for every year, or one for each.
    private func dates(of kind: Bytes) -> [CivilDate] {
        guard let sign = kind.firstIndex(of: UInt8(ascii: "=")) else { return [] }
        let places = Array(kind[(sign + 1)...])
        return (CalendarData.firstYear...CalendarData.lastYear).compactMap { year in
            let start = places.count == 2 ? 0 : (year - CalendarData.firstYear) * 2
            guard start + 1 < places.count, let high = digit(places[start]), let low = digit(places[start + 1]) else {
                return nil
            }
            let number = high * 36 + low
            return CivilDate(year: year, month: number / 31 + 1, day: number % 31 + 1)
        }
    }

    private func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 48...57: Int(byte) - 48
        case 97...122: Int(byte) - 87
        default: nil
        }
    }

    private func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }
}
