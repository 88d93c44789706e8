/// `send_mail(to="x")`: names with an underscore or dot, brackets, and an argument.
enum Calls {
    static func passage(in text: [UInt8]) -> String? {
        for index in text.indices where text[index] == 0x28 && index > 3 {
            var start = index
            while start > 0, index - start < 40, isName(text[start - 1]) { start -= 1 }
            let name = text[start..<index]
            guard name.contains(0x5F), let last = name.last, last != 0x2E, name.count >= 5 else { continue }
            let inner = text[(index + 1)...].prefix(120).prefix { $0 != 0x29 }
            guard inner.endIndex < text.count, text[inner.endIndex] == 0x29 else { continue }
            let hasArguments =
                inner.isEmpty || inner.contains(0x3D) || inner.contains(0x22) || inner.contains(0x27)
                || inner.allSatisfy { (0x30...0x39).contains($0) }
            if hasArguments { return String(decoding: text[start...inner.endIndex], as: UTF8.self) }
        }
        return nil
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte == 0x5F || byte == 0x2E || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
