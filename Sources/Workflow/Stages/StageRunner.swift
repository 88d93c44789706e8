import Logging
import Metrics
import Outreach
import ServiceLifecycle

/// Runs a stage at its own pace until the process is asked to stop; what is in hand is finished first.
public struct StageRunner<S: Stage>: Service {
    private let stage: S
    private let desk: Desk
    private let log: Logger
    /// How long to wait at most before looking again; wake-ups are an accelerator and never needed.
    private let slowest: Duration

    public init(_ stage: S, desk: Desk, log: Logger, slowest: Duration = .seconds(2)) {
        self.stage = stage
        self.desk = desk
        self.log = log
        self.slowest = slowest
    }

    public func run() async throws {
        let tide = Tide()
        let changes = Task { [database = desk.database] in
            for await _ in database.changes() { await tide.rise() }
        }
        defer { changes.cancel() }
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                while !Task.isShuttingDownGracefully, !Task.isCancelled {
                    let seen = await tide.height
                    let room = await tide.room(of: stage.atOnce)
                    let claimed = room > 0 ? await claim(room) : []
                    await tide.take(claimed.count)
                    for work in claimed {
                        group.addTask {
                            await carryOut(work)
                            await tide.give()
                        }
                    }
                    if claimed.isEmpty {
                        await tide.wait(above: seen, until: await wakeTime(hasRoom: room > 0), clock: desk.clock)
                    }
                }
            }
        } onGracefulShutdown: {
            Task { await tide.rise() }
        }
    }

    private func claim(_ room: Int) async -> [S.Work] {
        do {
            guard let next = try await stage.nextTime(), next <= desk.clock.now else { return [] }
            let work = try await stage.claim(atMost: room)
            Counter(label: "countersign_claimed_total", dimensions: [("stage", stage.name)]).increment(by: work.count)
            return work
        } catch {
            log.warning("\(stage.name) could not claim: \(error)")
            try? await desk.clock.sleep(until: desk.clock.now + .seconds(1))
            return []
        }
    }

    private func carryOut(_ work: S.Work) async {
        do {
            try await stage.carryOut(work)
        } catch {
            // The lease runs out, and the Rescuer takes it up.
            log.warning("\(stage.name) could not record an outcome: \(error)")
        }
    }

    /// What is due although nothing could be claimed is held by somebody else, or cannot be worked on: looked at again
    /// soon, but not in a circle.
    private func wakeTime(hasRoom: Bool) async -> Instant {
        let now = desk.clock.now
        guard hasRoom, let next = try? await stage.nextTime() else { return now + slowest }
        return next > now ? min(next, now + slowest) : now + .milliseconds(5)
    }
}
