extension ModelFault.Kind {
    /// The beginning of `ModelFault.reason`.
    var sentence: String {
        switch self {
        case .notSet: "no model is set"
        case .badSetting: "the model's settings cannot be used"
        case .noPlace: "the model was too busy with our other questions"
        case .circuitOpen: "the model failed several times in a row and is left alone for a while"
        case .cancelled: "the question was cancelled"
        case .notRecorded: "the recordings hold no answer to this question"
        case .unknownHost, .refusedConnection, .badCertificate, .noConnection: "the model cannot be reached"
        case .slowHeaders: "the model did not answer in time"
        case .slowBody: "the model did not finish its answer in time"
        case .cutOff: "the model's answer was cut off"
        case .tooLarge: "the model's answer was too large"
        case .redirected: "the model's server redirects"
        case .wrongKey: "the model's server does not accept the key"
        case .forbidden: "the model's server forbids this"
        case .outOfQuota: "the account at the model's provider has nothing left"
        case .unknownModel: "the model's server does not know the model"
        case .questionTooLong: "the question is too long for the model"
        case .refusedQuestion: "the model refused"
        case .rateLimited, .overloaded: "the model is busy"
        case .brokenServer: "the model's server failed"
        case .errorInside: "the model's server answered with an error"
        case .wrongContentType: "what answered is no language model"
        case .notJSON, .noMessage, .notTheJSON, .wrongSchema: "the model's answer cannot be read"
        case .empty: "the model answered nothing"
        case .declined: "the model declined to answer"
        case .withheld: "the answer was withheld by the content filter of the model's provider"
        case .cutShort: "the model's answer was cut off at the token limit"
        }
    }

    var tellsStatus: Bool { self == .brokenServer || self == .refusedQuestion }

    /// One sentence that tells a person what to do.
    public var nextStep: String {
        switch self {
        case .notSet: "Set COUNTERSIGN_MODEL_URL and COUNTERSIGN_MODEL_NAME."
        case .badSetting: "Check COUNTERSIGN_MODEL_URL, and that the key in COUNTERSIGN_MODEL_KEY_FILE is one line."
        case .noPlace: "Nothing to do if it passes; otherwise raise COUNTERSIGN_MODEL_CALLS or use a faster endpoint."
        case .circuitOpen, .refusedConnection: "Is the model server running? Ask it: countersign doctor."
        case .cancelled: "Nothing to do: the draft is written later."
        case .notRecorded: "Record it: run once with COUNTERSIGN_MODEL_RECORD set."
        case .unknownHost: "Check the host in COUNTERSIGN_MODEL_URL, and this machine's DNS."
        case .badCertificate:
            "Check that COUNTERSIGN_MODEL_URL names the host as its certificate does, and that its authority is trusted here."
        case .noConnection: "Check the network between this machine and COUNTERSIGN_MODEL_URL."
        case .slowHeaders, .slowBody:
            "Nothing to do if it passes; otherwise lower COUNTERSIGN_MODEL_CALLS or use a faster model."
        case .cutOff: "Nothing to do if it passes; otherwise look into the model server's log and proxies before it."
        case .tooLarge, .wrongContentType, .noMessage:
            "Check that COUNTERSIGN_MODEL_URL is the API's base, and COUNTERSIGN_MODEL_WIRE what it speaks."
        case .redirected: "Set COUNTERSIGN_MODEL_URL to where it redirects, if you trust that."
        case .wrongKey: "Check the key: COUNTERSIGN_MODEL_KEY_FILE."
        case .forbidden: "Check what the key in COUNTERSIGN_MODEL_KEY_FILE may do, and from where."
        case .outOfQuota: "Pay or raise the limit at the provider, or set COUNTERSIGN_FALLBACK_URL."
        case .unknownModel: "Check COUNTERSIGN_MODEL_NAME, and the path of COUNTERSIGN_MODEL_URL."
        case .questionTooLong: "Shorten the job's description or the prompt, or use a model that takes more text."
        case .refusedQuestion: "Read what it says; check COUNTERSIGN_MODEL_WIRE and COUNTERSIGN_MODEL_NAME."
        case .rateLimited:
            "Nothing to do if it passes; otherwise lower COUNTERSIGN_MODEL_CALLS or raise the provider's limit."
        case .overloaded, .brokenServer, .errorInside, .notJSON:
            "Nothing to do if it passes; otherwise look at the provider's status page or the model server's log."
        case .empty, .cutShort: "If it happens often, use another model: this one does not keep to its length."
        case .declined, .withheld:
            "Read the job and the contact for what the model objects to, or write this one yourself."
        case .notTheJSON, .wrongSchema: "If it happens often, use a model or server that can answer by a JSON schema."
        }
    }
}
