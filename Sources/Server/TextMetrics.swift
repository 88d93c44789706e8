import CoreMetrics
import Synchronization

/// Keeps every metric in memory and prints them in Prometheus' text format.
///
/// Names and labels are made of letters, digits and underscores, because that format refuses the dots that
/// libraries use.
public final class TextMetrics: MetricsFactory {
    /// More series than this are not kept, so that a label from outside cannot fill the memory.
    public static let mostSeries = 2_000

    private struct Key: Hashable {
        var name: String
        var labels: String
    }

    private struct State {
        var series: [Key: Series] = [:]
        var dropped = 0
    }

    private let state = Mutex(State())

    public init() {}

    /// Every series, sorted, each family with its type.
    public func text() -> String {
        let (series, dropped) = state.withLock { ($0.series, $0.dropped) }
        var lines: [String] = []
        var family: String?
        for (key, one) in series.sorted(by: { ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels) }) {
            if family != key.name { lines.append("# TYPE \(key.name) \(one.kind.rawValue)") }
            family = key.name
            lines += one.lines(name: key.name, labels: key.labels)
        }
        lines += ["# TYPE metrics_series_dropped counter", "metrics_series_dropped \(dropped)"]
        return lines.joined(separator: "\n") + "\n"
    }

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions, .counter)
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions, .gauge)
    }

    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        series(label, dimensions, aggregate ? .summary : .gauge)
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label + "_seconds", dimensions, .histogram)
    }

    // Series stay until the process ends, so that a scrape never misses one.
    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}

    private func series(_ label: String, _ dimensions: [(String, String)], _ kind: Series.Kind) -> Series {
        let labels = dimensions.map { "\(Self.name($0.0))=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        return state.withLock { state in
            var key = Key(name: Self.name(label), labels: labels)
            // The same name may be used with two kinds; a family has one.
            if let other = state.series.first(where: { $0.key.name == key.name })?.value, other.kind != kind {
                key.name += "_\(kind.rawValue)"
            }
            if let known = state.series[key] { return known }
            let made = Series(kind)
            if state.series.count < Self.mostSeries { state.series[key] = made } else { state.dropped += 1 }
            return made
        }
    }

    /// `http.server.requests` becomes `http_server_requests`.
    static func name(_ text: String) -> String {
        var name = String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
        if name.first.map({ $0.isNumber }) ?? true { name = "_" + name }
        return name
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.prefix(200).unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
