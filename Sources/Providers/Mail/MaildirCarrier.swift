import CGMime
import Dispatch
import Glibc
import Outreach

/// Puts mail into a maildir, where any mail program reads it. The carrier of an installation without a mail server.
///
/// The file's name comes from the Message-ID alone, so a mail handed over again after a crash finds itself there, read
/// or not, and is not written twice.
public struct MaildirCarrier: Carrier {
    public let path: String
    // Writing waits for the disk, so it happens on this queue's thread and never on Swift's pool.
    private let queue: DispatchQueue

    /// - Parameter path: A folder; it and its parts (`tmp`, `new`, `cur`) are made when the first mail comes.
    public init(path: String) {
        self.path = path
        queue = DispatchQueue(label: "countersign.maildir")
    }

    public func handOver(_ parcel: Parcel) async -> HandOver {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: write(parcel)) }
        }
    }

    private func write(_ parcel: Parcel) -> HandOver {
        let message: MimeMessage
        do {
            message = try MimeMessage(parcel)
        } catch {
            return HandOver(.refused, answer: printable(error.description, limit: 500))
        }
        do {
            let name = fileName(of: parcel.messageID)
            let folder = MaildirFolder(path: path)
            try folder.make()
            let wasThere = try folder.holds(name)
            if !wasThere { try folder.add(message.bytes, as: name) }
            return HandOver(
                .accepted, answer: wasThere ? "already in the maildir as \(name)" : "written as new/\(name)")
        } catch {
            return HandOver(.deferred, answer: printable(error.description, limit: 500))
        }
    }
}

/// 32 hexadecimal digits of the Message-ID's SHA-256, and our mark.
private func fileName(of messageID: String) -> String {
    let bytes = Array(messageID.utf8)
    guard let digits = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count)) else {
        preconditionFailure("GLib always knows SHA-256")
    }
    defer { g_free(digits) }
    return String(cString: digits).prefix(32) + ".countersign"
}
