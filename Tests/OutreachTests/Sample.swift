import Outreach

/// One contact, one job, one sender; a test names only what matters to it.
enum Sample {
    static let contact = Contact(
        id: ContactID(9), name: "Sara Miller", givenName: "Sara", title: "Backend Engineer", company: "Globex Systems",
        email: "sara@globex.example.com", linkedIn: "https://www.linkedin.com/in/sara-miller", language: "en",
        notes: "Spoke at a meetup, slides on https://slides.example.net/sara")

    static let job = Job(
        id: JobID(3), title: "Senior Swift Engineer (m/w/d)", company: "Acme Robotics GmbH", location: "Berlin",
        description: "Work on the planner [hybrid role] of our robots. Apply with jobs@acme.example.org.",
        contactName: "Ben Okafor", contactEmail: "ben@acme.example.org", url: "https://acme.example.org/jobs/7")

    static func context(
        _ channel: Channel = .email, contact: Contact = contact, job: Job? = job, language: String = "en",
        step: Int = 1, isReply: Bool = false, basic: Bool = false, pitch: String? = nil,
        earlier: [DraftContext.Earlier] = []
    ) -> DraftContext {
        DraftContext(
            channel: channel, contact: contact, job: job, senderName: "Ana Ruiz", organisation: "Northwind Talent",
            tone: nil, pitch: pitch, language: language, step: step, steps: 3, purpose: nil, hasBasicLinkedIn: basic,
            isReply: isReply, earlier: earlier)
    }

    static func contact(_ name: String, given: String? = nil) -> Contact {
        Contact(
            id: ContactID(9), name: name, givenName: given, company: "Globex Systems", email: "x@globex.example.com")
    }
}
