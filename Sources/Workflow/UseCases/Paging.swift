import Contract
import Outreach

/// The place where a page ended, as an id.
func place<ID: RecordID>(_ after: String?, as: ID.Type = ID.self) throws -> ID? {
    guard let after else { return nil }
    guard let id = ID(after) else {
        throw Refusal(.malformed, "“after” is not the `next` of a page.", hint: "Leave it out for the first page.")
    }
    return id
}

/// What fits on a page, and where the next one begins.
func paged<Item, Place: CustomStringConvertible>(
    _ items: [Item], limit: Int, place: (Item) -> Place
) -> (page: ArraySlice<Item>, next: String?) {
    (items.prefix(limit), items.count > limit ? place(items[limit - 1]).description : nil)
}
