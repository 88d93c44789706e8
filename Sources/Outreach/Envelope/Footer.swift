/// What is appended to every automated email, so that its reader can end it. Its version is part of the envelope.
///
/// The answer-to-unsubscribe form needs no page of ours; links come with the public pages (semantics 4.48).
public enum Footer {
    public static let version = "reply-1"

    public static func text(organisation: String) -> String {
        "\n\n-- \n\(organisation)\nIf you would rather not hear from us again, answer with “unsubscribe”."
    }

    /// The value of List-Unsubscribe (RFC 2369).
    public static func listUnsubscribe(to sender: String) -> String { "<mailto:\(sender)?subject=unsubscribe>" }
}
