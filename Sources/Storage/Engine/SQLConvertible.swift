import Outreach

extension SQLValue: SQLConvertible { public var sqlValue: SQLValue { self } }
extension Int64: SQLConvertible { public var sqlValue: SQLValue { .integer(self) } }
extension Int: SQLConvertible { public var sqlValue: SQLValue { .integer(Int64(self)) } }
extension Bool: SQLConvertible { public var sqlValue: SQLValue { .integer(self ? 1 : 0) } }
extension String: SQLConvertible { public var sqlValue: SQLValue { .text(self) } }
extension Instant: SQLConvertible { public var sqlValue: SQLValue { .integer(microseconds) } }
extension SQLConvertible where Self: RecordID { public var sqlValue: SQLValue { .integer(rawValue) } }
extension SQLConvertible where Self: RawRepresentable, RawValue == String {
    public var sqlValue: SQLValue { .text(rawValue) }
}

extension DraftID: SQLConvertible {}
extension EnrollmentID: SQLConvertible {}
extension NoticeID: SQLConvertible {}
extension CreditEntryID: SQLConvertible {}
extension JobID: SQLConvertible {}
extension CompanyID: SQLConvertible {}
extension ContactID: SQLConvertible {}
extension MemberID: SQLConvertible {}
extension TokenID: SQLConvertible {}
extension SequenceID: SQLConvertible {}
extension ZoneName: SQLConvertible {}
