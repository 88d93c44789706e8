import CoreMetrics
import Testing

@testable import Server

@Suite struct TextMetricsTests {
    @Test func namesHaveNoDots() {
        let metrics = TextMetrics()
        metrics.makeCounter(label: "http.server.requests", dimensions: [("http.route", "/a\"b\n"), ("status", "200")])
            .increment(by: 2)
        #expect(
            metrics.text().contains(
                "# TYPE http_server_requests counter\nhttp_server_requests{http_route=\"/a\\\"b\\n\",status=\"200\"} 2\n"
            ))
        #expect(TextMetrics.name("9.é-x") == "_9___x")
        #expect(TextMetrics.name("") == "_")
    }

    @Test func timersAreHistogramsInSeconds() {
        let metrics = TextMetrics()
        let timer = metrics.makeTimer(label: "call", dimensions: [])
        timer.recordNanoseconds(4_000_000)
        timer.recordNanoseconds(20_000_000_000)
        let text = metrics.text()
        #expect(text.contains("call_seconds_bucket{le=\"0.005\"} 1\n"))
        #expect(text.contains("call_seconds_bucket{le=\"10\"} 1\n"))
        #expect(text.contains("call_seconds_bucket{le=\"+Inf\"} 2\n"))
        #expect(text.contains("call_seconds_sum 20.004\n"))
        #expect(text.contains("call_seconds_count 2\n"))
    }

    @Test func theSameMetricIsOneSeries() {
        let metrics = TextMetrics()
        for _ in 0..<3 { metrics.makeCounter(label: "c", dimensions: []).increment(by: 1) }
        #expect(metrics.text().contains("\nc 3\n") || metrics.text().contains("c 3\n"))
        metrics.makeMeter(label: "c", dimensions: []).set(7.5 as Double)
        #expect(metrics.text().contains("c_gauge 7.5\n"))
    }

    @Test func theNumberOfSeriesIsBounded() {
        let metrics = TextMetrics()
        for index in 0..<(TextMetrics.mostSeries + 5) {
            metrics.makeCounter(label: "c", dimensions: [("id", String(index))]).increment(by: 1)
        }
        #expect(metrics.text().contains("metrics_series_dropped 5\n"))
    }
}
