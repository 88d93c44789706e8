/// Cells that a spreadsheet would run.
enum Formula {
    static func passage(in bytes: [UInt8]) -> String? {
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
        let text = Array(bytes[start...].prefix(300))
        guard [0x3D, 0x2B, 0x2D, 0x40].contains(text[0]), text.count > 2 else { return nil }
        let shown = String(decoding: text.prefix(120), as: UTF8.self)
        if text.contains(0x7C), text.contains(0x21) { return shown }
        // A function's name and a bracket, or a text in quotes behind `=`.
        let name = text.dropFirst().prefix {
            (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x2E || $0 == 0x40 || $0 == 0x2B || $0 == 0x2D
        }
        if name.count >= 2, name.endIndex < text.count, text[name.endIndex] == 0x28 { return shown }
        if text[0] == 0x3D, text[1] == 0x22 || (0x41...0x5A).contains(text[1]) && (0x30...0x39).contains(text[2]) {
            return shown
        }
        return nil
    }
}
