/// Base64, hexadecimal and escapes that decode to text.
enum Encodings {
    static func decoded(_ bytes: [UInt8]) -> [Disguise.Revealed] {
        var found: [Disguise.Revealed] = []
        var index = 0
        while index < bytes.count, found.count < 8 {
            let run = bytes[index...].prefix { isBase64($0) }
            if run.count >= 16, let text = base64(run) {
                found.append(Disguise.Revealed(text: text, isProof: isProse(text)))
            }
            index = run.isEmpty ? index + 1 : run.endIndex
        }
        if let text = hexadecimal(bytes) { found.append(Disguise.Revealed(text: text, isProof: isProse(text))) }
        if bytes.contains(where: { $0 == 0x5C || $0 == 0x25 || $0 == 0x26 }), let text = escapes(bytes) {
            found.append(Disguise.Revealed(text: text, isProof: false))
        }
        return found
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2F
            || byte == 0x2D
            || byte == 0x5F
    }

    private static func base64(_ run: ArraySlice<UInt8>) -> String? {
        var (bits, count): (UInt32, Int) = (0, 0)
        var decoded: [UInt8] = []
        for byte in run {
            let value: UInt32 =
                switch byte {
                case 0x41...0x5A: UInt32(byte) - 0x41
                case 0x61...0x7A: UInt32(byte) - 0x61 + 26
                case 0x30...0x39: UInt32(byte) - 0x30 + 52
                case 0x2B, 0x2D: 62
                default: 63
                }
            bits = (bits << 6 | value) & 0xFF_FFFF
            count += 6
            if count >= 8 {
                count -= 8
                decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return readable(decoded)
    }

    /// Pairs of figures, together or with a space between.
    private static func hexadecimal(_ bytes: [UInt8]) -> String? {
        var best: [UInt8] = []
        var run: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if index + 1 < bytes.count, let high = nibble(bytes[index]), let low = nibble(bytes[index + 1]) {
                run.append(high << 4 | low)
                index += 2
                if index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x3A { index += 1 }
                continue
            }
            if run.count > best.count { best = run }
            run = []
            // `\x49` and `0x49` go on behind their mark.
            index += 1
        }
        if run.count > best.count { best = run }
        return best.count >= 8 ? readable(best) : nil
    }

    private static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x61 + 10
        case 0x41...0x46: byte - 0x41 + 10
        default: nil
        }
    }

    /// `\u0049`, `\x49`, `%49`, `&#73;`
    private static func escapes(_ bytes: [UInt8]) -> String? {
        var text: [UInt8] = []
        var (index, count) = (0, 0)
        while index < bytes.count {
            if let (value, length) = escape(bytes, at: index) {
                text.append(value)
                index += length
                count += 1
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return count >= 4 ? String(decoding: text, as: UTF8.self) : nil
    }

    private static func escape(_ bytes: [UInt8], at index: Int) -> (UInt8, Int)? {
        func hex(_ start: Int, _ count: Int) -> UInt8? {
            guard start + count <= bytes.count else { return nil }
            var value: UInt32 = 0
            for byte in bytes[start..<start + count] {
                guard let digit = nibble(byte) else { return nil }
                value = value << 4 | UInt32(digit)
            }
            return value < 0x80 ? UInt8(value) : 0x20
        }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch bytes[index] {
        case 0x5C where next | 0x20 == 0x75: return hex(index + 2, 4).map { ($0, 6) }
        case 0x5C where next | 0x20 == 0x78: return hex(index + 2, 2).map { ($0, 4) }
        case 0x25: return hex(index + 1, 2).map { ($0, 3) }
        case 0x26 where next == 0x23:
            let isHex = index + 2 < bytes.count && bytes[index + 2] | 0x20 == 0x78
            let start = isHex ? index + 3 : index + 2
            let digits = bytes[min(start, bytes.count)...].prefix(7).prefix {
                isHex ? nibble($0) != nil : (0x30...0x39).contains($0)
            }
            guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10), value < 0x80
            else {
                return nil
            }
            let end =
                digits.endIndex < bytes.count && bytes[digits.endIndex] == 0x3B ? digits.endIndex + 1 : digits.endIndex
            return (UInt8(value), end - index)
        default: return nil
        }
    }

    /// Text of printable ASCII or UTF-8 with letters; numbers and noise decode to something else.
    private static func readable(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 6, bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x0D }) else {
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let letters = bytes.count { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x20 }
        return letters * 10 >= bytes.count * 7 ? text : nil
    }

    private static func isProse(_ text: String) -> Bool { text.split(separator: " ").count >= 3 }
}
