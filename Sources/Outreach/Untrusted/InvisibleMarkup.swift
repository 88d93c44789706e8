/// HTML that a browser does not show: comments, and elements styled away.
enum InvisibleMarkup {
    static func passage(in text: String) -> String? {
        guard text.utf8.contains(0x3C) else { return nil }
        let bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] == 0x3C {
            if let end = hidden(bytes, from: index) {
                return String(decoding: bytes[index..<min(end, bytes.count)], as: UTF8.self)
            }
        }
        return nil
    }

    /// Where the hidden thing's quote ends when one begins at `start`.
    private static func hidden(_ bytes: [UInt8], from start: Int) -> Int? {
        let head = bytes[start..<min(bytes.count, start + 400)]
        if head.starts(with: "<!--".utf8) {
            // An empty comment, or one that names a section, says nothing to anybody.
            let inner = head.dropFirst(4).prefix { $0 != 0x2D && $0 != 0x3E }
            return WordScanner.words(of: Array(inner)).count >= 3 ? start + 180 : nil
        }
        guard start + 1 < bytes.count, bytes[start + 1] | 0x20 >= 0x61, bytes[start + 1] | 0x20 <= 0x7A else {
            return nil
        }
        let tag = head.prefix { $0 != 0x3E }
        var flat: [UInt8] = []
        for byte in tag where byte != 0x20 && byte != 0x22 && byte != 0x27 {
            flat.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        let style = String(decoding: flat, as: UTF8.self)
        let hides = !Folded.marks(styles, in: style).isEmpty || isBareHidden(Array(tag))
        return hides ? start + 180 : nil
    }

    private static let styles = [
        "display:none", "visibility:hidden", "opacity:0", "font-size:0", "font-size:1px", "size=0", "color=white",
        "color:white", "color:#fff", "color=#fff", "color:transparent", "height:0", "width:0", "text-indent:-",
        "left:-9",
        "aria-hidden=true", "clip:rect", "max-height:0", "type=hidden", "color:rgba(0,0,0,0", "color:rgb(255",
    ]

    private static func isBareHidden(_ tag: [UInt8]) -> Bool {
        tag.split { $0 == 0x20 || $0 == 0x0A }.dropFirst().contains {
            $0.elementsEqual("hidden".utf8) || $0.elementsEqual("hidden/".utf8)
        }
    }
}
