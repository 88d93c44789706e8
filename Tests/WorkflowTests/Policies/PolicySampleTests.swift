import Foundation
import Outreach
import Providers
import Testing

@testable import Workflow

/// The policies that come with the program: nothing is wrong with them, and they do what their examples say.
@Suite struct PolicySampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples/policies")

    static let files = ["delicate", "first-touches", "follow-ups"]

    @Test func everySampleIsTried() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(names == Self.files.map { "\($0).yaml" })
    }

    @Test(arguments: files)
    func itDoesWhatItsExamplesSay(name: String) throws {
        let source = try String(contentsOf: Self.folder.appending(path: "\(name).yaml"), encoding: .utf8)
        let file = PolicyFile(source, dates: PolicyFileTests.dates, zones: SystemZones())
        #expect(file.problems == [])
        let policy = try #require(file.definition)
        #expect(policy.name == name)
        #expect(policy.tests.count >= 5)
        for trial in try PolicyTrial.all(of: policy, dates: PolicyFileTests.dates) {
            #expect(trial.passed, "\(trial.example.name ?? ""): \(trial.because)")
        }
    }
}
