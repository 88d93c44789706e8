import Outreach
import Testing

/// Caps as they are written.
@Suite struct CapTests {
    /// house.md, the policy file; semantics 4.39
    @Test(arguments: [
        ("20 per day", Cap(20, per: .day)), ("3 per day per company", Cap(3, per: .day, .company)),
        ("1 per week per contact", Cap(1, per: .week, .contact)),
        ("100 credits per day", Cap(100, .credits, per: .day)),
        ("50 in total", Cap(50, per: .total)), ("2 in total per domain", Cap(2, per: .total, .domain)),
        ("5 approvals per hour per mailbox", Cap(5, per: .hour, .mailbox)),
        ("7 per day per author", Cap(7, per: .day, .author)),
    ])
    func aCapIsReadAndWrittenBack(text: String, cap: Cap) {
        #expect(Cap(text) == cap)
        #expect(Cap(cap.text) == cap)
    }

    @Test(arguments: [
        "", "per day", "0 per day", "-1 per day", "1.5 per day", "20", "20 day", "20 per month",
        "20 per day per planet",
        "20 per day company", "1000001 per day", "٣ per day", "20 per total", "20 per day per policy", "20 in",
    ])
    func anythingElseIsNone(text: String) {
        #expect(Cap(text) == nil)
    }
}
