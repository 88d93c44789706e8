extension ModelFault {
    /// Every way in which a question to a model can go without a usable answer. The names are stable; docs/models.md
    /// prints this table.
    public enum Kind: String, Sendable, CaseIterable {
        // Nothing was asked.
        case notSet = "not-set"
        case badSetting = "bad-setting"
        case noPlace = "no-place"
        case circuitOpen = "circuit-open"
        case cancelled
        case notRecorded = "not-recorded"

        // No whole answer came.
        case unknownHost = "unknown-host"
        case refusedConnection = "refused-connection"
        case badCertificate = "bad-certificate"
        case noConnection = "no-connection"
        case slowHeaders = "slow-headers"
        case slowBody = "slow-body"
        case cutOff = "cut-off"
        case tooLarge = "too-large"

        // The endpoint said no.
        case redirected
        case wrongKey = "wrong-key"
        case forbidden
        case outOfQuota = "out-of-quota"
        case unknownModel = "unknown-model"
        case questionTooLong = "question-too-long"
        case refusedQuestion = "refused-question"
        case rateLimited = "rate-limited"
        case overloaded
        case brokenServer = "broken-server"
        case errorInside = "error-inside"

        // It answered, and the answer is of no use.
        case wrongContentType = "wrong-content-type"
        case notJSON = "not-json"
        case noMessage = "no-message"
        case empty
        case declined
        case withheld
        case cutShort = "cut-short"
        case notTheJSON = "not-the-json"
        case wrongSchema = "wrong-schema"
    }
}

extension ModelFault.Kind {
    /// Whether the same question may be answered later, without anybody doing anything.
    public var mayPass: Bool {
        switch self {
        case .noPlace, .circuitOpen, .cancelled, .unknownHost, .refusedConnection, .noConnection, .slowHeaders,
            .slowBody, .cutOff, .rateLimited, .overloaded, .brokenServer, .errorInside, .notJSON, .noMessage, .empty,
            .notTheJSON, .wrongSchema, .cutShort, .tooLarge:
            true
        case .notSet, .badSetting, .notRecorded, .badCertificate, .redirected, .wrongKey, .forbidden, .outOfQuota,
            .unknownModel, .questionTooLong, .refusedQuestion, .wrongContentType, .declined, .withheld:
            false
        }
    }

    /// Whether another endpoint is asked instead, where one is set: this one gives nobody an answer now.
    public var isOutage: Bool {
        switch self {
        case .noPlace, .circuitOpen, .unknownHost, .refusedConnection, .badCertificate, .noConnection, .slowHeaders,
            .slowBody, .cutOff, .rateLimited, .overloaded, .brokenServer, .outOfQuota, .wrongContentType:
            true
        default: false
        }
    }

    /// What happened, for the table.
    public var meaning: String {
        switch self {
        case .notSet: "no model is set"
        case .badSetting: "the address or the key cannot be used as it is written"
        case .noPlace: "the deadline passed while the question waited for a place among the calls under way"
        case .circuitOpen: "the endpoint failed several times in a row and is left alone for a while"
        case .cancelled: "we stopped asking: the process ends, or the draft is not wanted any more"
        case .notRecorded: "the recordings hold no answer to this question"
        case .unknownHost: "the host's name has no address"
        case .refusedConnection: "nothing listens there"
        case .badCertificate: "the endpoint's certificate is not trusted, or is another host's"
        case .noConnection: "no connection came about within ten seconds, or TLS failed"
        case .slowHeaders: "the deadline passed before an answer began"
        case .slowBody: "the deadline passed in the middle of the answer"
        case .cutOff: "the connection ended in the middle of the answer"
        case .tooLarge: "the answer was larger than the limit; reading stopped there"
        case .redirected: "3xx; redirects are never followed, a key would travel with them"
        case .wrongKey: "401"
        case .forbidden: "403"
        case .outOfQuota: "402, or 429 whose code says that the account has nothing left"
        case .unknownModel: "404: the endpoint knows neither this model nor this path"
        case .questionTooLong: "413, or 400 whose code says that the model cannot take so much text"
        case .refusedQuestion: "any other 4xx"
        case .rateLimited: "429, still after the retries"
        case .overloaded: "503 or 529, still after the retries"
        case .brokenServer: "408 or any other 5xx, still after the retries"
        case .errorInside: "200, and an error where the answer should be"
        case .wrongContentType: "200, and neither JSON nor said to be: a login page, a proxy"
        case .notJSON: "200, said to be JSON, and not JSON"
        case .noMessage: "JSON, without the message that this wire has"
        case .empty: "a message without text"
        case .declined: "the model declined to answer"
        case .withheld: "the endpoint's content filter kept the answer back"
        case .cutShort: "the answer reached the token limit and ends in the middle"
        case .notTheJSON: "the message is not exactly one JSON object"
        case .wrongSchema: "the object lacks a field, or a field holds something else"
        }
    }
}
