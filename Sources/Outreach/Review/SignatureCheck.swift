/// A message is signed once.
enum SignatureCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        let sender = Folded.words(Reading.cut(context.senderName, to: 400))
        guard let given = sender.first else { return [] }
        var names: [Substring] = []
        var closings: [Substring] = []
        for line in reading.lines.suffix(40) where line.utf8.count <= 120 {
            let words = Folded.words(line)
            guard !words.isEmpty, words.count <= 20 else { continue }
            let closing = closing(of: words)
            if closing > 0 { closings.append(line) }
            let rest = Array(words[closing...])
            // "Just let me know. Cheers, Leo"
            if closing == 0, words.count > 2, endsSigned(words, sender, given) {
                names.append(line); closings.append(line)
            }
            if rest == sender || rest == [given]
                || (sender.count > 1 && rest.starts(with: sender) && rest.count <= sender.count + 6
                    && !endsSentence(line))
            {
                names.append(line)
            }
        }
        let twice = names.count >= 2 ? names : closings.count >= 2 ? closings : []
        guard let last = twice.last else { return [] }
        let remark = "The message is signed more than once."
        return [.about(PlainText.trimmed(String(last)), "signature-doubled", .soft, remark)]
    }

    private static func endsSigned(_ words: [String], _ sender: [String], _ given: String) -> Bool {
        for name in [sender, [given]] where words.suffix(name.count).elementsEqual(name) {
            let before = words.dropLast(name.count)
            if closings.contains(where: { before.suffix($0.count).elementsEqual($0) }) { return true }
        }
        return false
    }

    private static func endsSentence(_ line: Substring) -> Bool {
        guard let last = line.last(where: { !$0.isWhitespace }) else { return false }
        return ".?!:".contains(last)
    }

    /// How many words at the beginning of a line close a letter.
    private static func closing(of words: [String]) -> Int {
        for phrase in closings where words.starts(with: phrase) {
            // "Best regards, Ana" closes; "Best of all, …" goes on.
            if words.count <= phrase.count + 3 { return phrase.count }
        }
        return 0
    }

    private static let closings: [[String]] =
        """
        best regards|kind regards|warm regards|many regards|regards|best wishes|with best wishes|warm wishes|all good wishes|good wishes|all the best|yours sincerely|sincerely|yours truly|yours faithfully|yours|cheers|warmly|best|kindest regards|with kind regards|with warm regards|with regards|take care
        mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|herzliche grüße|liebe grüße|schöne grüße|mit besten grüßen|mit herzlichen grüßen|mit freundlichem gruß|freundlicher gruß|herzlichst|gruß|grüße|es grüßt|es grüßt sie|einen schönen gruß|lg|mfg|vg|freundlich grüßt
        cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations|salutations|meilleures salutations|bonne journée|belle journée|amicalement|à bientôt|au plaisir|respectueusement|sincèrement|avec mes salutations|bien sincèrement|chaleureusement
        un saludo|saludos|saludos cordiales|un cordial saludo|cordialmente|atentamente|un abrazo|muchos saludos|recibe un saludo|reciba un saludo|reciba un cordial saludo|recibe un cordial saludo|con un cordial saludo|hasta pronto|un saludo cordial
        cordiali saluti|cordialmente|un saluto|un caro saluto|un cordiale saluto|distinti saluti|saluti|tanti saluti|a presto|buona giornata|grazie e a presto|con i migliori saluti|i migliori saluti|cari saluti|con stima|molti saluti
        met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|hartelijke groet|hartelijke groeten|met hartelijke groet|hartelijks|met groet|warme groet|beste groet|beste groeten|tot snel|hoogachtend|mvg
        atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|um abraço|abraço|abraços|cordialmente|saudações|com estima|até breve|um bom dia|os meus cumprimentos|com cumprimentos|atentamente
        pozdrawiam|z pozdrowieniami|serdecznie pozdrawiam|pozdrawiam serdecznie|z poważaniem|z wyrazami szacunku|serdeczności|łączę pozdrowienia|ukłony|do usłyszenia
        """.split { $0 == "|" || $0.isNewline }.map { Folded.words($0) }.sorted { $0.count > $1.count }
}
