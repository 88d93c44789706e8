import Contract
import Outreach
import Storage

extension ListPrices: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let before = try after.map { text in
            guard let version = Int(text), version > 1 else {
                throw Refusal(.malformed, "“after” is not the `next` of a page.")
            }
            return version
        }
        let rows = try act.connection.priceLists(before: before ?? .max, limit: limit + 1)
        let (page, next) = paged(rows, limit: limit, place: \.prices.version)
        return Answer(
            versions: page.map {
                Answer.Version(
                    prices: $0.prices, appliedAt: $0.appliedAt, appliedBy: $0.appliedBy, source: $0.prices.yaml)
            }, next: next)
    }
}
