import Foundation

/// What is being done, for whoever waits.
enum Progress {
    static func say(_ text: String) { FileHandle.standardError.write(Data("bench: \(text)\n".utf8)) }
}
