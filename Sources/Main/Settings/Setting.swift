/// Everything that can be set. The name is the same in the environment, in the secrets directory and in the file.
enum Setting: String, CaseIterable {
    case database = "COUNTERSIGN_DATABASE"
    case member = "COUNTERSIGN_MEMBER"
    case server = "COUNTERSIGN_SERVER"
    case tokenFile = "COUNTERSIGN_TOKEN_FILE"
    case listen = "COUNTERSIGN_LISTEN"
    case modelURL = "COUNTERSIGN_MODEL_URL"
    case modelName = "COUNTERSIGN_MODEL_NAME"
    case modelKeyFile = "COUNTERSIGN_MODEL_KEY_FILE"
    case modelKey = "COUNTERSIGN_MODEL_KEY"
    case modelWire = "COUNTERSIGN_MODEL_WIRE"
    case modelPrice = "COUNTERSIGN_MODEL_PRICE"
    case modelCalls = "COUNTERSIGN_MODEL_CALLS"
    case modelRecord = "COUNTERSIGN_MODEL_RECORD"
    case reviewerURL = "COUNTERSIGN_REVIEWER_URL"
    case reviewerName = "COUNTERSIGN_REVIEWER_NAME"
    case reviewerKeyFile = "COUNTERSIGN_REVIEWER_KEY_FILE"
    case reviewerKey = "COUNTERSIGN_REVIEWER_KEY"
    case reviewerWire = "COUNTERSIGN_REVIEWER_WIRE"
    case reviewerPrice = "COUNTERSIGN_REVIEWER_PRICE"
    case fallbackURL = "COUNTERSIGN_FALLBACK_URL"
    case fallbackName = "COUNTERSIGN_FALLBACK_NAME"
    case fallbackKeyFile = "COUNTERSIGN_FALLBACK_KEY_FILE"
    case fallbackKey = "COUNTERSIGN_FALLBACK_KEY"
    case fallbackWire = "COUNTERSIGN_FALLBACK_WIRE"
    case fallbackPrice = "COUNTERSIGN_FALLBACK_PRICE"
    case mail = "COUNTERSIGN_MAIL"
    case mailPasswordFile = "COUNTERSIGN_MAIL_PASSWORD_FILE"
    case mailPassword = "COUNTERSIGN_MAIL_PASSWORD"
    case mailTokenFile = "COUNTERSIGN_MAIL_TOKEN_FILE"
    case mailAuthority = "COUNTERSIGN_MAIL_CA_FILE"
    case grace = "COUNTERSIGN_GRACE"
    case prompts = "COUNTERSIGN_PROMPTS"

    var isSecret: Bool { [.modelKey, .reviewerKey, .fallbackKey, .mailPassword].contains(self) }

    /// Shown where nothing is set; computed ones in words.
    var standard: String? {
        switch self {
        case .database: "sqlite:… in the data folder (XDG_DATA_HOME)"
        case .listen: "127.0.0.1:8080"
        case .modelCalls: "64"
        case .modelWire, .fallbackWire: "chat"
        case .mail: "maildir:… in the data folder (XDG_DATA_HOME)"
        case .grace: "10m"
        case .reviewerURL, .reviewerName, .reviewerKeyFile, .reviewerKey, .reviewerWire: "the writer's"
        default: nil
        }
    }

    /// What it is for, and what is allowed.
    var meaning: String {
        switch self {
        case .database: "`sqlite:PATH` or `postgres://USER@HOST:PORT/NAME`"
        case .member: "mail address of the member who asks at the local shell; without it the only member"
        case .server: "base URL of a server to ask instead of the local database"
        case .tokenFile: "file with the bearer token for that server"
        case .listen: "`HOST:PORT` that `serve` answers on"
        case .modelURL: "base URL of the model's API, such as `http://127.0.0.1:11434/v1`; or `recorded:FOLDER`"
        case .modelName: "the model's name there"
        case .modelKeyFile: "file with its key"
        case .modelKey: "the key itself; better in a file or the secrets directory"
        case .modelWire, .reviewerWire, .fallbackWire:
            "what it speaks: `chat` (OpenAI chat completions and all that is compatible), `responses`, `anthropic`"
        case .modelPrice, .reviewerPrice, .fallbackPrice:
            "`IN/OUT`: millionths of the organisation's currency for a million tokens, such as `2500000/10000000`"
        case .modelCalls: "model calls under way at once and endpoint, 1 to 1024; fewer when it cannot bear them"
        case .modelRecord: "folder into which every question and answer is recorded, for `recorded:FOLDER`"
        case .reviewerURL: "base URL of the reviewer's model"
        case .reviewerName: "name of the reviewer's model"
        case .reviewerKeyFile: "file with the key of the reviewer's model"
        case .reviewerKey: "key of the reviewer's model"
        case .fallbackURL: "base URL of a model that is asked while the first cannot be reached, is busy or broken"
        case .fallbackName: "name of the fallback's model"
        case .fallbackKeyFile: "file with the key of the fallback's model"
        case .fallbackKey: "key of the fallback's model"
        case .mail: "`maildir:PATH`, `smtp://USER@HOST:PORT` or `smtps://USER@HOST:PORT`"
        case .mailPasswordFile: "file with the mail password"
        case .mailPassword: "the mail password itself; better in a file or the secrets directory"
        case .mailTokenFile: "file with an OAuth access token for the mail server (XOAUTH2), instead of a password"
        case .mailAuthority: "file with the certificates that the mail server is checked against"
        case .grace: "time between approval and departure: `0`, `90s`, `10m`, `2h`, at most `24h`"
        case .prompts: "folder whose `.md` files replace built-in prompts of the same name"
        }
    }
}

/// A value as it was found, and where.
struct Found: Sendable {
    var text: String
    /// `flag`, `environment`, `secrets directory`, `file PATH`.
    var source: String
}
