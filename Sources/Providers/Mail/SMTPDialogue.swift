import CCurl
import Outreach

/// One answer of an SMTP server: its code, and the text of all its lines.
struct SMTPAnswer: Sendable, Equatable {
    var code: Int
    var text: String

    /// What to tell people, without control characters and in at most 500 characters.
    var shown: String { printable(text, limit: 500) }
}

/// Reads the outcome of a hand-over from what was said, in order.
///
/// What the server answered to the message decides before anything libcurl reports: after a 250 nothing that happens at
/// QUIT matters, and after the end of the message silence means that nobody knows.
struct SMTPDialogue {
    private enum Asked: Equatable {
        case greeting, session, authentication, sender, recipient(String), data, message, quit
    }

    private let result: CurlResult
    private var answers: [(asked: Asked, answer: SMTPAnswer)] = []

    init(_ result: CurlResult, recipients: [String]) {
        self.result = result
        read(recipients)
    }

    private mutating func read(_ recipients: [String]) {
        var asked = Asked.greeting
        var lines: [Substring] = []
        for line in result.dialogue {
            switch line {
            case .sent(let command): asked = Self.meaning(of: command, after: asked, recipients)
            case .uploadFinished: asked = .message
            case .received(let text):
                lines.append(text.dropFirst(4))
                // `250-` goes on, `250 ` or a bare `250` ends.
                guard text.utf8.count >= 3, let code = Int(text.prefix(3)), text.dropFirst(3).first != "-" else {
                    continue
                }
                answers.append((asked, SMTPAnswer(code: code, text: "\(code) \(lines.joined(separator: " "))")))
                lines = []
            }
        }
    }

    private static func meaning(of command: String, after asked: Asked, _ recipients: [String]) -> Asked {
        let verb = command.prefix { $0 != " " }.uppercased()
        switch verb {
        case "EHLO", "HELO", "STARTTLS": return .session
        case "MAIL": return .sender
        case "RCPT": return .recipient(recipients.first { command.hasPrefix("RCPT TO:<\($0)>") } ?? "")
        case "DATA": return .data
        case "QUIT": return .quit
        case "RSET", "NOOP": return asked
        default: return .authentication
        }
    }

    var handOver: HandOver {
        if let answer = last(.message) { return afterMessage(answer) }
        if result.uploadFinished {
            return HandOver(.uncertain, answer: printable("sent in full, but no answer came: \(trouble)", limit: 500))
        }
        if let final = failedAnswer {
            return HandOver(final.code >= 500 ? .refused : .deferred, answer: final.shown)
        }
        return withoutAnswer
    }

    private func afterMessage(_ answer: SMTPAnswer) -> HandOver {
        switch answer.code {
        case 200..<300: HandOver(.accepted, answer: answer.shown, turnedDown: turnedDown)
        case 500..<600: HandOver(.refused, answer: answer.shown)
        case 400..<500: HandOver(.deferred, answer: answer.shown)
        default: HandOver(.uncertain, answer: "not an answer to a message: \(printable(answer.text, limit: 450))")
        }
    }

    private var turnedDown: [String: String] {
        var found: [String: String] = [:]
        for case (.recipient(let address), let answer) in answers where answer.code >= 400 {
            found[address] = answer.shown
        }
        return found
    }

    /// The answer that ended the dialogue. When every recipient was turned down, one that may be taken later decides.
    private var failedAnswer: SMTPAnswer? {
        let final = answers.last { $0.asked != .quit && $0.answer.code >= 400 }
        guard let final else { return nil }
        guard case .recipient = final.asked else {
            return answers.last(where: { $0.asked != .quit })?.answer == final.answer ? final.answer : nil
        }
        // A recipient was turned down, and another taken: the dialogue broke later, without an answer.
        let asked = answers.filter { if case .recipient = $0.asked { true } else { false } }
        guard asked.allSatisfy({ $0.answer.code >= 400 }) else { return nil }
        return asked.first { $0.answer.code < 500 }?.answer ?? final.answer
    }

    /// The message was not complete, and the server did not say no: what libcurl says decides whether later can help.
    private var withoutAnswer: HandOver {
        switch result.outcome {
        case .failed(let code, _) where Self.neverHelps.contains(code):
            HandOver(.refused, answer: printable(trouble, limit: 500))
        case .finished:
            // No message was asked for and none was answered, so libcurl has stopped early.
            HandOver(.deferred, answer: "the server took no message")
        default:
            HandOver(.deferred, answer: printable(trouble, limit: 500))
        }
    }

    /// Credentials that cannot be used at all, and addresses or options that libcurl itself refuses.
    private static let neverHelps: Set<UInt32> = [
        CURLE_LOGIN_DENIED.rawValue, CURLE_URL_MALFORMAT.rawValue, CURLE_UNSUPPORTED_PROTOCOL.rawValue,
        CURLE_BAD_FUNCTION_ARGUMENT.rawValue, CURLE_SSL_CACERT_BADFILE.rawValue,
    ]

    private func last(_ asked: Asked) -> SMTPAnswer? { answers.last { $0.asked == asked }?.answer }

    private var trouble: String {
        switch result.outcome {
        case .finished: "the server ended the dialogue"
        case .failed(_, let reason): reason
        case .timedOut: "the server did not answer in time"
        case .cancelled: "the hand-over was cancelled"
        case .tooLarge(let limit): "the server answered more than \(limit) bytes"
        case .overloaded: "too many hand-overs are under way"
        case .closed: "the mail service is stopping"
        }
    }
}
