import CoreMetrics
import Synchronization

/// The numbers of one metric with one set of labels.
final class Series: CounterHandler, MeterHandler, RecorderHandler, TimerHandler {
    enum Kind: String, Sendable { case counter, gauge, summary, histogram }

    /// Upper bounds in seconds; what is longer falls into `+Inf`.
    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private struct Numbers {
        var value = 0.0
        var count = 0
        var buckets = [Int](repeating: 0, count: Series.bounds.count)
    }

    let kind: Kind
    private let numbers = Mutex(Numbers())

    init(_ kind: Kind) { self.kind = kind }

    func increment(by amount: Int64) { increment(by: Double(amount)) }
    func increment(by amount: Double) { numbers.withLock { $0.value += amount } }
    func decrement(by amount: Double) { numbers.withLock { $0.value -= amount } }
    func reset() { numbers.withLock { $0.value = 0 } }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { numbers.withLock { $0.value = value } }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        numbers.withLock { numbers in
            numbers.value = kind == .gauge ? value : numbers.value + value
            numbers.count += 1
        }
    }

    func recordNanoseconds(_ duration: Int64) {
        let seconds = Double(duration) / 1_000_000_000
        numbers.withLock { numbers in
            numbers.value += seconds
            numbers.count += 1
            if let bucket = Self.bounds.firstIndex(where: { seconds <= $0 }) { numbers.buckets[bucket] += 1 }
        }
    }

    func lines(name: String, labels: String) -> [String] {
        let now = numbers.withLock { $0 }
        let braced = labels.isEmpty ? "" : "{\(labels)}"
        switch kind {
        case .counter, .gauge: return ["\(name)\(braced) \(Self.text(now.value))"]
        case .summary: return ["\(name)_sum\(braced) \(Self.text(now.value))", "\(name)_count\(braced) \(now.count)"]
        case .histogram:
            var lines: [String] = []
            var total = 0
            let before = labels.isEmpty ? "" : labels + ","
            for (bound, count) in zip(Self.bounds, now.buckets) {
                total += count
                lines.append("\(name)_bucket{\(before)le=\"\(Self.text(bound))\"} \(total)")
            }
            lines.append("\(name)_bucket{\(before)le=\"+Inf\"} \(now.count)")
            return lines + ["\(name)_sum\(braced) \(Self.text(now.value))", "\(name)_count\(braced) \(now.count)"]
        }
    }

    private static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}
