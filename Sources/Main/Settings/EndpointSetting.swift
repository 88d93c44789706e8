/// The settings of one model's endpoint, by whom it serves.
struct EndpointSetting: Sendable {
    var role: String
    var url: Setting
    var name: Setting
    var keyFile: Setting
    var key: Setting
    var wire: Setting
    var price: Setting

    static let writer = EndpointSetting(
        role: "model", url: .modelURL, name: .modelName, keyFile: .modelKeyFile, key: .modelKey, wire: .modelWire,
        price: .modelPrice)
    static let reviewer = EndpointSetting(
        role: "reviewer", url: .reviewerURL, name: .reviewerName, keyFile: .reviewerKeyFile, key: .reviewerKey,
        wire: .reviewerWire, price: .reviewerPrice)
    static let fallback = EndpointSetting(
        role: "fallback", url: .fallbackURL, name: .fallbackName, keyFile: .fallbackKeyFile, key: .fallbackKey,
        wire: .fallbackWire, price: .fallbackPrice)
}
