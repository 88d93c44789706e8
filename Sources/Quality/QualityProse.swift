extension QualityPage {
    static let introduction = ""
    static let styleNote = ""
    static let injections = ""
}
