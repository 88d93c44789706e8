import Outreach

/// One line on standard error of a terminal: done, rate, time left. Says nothing before the second batch.
struct ImportProgress {
    let verb: String
    /// How many rows there are, where an earlier reading has counted them.
    let rows: Int?
    let bytes: Int?
    private let terminal: Terminal
    private let start: Instant
    private var turns = 0
    private let isSeen: Bool

    init(verb: String, rows: Int?, bytes: Int?, terminal: Terminal) {
        self.verb = verb
        self.rows = rows
        self.bytes = bytes
        self.terminal = terminal
        start = terminal.time.now
        isSeen = terminal.format == .table && terminal.console.isTerminal(.error)
    }

    mutating func tell(rows done: Int, bytes read: Int) {
        turns += 1
        guard isSeen, turns > 1 else { return }
        let spent = Double((terminal.time.now - start).microseconds) / 1_000_000
        var text = rows.map { "\(done) of \($0) rows \(verb)" } ?? "\(done) rows \(verb)"
        if rows == done { text = "\(done) rows \(verb)" }
        if spent >= 1 {
            text += ", \(Int(Double(done) / spent)) a second"
            let part = rows.map { Double(done) / Double(max($0, 1)) } ?? bytes.map { Double(read) / Double(max($0, 1)) }
            if let part, part > 0.01, part < 1 {
                text += ", \(Age.text(.microseconds(Int64(spent * (1 - part) / part * 1_000_000)))) left"
            }
        }
        terminal.console.write("\r\u{1B}[K" + text, to: .error)
    }

    func end() {
        if isSeen, turns > 1 { terminal.console.write("\r\u{1B}[K", to: .error) }
    }
}
