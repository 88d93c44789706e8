/// Letters of other scripts, or styled ones, that look like Latin.
enum Lookalikes {
    /// The text in Latin letters; `nil` when it has none of these.
    static func plain(_ text: String) -> Disguise.Revealed? {
        var kept = String.UnicodeScalarView()
        var changed = 0
        var mixed = 0
        var (hasLatin, hasOther, length) = (false, false, 0)
        func endWord() {
            if hasLatin, hasOther, length >= 4 { mixed += 1 }
            (hasLatin, hasOther, length) = (false, false, 0)
        }
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value < 0x80 {
                if (0x61...0x7A).contains(value | 0x20) {
                    hasLatin = true
                    length += 1
                } else {
                    endWord()
                }
                kept.append(scalar)
                continue
            }
            if let plain = table[value] {
                hasOther = true
                length += 1
                changed += 1
                kept.append(plain)
            } else if let styled = styled(value) {
                changed += 1
                kept.append(styled)
            } else {
                if !scalar.properties.isAlphabetic { endWord() }
                kept.append(scalar)
            }
        }
        endWord()
        guard changed > 0 else { return nil }
        return Disguise.Revealed(text: String(kept), isProof: mixed >= 2)
    }

    private static let table: [UInt32: Unicode.Scalar] = {
        let pairs = [
            ("авсеіјкмнорѕтухһԁԛԝьԍɡ", "abceijkmhopstyxhdqwbgg"), ("АВСЕІЈКМНОРЅТУХҺЬ", "ABCEIJKMHOPSTYXHB"),
            ("αβεικνορτυχγηωσδ", "abeikvoptuxynwod"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("ɑɩⅼո", "ailn"),
        ]
        var table: [UInt32: Unicode.Scalar] = [:]
        for (from, to) in pairs {
            for (left, right) in zip(from.unicodeScalars, to.unicodeScalars) { table[left.value] = right }
        }
        return table
    }()

    /// Full-width, mathematical and circled letters.
    private static func styled(_ value: UInt32) -> Unicode.Scalar? {
        switch value {
        case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0)
        case 0x1D400...0x1D6A3:
            let letter = (value - 0x1D400) % 52
            return Unicode.Scalar(letter < 26 ? 0x41 + letter : 0x61 + letter - 26)
        case 0x24B6...0x24CF: return Unicode.Scalar(value - 0x24B6 + 0x41)
        case 0x24D0...0x24E9: return Unicode.Scalar(value - 0x24D0 + 0x61)
        case 0x1F130...0x1F149: return Unicode.Scalar(value - 0x1F130 + 0x41)
        case 0x1F1E6...0x1F1FF: return nil
        default: return nil
        }
    }
}
