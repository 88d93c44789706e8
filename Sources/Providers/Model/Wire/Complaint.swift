import Outreach

/// What an endpoint says about an error, in the forms that servers use.
struct Complaint: Sendable, Equatable {
    /// For a person: printable, at most 4,096 characters. It may still hold the key; `ModelFault.hiding` ends that.
    var message = ""
    /// OpenAI's `code`, otherwise the `type`.
    var code = ""
    /// The field that it is about, where it says so.
    var parameter = ""

    private static let depth = 32
    private static let longest = 4_096

    /// - Parameter body: of a response with an error status; not JSON is fine too.
    init(_ body: [UInt8]) {
        if let read = try? UntrustedJSON(body, depth: Self.depth).read({ Complaint($0) }), !read.message.isEmpty {
            self = read
        } else {
            message = printable(String(decoding: body.prefix(Self.longest), as: UTF8.self), limit: Self.longest)
        }
    }

    /// - Parameter root: `{"error": {…}}`, `{"error": "…"}`, or the error itself.
    init(_ root: JSONNode) {
        let error = root["error"] ?? root
        message = printable(
            error["message"]?.text ?? error.text ?? root["message"]?.text ?? "", limit: Self.longest)
        code = printable(error["code"]?.text ?? error["type"]?.text ?? "", limit: 60)
        parameter = printable(error["param"]?.text ?? "", limit: 60)
    }

    /// The fault of an error that stands where an answer was expected; `nil` when there is none.
    static func inside(_ root: JSONNode) -> ModelFault? {
        guard let error = root["error"], error.isObject || error.text != nil else { return nil }
        return Complaint(root).inside
    }

    /// Seen behind a status of 200.
    var inside: ModelFault {
        switch code {
        case "overloaded_error", "server_is_overloaded": ModelFault(.overloaded, message)
        case "rate_limit_exceeded", "rate_limit_error": ModelFault(.rateLimited, message)
        default: ModelFault(.errorInside, message)
        }
    }

    var isEmpty: Bool { message.isEmpty && code.isEmpty && parameter.isEmpty }

    func mentions(_ word: String) -> Bool {
        [message, code, parameter].contains { $0.lowercased().contains(word) }
    }
}

extension ModelFault {
    /// The fault of a response whose status is not 200.
    init(_ complaint: Complaint, status: Int, retryAfter: Duration?) {
        let quota = ["insufficient_quota", "billing_hard_limit_reached", "billing_error"].contains(complaint.code)
        let long = ["context_length_exceeded", "string_above_max_length"].contains(complaint.code)
        switch status {
        case 429 where quota: self.init(.outOfQuota, complaint.message, status: status)
        case 402: self.init(.outOfQuota, complaint.message, status: status)
        case 429: self.init(.rateLimited, status: status, retryAfter: retryAfter)
        case 503, 529: self.init(.overloaded, status: status, retryAfter: retryAfter)
        case 300..<400: self.init(.redirected, "redirects are not followed", status: status)
        // Some endpoints repeat the key, or a part of it, in this answer.
        case 401: self.init(.wrongKey, status: status)
        case 403: self.init(.forbidden, complaint.message, status: status)
        case 404: self.init(.unknownModel, complaint.message, status: status)
        case 413: self.init(.questionTooLong, complaint.message, status: status)
        case 400..<500 where long: self.init(.questionTooLong, complaint.message, status: status)
        case 400..<500 where complaint.code == "model_not_found":
            self.init(.unknownModel, complaint.message, status: status)
        case 408, 500..<600: self.init(.brokenServer, complaint.message, status: status)
        default: self.init(.refusedQuestion, complaint.message, status: status)
        }
    }

    /// Without the key, wherever the endpoint repeated it, and short enough to be shown.
    func hiding(_ key: String?) -> ModelFault {
        var shown = self
        if let key, !key.isEmpty {
            shown.detail = detail.split(separator: key, omittingEmptySubsequences: false).joined(separator: "•••")
        }
        shown.detail = printable(shown.detail, limit: 200)
        return shown
    }
}
