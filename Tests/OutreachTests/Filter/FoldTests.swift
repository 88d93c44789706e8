import Outreach
import Support
import Testing

/// How text is compared. house.md, "The filter language".
@Suite struct FoldTests {
    @Test(arguments: [
        ("", ""), ("  Hello \t\r\n World ", "hello world"), ("STRASSE", "strasse"), ("Straße", "strasse"),
        ("STRAẞE", "strasse"), ("ﬁn", "fin"), ("ŉ", "ʼn"),
        // The same letter, composed and not.
        ("É", "é"), ("E\u{301}", "é"), ("e\u{200B}\u{301}", "é"), ("Å", "å"), ("\u{212B}", "å"),
        // Turkish: the dotted capital keeps its dot, the dotless small letter is an i.
        ("İ", "i\u{307}"), ("I", "i"), ("ı", "i"),
        // Greek: one small sigma.
        ("ΟΔΟΣ", "οδοσ"), ("οδος", "οδοσ"), ("ΆΝΘΡΩΠΟΣ", "άνθρωποσ"),
        // What nobody sees.
        ("sal\u{200B}a\u{AD}ry\u{FEFF}", "salary"), ("a\u{202E}b\u{2066}c", "abc"), ("a\u{0}b\u{7F}c\u{9F}", "abc"),
        ("❤\u{FE0F}", "❤"), ("a\u{3164}b", "ab"),
        // White space of any kind is one space.
        ("a\u{A0}\u{3000}\u{2003} b", "a b"), ("a\u{85}b", "a b"), ("\u{200B} a \u{200B}", "a"),
        ("数据", "数据"), ("ДОМ", "дом"), ("ǅ", "ǆ"), ("ᾼ\u{342}", "ᾶι"),
    ])
    func textIsComparedWithoutCaseAndSpace(text: String, folded: String) {
        #expect(Array(Fold.text(text).unicodeScalars) == Array(folded.unicodeScalars))
    }

    @Test(arguments: [
        ("", " "), ("Hello, World!", " hello world "), ("don't", " don t "), ("C++ & C#", " c c "),
        ("notice\nperiod", " notice period "), ("mid-2026", " mid 2026 "), ("a\u{301}b c", " áb c "),
        ("Straße—Haus", " strasse haus "), ("café's", " café s "), ("x\u{200B}y", " xy "),
        // Where no spaces stand between words, each character is one.
        ("薪水是多少", " 薪 水 是 多 少 "), ("給与はabc円", " 給 与 は abc 円 "), ("カ\u{3099}", " ガ "),
        ("เงินเดือน", " เ งิ น เ ดื อ น "), ("연봉 협상", " 연봉 협상 "), ("𠀀𠀁", " 𠀀 𠀁 "),
        ("\u{301}a", " a "), ("...", " "),
    ])
    func wordsStandBetweenSpaces(text: String, words: String) {
        #expect(Array(Fold.words(text).unicodeScalars) == Array(words.unicodeScalars), "\(Fold.words(text))")
    }

    /// A column that is filled again from what was folded does not change.
    @Test func foldingTwiceIsFoldingOnce() {
        var random = SplitMix64.fresh("FoldTests.foldingTwiceIsFoldingOnce")
        for _ in 0..<3_000 {
            let text = random.anyText(upTo: 12)
            let once = Fold.text(text)
            #expect(Array(Fold.text(once).utf8) == Array(once.utf8))
            #expect(Array(Fold.words(once).utf8) == Array(Fold.words(text).utf8))
            #expect(!once.hasPrefix(" ") && !once.hasSuffix(" ") && !once.contains("  "))
        }
    }

    /// Whoever writes a letter in another case means the same.
    @Test func everyLetterIsItsOwnUpperAndLowerCase() {
        for value in UInt32(0)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isCased else { continue }
            let folded = Fold.text(String(scalar))
            #expect(Fold.text(scalar.properties.lowercaseMapping) == folded, "U+\(String(value, radix: 16))")
            #expect(Fold.text(scalar.properties.uppercaseMapping) == folded, "U+\(String(value, radix: 16))")
            #expect(Fold.text(scalar.properties.titlecaseMapping) == folded, "U+\(String(value, radix: 16))")
        }
    }
}
