import Foundation

/// What SwiftPM built beside the tests.
public enum Products {
    /// The path of a program of this package.
    public static func path(_ name: String) -> String {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path + "/" + name
    }
}
