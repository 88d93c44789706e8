import Contract

/// docs/api.md, printed from `allUseCases`.
enum RouteReference {
    static func markdown() -> String {
        var lines = [
            "# The API", "", "Printed by `countersign reference api` from `allUseCases`; do not edit.", "",
            "Every request carries `Authorization: Bearer <token>`. A `GET` takes its fields as query, anything else "
                + "as a JSON object. A change may carry an `Idempotency-Key` of 1 to 100 printable ASCII characters: it "
                + "is done at most once with that key.", "",
            "| use case | route | needs |", "| --- | --- | --- |",
        ]
        let routes = allUseCases.map { (name: $0.name, route: $0.route.description, needs: $0.needs.rawValue) }
        for route in routes.sorted(by: { $0.name < $1.name }) {
            lines.append("| `\(route.name)` | `\(route.route)` | \(route.needs) |")
        }
        lines += ["", "A no is a JSON object with `code`, `message`, `hint` and `problems`:", ""]
        lines += ["| code | HTTP status | exit status |", "| --- | --- | --- |"]
        for code in Refusal.Code.allCases {
            lines.append("| `\(code.rawValue)` | \(code.httpStatus) | \(code.exitStatus) |")
        }
        lines += [
            "",
            "Besides: `GET /health` (without a token) and `GET /metrics`; 401 without a valid token, 404 for an "
                + "unknown route, 405 for a wrong method, 408 for a request that took too long, 413 for a body over "
                + "2 MiB.",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
