import Providers
import Testing

@Suite struct MailURLTests {
    @Test(arguments: [
        ("maildir:/var/mail/out", MailURL.maildir(path: "/var/mail/out")), ("maildir:out", .maildir(path: "out")),
        ("smtp://mail.example.org", .server(tls: false, user: nil, host: "mail.example.org", port: 587)),
        ("smtps://mail.example.org/", .server(tls: true, user: nil, host: "mail.example.org", port: 465)),
        (
            "smtp://ana@example.org@mail.example.org:2525",
            .server(tls: false, user: "ana@example.org", host: "mail.example.org", port: 2525)
        ),
        ("smtp://ana%3Ax@localhost:25", .server(tls: false, user: "ana:x", host: "localhost", port: 25)),
        ("smtp://[::1]:2525", .server(tls: false, user: nil, host: "::1", port: 2525)),
    ])
    func whatIsAllowed(text: String, url: MailURL) throws {
        #expect(try MailURL(text) == url)
        #expect(try url == MailURL(text))
    }

    @Test(arguments: [
        ("", "begins with none"), ("http://x", "begins with none"), ("maildir:", "names no folder"),
        ("smtp://", "names no host"), ("smtp://@host", "empty user"), ("smtp://host:0", "malformed port"),
        ("smtp://host:65536", "malformed port"), ("smtp://host:", "malformed port"),
        ("smtp://host:+25", "malformed port"),
        ("smtp://ho st", "malformed host"), ("smtp://host/path", "after the host"), ("smtp://host?x", "after the host"),
        ("smtp://[::1", "no ]"), ("smtp://[::1]x", "after the ]"), ("smtp://a%zz@host", "percent"),
        ("smtp://a%0d%0a@host", "control"), ("smtp://host\r\n", "control"), ("smtp://hôst", "malformed host"),
    ])
    func whatIsMalformed(text: String, why: String) {
        #expect { try MailURL(text) } throws: { ($0 as? MailURLFault)?.description.contains(why) == true }
    }

    @Test func aPasswordIsRefusedAndNotRepeated() {
        #expect { try MailURL("smtp://ana:s3cret@host") } throws: { error in
            "\(error)".contains("password") && !"\(error)".contains("s3cret") && "\(error)".contains(MailURL.allowed)
        }
    }

    @Test(arguments: [
        ("maildir:x", true), ("smtp://localhost", true), ("smtp://LOCALHOST:25", true), ("smtp://127.0.0.1:25", true),
        ("smtp://127.9.9.9", true), ("smtp://[::1]", true), ("smtp://127.0.0.1.example.org", false),
        ("smtp://localhost.example.org", false), ("smtp://127.1", false), ("smtp://10.0.0.1", false),
        ("smtps://ana@127.0.0.1@mail.example.org", false), ("smtp://127.0.0.256", false),
    ])
    func loopbackIsWhatCannotLeave(text: String, isLoopback: Bool) throws {
        #expect(try MailURL(text).isLoopback == isLoopback)
    }
}
