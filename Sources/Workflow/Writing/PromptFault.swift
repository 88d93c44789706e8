/// Where something stands in a prompt's files; lines and columns from 1.
struct PromptPlace: Sendable, Equatable {
    var file: String
    var line: Int
    var column: Int
}

/// A prompt that cannot be used.
public struct PromptFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// A file, and where it is known its line and column: `prompts/email-first.md:3:12`.
    public var place: String
    /// What is wrong, what is allowed and, where something is near, what was probably meant.
    public var problem: String
    public var description: String { "\(place): \(problem)" }

    init(place: String, problem: String) {
        self.place = place
        self.problem = problem
    }

    init(_ place: PromptPlace, _ problem: String) {
        self.init(place: "\(place.file):\(place.line):\(place.column)", problem: problem)
    }
}
