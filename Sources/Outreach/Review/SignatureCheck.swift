/// A message is signed once.
enum SignatureCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        let passage = reading.bodyPassage
        let sender = WordScanner.words(of: Array(Reading.cut(context.senderName, to: 400).utf8)).map(\.key)
        guard let given = sender.first else { return [] }
        var names: [Range<Int>] = []
        var closings: [Range<Int>] = []
        for (number, line) in passage.lines.enumerated().suffix(40) where line.count <= 20 {
            let words = passage.words[line]
            let keys = words.map(\.key)
            let closing = closing(of: keys)
            if closing > 0 { closings.append(line) }
            let rest = keys[closing...]
            // "Just let me know. Cheers, Leo", "À très vite, Leo"
            let isSigned =
                closing == 0 && number > 1 && keys.count > 2 && endsSigned(line, keys, sender, given, passage)
            if isSigned { closings.append(line) }
            let isName =
                rest.elementsEqual(sender) || rest.elementsEqual([given])
                || sender.count > 1 && rest.starts(with: sender) && rest.count <= sender.count + 6
                    && !endsSentence(line, passage)
            if isSigned || isName { names.append(line) }
        }
        let twice = names.count >= 2 ? names : closings.count >= 2 ? closings : []
        guard let last = twice.last else { return [] }
        return [.about(passage.quote(last), "signature-doubled", .soft, "The message is signed more than once.")]
    }

    private static func endsSigned(
        _ line: Range<Int>, _ keys: [UInt64], _ sender: [UInt64], _ given: UInt64, _ passage: Passage
    ) -> Bool {
        for name in [sender, [given]] where keys.count > name.count && keys.suffix(name.count).elementsEqual(name) {
            let before = Array(keys.dropLast(name.count))
            if phrases.contains(where: { before.suffix($0.count).elementsEqual($0) }) { return true }
            let gap = passage.gap(before: line.upperBound - name.count)
            if before.count <= 5, gap.contains(0x2C), !endsSentence(line, passage) { return true }
        }
        return false
    }

    private static func endsSentence(_ line: Range<Int>, _ passage: Passage) -> Bool {
        let mark = passage.gap(before: line.upperBound).prefix { $0 != 0x0A }.last { $0 > 0x20 }
        return mark == 0x2E || mark == 0x3F || mark == 0x21 || mark == 0x3A
    }

    /// How many words at the beginning of a line close a letter.
    private static func closing(of words: [UInt64]) -> Int {
        guard let first = words.first, let list = byFirst[first] else { return 0 }
        // "Best regards, Ana" closes; "Best of all, …" goes on.
        return list.first { words.starts(with: $0) && words.count <= $0.count + 3 }?.count ?? 0
    }

    private static let byFirst = WordTable<[[UInt64]]>(
        Dictionary(grouping: phrases.filter { !$0.isEmpty }, by: { $0[0] }).map { (key: $0.key, value: $0.value) })

    /// Longer ones first.
    private static let phrases: [[UInt64]] =
        """
        best regards|kind regards|warm regards|many regards|regards|best wishes|with best wishes|warm wishes|all good wishes|good wishes|all the best|yours sincerely|sincerely|yours truly|yours faithfully|yours|cheers|warmly|best|kindest regards|with kind regards|with warm regards|with regards|take care|many thanks|thanks|talk soon|speak soon|respectfully|cordially
        mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|herzliche grüße|liebe grüße|schöne grüße|mit besten grüßen|mit herzlichen grüßen|mit freundlichem gruß|freundlicher gruß|herzlichst|gruß|grüße|es grüßt|es grüßt sie|einen schönen gruß|lg|mfg|vg|freundlich grüßt|bis bald|mit bestem gruß|besten gruß|herzlich|bis dahin
        cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations|salutations|meilleures salutations|bonne journée|belle journée|amicalement|à bientôt|au plaisir|respectueusement|sincèrement|avec mes salutations|bien sincèrement|chaleureusement|à très vite|à très bientôt|bonne semaine|belle semaine|bonne soirée|bon week end
        un saludo|saludos|saludos cordiales|un cordial saludo|cordialmente|atentamente|un abrazo|muchos saludos|recibe un saludo|reciba un saludo|reciba un cordial saludo|recibe un cordial saludo|con un cordial saludo|hasta pronto|un saludo cordial|hablamos pronto|buena semana
        cordiali saluti|cordialmente|un saluto|un caro saluto|un cordiale saluto|distinti saluti|saluti|tanti saluti|a presto|buona giornata|grazie e a presto|con i migliori saluti|i migliori saluti|cari saluti|con stima|molti saluti|buona settimana
        met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|hartelijke groet|hartelijke groeten|met hartelijke groet|hartelijks|met groet|warme groet|beste groet|beste groeten|tot snel|tot gauw|hoogachtend|mvg
        atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|um abraço|abraço|abraços|cordialmente|saudações|com estima|até breve|um bom dia|os meus cumprimentos|com cumprimentos|atentamente
        pozdrawiam|z pozdrowieniami|serdecznie pozdrawiam|pozdrawiam serdecznie|z poważaniem|z wyrazami szacunku|serdeczności|łączę pozdrowienia|ukłony|do usłyszenia
        """.split { $0 == "|" || $0.isNewline }.map { Folded.words($0).map { Word.key(of: $0.utf8) } }
        .filter { !$0.isEmpty }.sorted { $0.count > $1.count }
}
