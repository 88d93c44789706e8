import Outreach

// The story names a job by its number.
extension JobID: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) { self.init(value) }
}
