import Child
import Foundation
import Outreach
import Storage
import Support

/// `countersign serve` on a world's database and the system's clock.
final class Serving {
    let child: Child
    /// When the process was started.
    let started: Instant
    private let folder: ScratchFolder

    /// Starts it and does not wait.
    init(_ world: World, model: DemoEndpoint, now: Instant) throws {
        folder = try ScratchFolder()
        let environment = [
            "COUNTERSIGN_DATABASE": world.fresh.url, "COUNTERSIGN_MEMBER": "ana@nordlicht.example",
            "COUNTERSIGN_MODEL_URL": model.base, "COUNTERSIGN_MODEL_NAME": "demo",
            "COUNTERSIGN_LISTEN": "127.0.0.1:0", "COUNTERSIGN_MAIL": "maildir:\(folder.file("mail"))",
            "COUNTERSIGN_LOG": "warning", "HOME": folder.path,
        ]
        started = now
        let log = folder.file("serve.log")
        child = try Child(
            Program.countersign.path(), ["serve"], environment: environment, input: .null, output: .file(log),
            error: .file(log))
    }

    /// Returns when the process has signed in to the database.
    func isUp(in world: World) async throws {
        let number = "\(child.number):"
        _ = try await eventually("serve signs in") {
            try await world.database.read { connection in
                try connection.rows("SELECT process FROM worker ORDER BY id LIMIT 100")
                    .contains { try $0.text("process").hasPrefix(number) } ? true : nil
            }
        }
    }
}
