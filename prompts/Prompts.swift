/// The prompts that this program was built with, by file name without its ending.
public enum EmbeddedPrompts {
    public static let texts: [String: [UInt8]] = [
        "email-first": PackageResources.email_first_md,
        "email-follow-up": PackageResources.email_follow_up_md,
        "linkedin-message-first": PackageResources.linkedin_message_first_md,
        "linkedin-message-follow-up": PackageResources.linkedin_message_follow_up_md,
        "linkedin-connection-first": PackageResources.linkedin_connection_first_md,
        "linkedin-connection-follow-up": PackageResources.linkedin_connection_follow_up_md,
        "linkedin-inmail-first": PackageResources.linkedin_inmail_first_md,
        "linkedin-inmail-follow-up": PackageResources.linkedin_inmail_follow_up_md,
        "sms-first": PackageResources.sms_first_md,
        "sms-follow-up": PackageResources.sms_follow_up_md,
        "call-first": PackageResources.call_first_md,
        "call-follow-up": PackageResources.call_follow_up_md,
        "review": PackageResources.review_md,
    ]
}
