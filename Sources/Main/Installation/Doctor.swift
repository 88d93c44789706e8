import Contract
import Foundation
import Outreach
import Providers
import Storage
import Terminal
import Workflow

extension LocalInstallation {
    /// Looks at settings, database, model, mail, zones and queues; one thing that is wrong does not hide the others.
    func doctor() async throws -> [DoctorLine] {
        let settings = try await Settings.read(options, environment)
        var lines: [DoctorLine] = []
        do {
            let composition = try await Composition.open(options, environment)
            lines.append(
                DoctorLine(
                    name: "database", verdict: .good,
                    detail: "\(settings.database.withoutPassword), \(composition.database.dialect.rawValue), up to date"
                ))
            lines += try await queues(of: composition)
            lines.append(await mail(settings, sandbox: composition.installation?.isSandbox ?? false))
            await composition.database.close()
        } catch let refusal as Refusal {
            lines.append(DoctorLine(name: "database", verdict: .bad, detail: refusal.message, hint: refusal.hint))
            lines.append(await mail(settings, sandbox: false))
        }
        lines += await models(settings)
        let zones = SystemZones().names.count
        lines.append(
            DoctorLine(
                name: "time zones", verdict: zones > 300 ? .good : .bad, detail: "\(zones) in the system's database",
                hint: zones > 300 ? nil : "Install the package tzdata."))
        return lines
    }

    private func queues(of composition: Composition) async throws -> [DoctorLine] {
        let now = composition.clock.now
        let (due, uncertain, credits, member) = try await composition.database.read { connection in
            (
                try connection.first(.due, at: now), try connection.attention(.uncertain, atMost: 1_000).count,
                try connection.availableCredits(), try connection.members(limit: 1).first
            )
        }
        let waited = due.map { now - $0.wakeAt } ?? .zero
        var lines = [
            DoctorLine(
                name: "queue", verdict: waited > .minutes(5) ? .look : .good,
                detail: due == nil ? "nothing waits to be written" : "a draft waits since \(now - waited)",
                hint: waited > .minutes(5)
                    ? "Is `countersign serve` running? countersign explain \(due?.id.description ?? "")" : nil),
            DoctorLine(
                name: "credits", verdict: credits > 0 ? .good : .look, detail: "\(credits) available",
                hint: credits > 0 ? nil : "countersign credit top-up <amount> --reference <text>"),
        ]
        if uncertain > 0 {
            lines.append(
                DoctorLine(
                    name: "deliveries", verdict: .look, detail: "\(uncertain) uncertain", hint: "countersign inbox"))
        }
        if member == nil {
            lines.append(
                DoctorLine(
                    name: "members", verdict: .bad, detail: "there are none",
                    hint: "countersign migrate --admin-email <email>"))
        }
        return lines
    }

    private func mail(_ settings: Settings, sandbox: Bool) async -> DoctorLine {
        if sandbox, !settings.mail.isLoopback {
            return DoctorLine(
                name: "mail", verdict: .bad, detail: "\(settings.mail) is not on this machine, and this is a sandbox",
                hint: "Set COUNTERSIGN_MAIL to a maildir or a loopback host.")
        }
        if let problem = await settings.mailProblem() {
            return DoctorLine(name: "mail", verdict: .bad, detail: problem, hint: "See COUNTERSIGN_MAIL.")
        }
        return DoctorLine(name: "mail", verdict: .good, detail: "\(settings.mail)")
    }
}
