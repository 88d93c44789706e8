/// What an endpoint turned out not to take, so that it is not asked for again. Each change is one way only.
struct Concessions: Sendable, Equatable {
    /// How the form of the answer is asked for; what is weaker comes later.
    enum Format: Int, Sendable { case schema, object, none }

    var format = Format.schema
    /// Models that reason take no temperature.
    var leavesOutTemperature = false
    /// `max_completion_tokens` instead of `max_tokens`, with chat completions.
    var renamesTokenLimit = false
    /// No `stream_options`, so no token counts of a stream.
    var leavesOutUsage = false

    /// What to give up because of a 400 or 422; `nil` when it is about something else, or there is nothing more to give.
    func conceding(to complaint: Complaint, on wire: Wire) -> Concessions? {
        var next = self
        if complaint.mentions("stream_options") || complaint.mentions("include_usage") {
            next.leavesOutUsage = true
        } else if complaint.mentions("max_completion_tokens"), wire == .chat {
            next.renamesTokenLimit = true
        } else if complaint.mentions("temperature") {
            next.leavesOutTemperature = true
        } else if complaint.isEmpty || Self.words.contains(where: complaint.mentions) {
            // A tool is all or nothing: there is no half of it as with OpenAI's formats.
            next.format = format == .schema && wire != .anthropic ? .object : .none
        }
        return next == self ? nil : next
    }

    /// How servers call what was asked for when they refuse it.
    private static let words = [
        "response_format", "json_schema", "json_object", "text.format", "schema", "grammar", "guided", "structured",
        "tool_choice", "tools", "tool use",
    ]
}
