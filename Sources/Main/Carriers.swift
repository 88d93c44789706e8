import Contract
import Foundation
import Outreach
import Providers

extension Settings {
    /// The carrier that the mail setting names.
    func makeCarrier() throws -> any Carrier {
        switch mail {
        case .maildir(let path): MaildirCarrier(path: path)
        case .server: SMTPCarrier(try account(), inFlight: limits.handOvers)
        }
    }

    /// Why mail could not leave now, or `nil`; nothing is sent.
    func mailProblem() async -> String? {
        switch mail {
        case .maildir(let path):
            var folder = URL(filePath: path)
            while !FileManager.default.fileExists(atPath: folder.path), folder.pathComponents.count > 1 {
                folder.deleteLastPathComponent()
            }
            return FileManager.default.isWritableFile(atPath: folder.path) ? nil : "\(folder.path) is not writable"
        case .server:
            do {
                return try await SMTPCarrier(account(), inFlight: 1).greet()
            } catch {
                return "\(error)"
            }
        }
    }

    private func account() throws -> SMTPAccount {
        let credential: SMTPCredential =
            if let mailToken { .bearer(MailSecret(mailToken)) } else if let mailPassword {
                .password(MailSecret(mailPassword))
            } else { .none }
        do {
            return try SMTPAccount(mail, credential: credential, authorityFile: mailAuthority)
        } catch {
            throw Refusal(.malformed, "COUNTERSIGN_MAIL cannot be used: \(error)", hint: "See countersign settings.")
        }
    }
}
