import Child
import Foundation
import Glibc
import Outreach
import Providers
import Support
import Synchronization
import Testing

/// Against nghttpd (Debian: nghttp2-server), which speaks HTTP/2 only.
@Suite(
    .serialized, .timeLimit(.minutes(2)),
    .enabled(if: HTTP2Server.isInstalled, "nghttpd and openssl are not installed")
) struct HTTP2Tests {
    @Test func callsThatStartTogetherShareOneConnection() async throws {
        let server = try await HTTP2Server(tls: true)
        let http = HTTPClient(loop: CurlLoop(), authorities: server.certificate)
        let request = HTTPRequest(.get, "\(server.base)/answer.json")
        let connections = try await withThrowingTaskGroup { group in
            for _ in 0..<40 {
                group.addTask {
                    let response = try await http.send(request)
                    #expect(response.status == 200 && response.majorVersion == 2)
                    return response.reusedConnection ? 0 : 1
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(connections == 1)
    }

    @Test func readsACompletionOverHTTP2() async throws {
        let server = try await HTTP2Server(tls: true)
        let asked = endpoint(
            EndpointSettings(base: "\(server.base)/v1", model: "m"), authorities: server.certificate)
        let answer = try await asked.complete(ModelRequest(system: "", prompt: "", answer: [.init("n", .integer)]))
        #expect(answer.integer("n") == 7)
        // A server that does not stream is heard at once.
        let heard = Mutex<[Heard]>([])
        _ = try await asked.complete(ModelRequest(system: "", prompt: "", answer: [])) { piece in
            heard.withLock { $0.append(piece) }
        }
        #expect(heard.withLock { $0 } == [.text(answer.raw)])
    }

    @Test func aBadCertificateIsAFaultOfItsOwn() async throws {
        let server = try await HTTP2Server(tls: true)
        let asked = endpoint(EndpointSettings(base: "\(server.base)/v1", model: "m"))
        let fault = await #expect(throws: ModelFault.self) { try await asked.complete(writing) }
        #expect(fault?.name == "bad-certificate" && fault?.mayPass == false)
    }

    @Test func speaksHTTP2WithoutTLSWhenTold() async throws {
        let server = try await HTTP2Server(tls: false)
        let http = HTTPClient(loop: CurlLoop(), version: .two)
        let response = try await http.send(HTTPRequest(.get, "\(server.base)/answer.json"))
        #expect(response.status == 200 && response.majorVersion == 2)
    }

    @Test func doesNotTrustAnUnknownCertificate() async throws {
        let server = try await HTTP2Server(tls: true)
        let fault = await #expect(throws: HTTPFault.self) {
            try await HTTPClient(loop: CurlLoop()).send(HTTPRequest(.get, "\(server.base)/answer.json"))
        }
        guard case .unreachable(.certificate, let why)? = fault else { throw try #require(fault) }
        #expect(why.contains("certificate"))
    }

    @Test func doesNotTrustACertificateOfAnotherName() async throws {
        let server = try await HTTP2Server(tls: true)
        let http = HTTPClient(loop: CurlLoop(), authorities: server.certificate)
        let url = server.base.replacingOccurrences(of: "127.0.0.1", with: "localhost") + "/answer.json"
        let fault = await #expect(throws: HTTPFault.self) { try await http.send(HTTPRequest(.get, url)) }
        guard case .unreachable(.certificate, let why)? = fault else { throw try #require(fault) }
        #expect(why.contains("certificate") || why.contains("subject name"))
    }
}

/// An nghttpd that serves one answer, with a certificate made for this run.
final class HTTP2Server: Sendable {
    static let isInstalled = ["/usr/sbin/nghttpd", "/usr/bin/openssl"]
        .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }

    let base: String
    let certificate: String
    private let folder: URL
    private let child: Child

    init(tls: Bool) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("http2-\(UUID().uuidString)")
        let answers = folder.appendingPathComponent("htdocs/v1/chat")
        try FileManager.default.createDirectory(at: answers, withIntermediateDirectories: true)
        let answer = Data(#"{"choices": [{"message": {"content": "{\"n\": 7}"}}]}"#.utf8)
        try answer.write(to: answers.appendingPathComponent("completions"))
        try answer.write(to: folder.appendingPathComponent("htdocs/answer.json"))
        certificate = folder.appendingPathComponent("certificate.pem").path
        let key = folder.appendingPathComponent("key.pem").path
        let port = try Self.freePort()
        var arguments = ["--address=127.0.0.1", "--htdocs=\(folder.path)/htdocs"]
        if tls {
            try Self.makeCertificate(certificate, key: key)
            arguments += [String(port), key, certificate]
        } else {
            arguments += ["--no-tls", String(port)]
        }
        child = try Child("/usr/sbin/nghttpd", arguments, output: .null, error: .null)
        base = "\(tls ? "https" : "http")://127.0.0.1:\(port)"
        try await untilItListens(tls: tls)
    }

    /// nghttpd says nothing when it is ready, so it is asked until it answers or has ended.
    private func untilItListens(tls: Bool) async throws {
        let authorities = tls ? certificate : nil
        let http = HTTPClient(loop: CurlLoop(), authorities: authorities, version: tls ? .negotiated : .two)
        while true {
            do throws(HTTPFault) {
                _ = try await http.send(HTTPRequest(.get, "\(base)/answer.json"))
                return
            } catch {
                guard child.isRunning, case .unreachable = error else { throw error }
            }
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func makeCertificate(_ path: String, key: String) throws {
        let wishes = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", path,
        ]
        try #require(try Child("/usr/bin/openssl", wishes, error: .null).wait() == .exit(0))
    }

    /// A port that nobody had a moment ago: nghttpd does not say which one it took for 0.
    private static func freePort() throws -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
            }
        }
        try #require(bound)
        return UInt16(bigEndian: address.sin_port)
    }
}
