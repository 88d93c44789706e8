import Outreach
import Support
import Testing

@testable import Providers

@Suite(.serialized, .timeLimit(.minutes(5))) struct ModelPriceTests {
    @Test(arguments: [
        "", "1", "1/2/3", "/", "1/", "-1/2", "1.5/2", " 1/2", "1/2 ", "٣/2", "1000000001/1", "99999999999/1",
    ])
    func whatIsNoPriceIsNone(_ text: String) {
        #expect(ModelPrice(text) == nil)
    }

    @Test(arguments: [(0, 0, 0), (1, 0, 3), (0, 1, 10), (1_000_000, 0, 2_500_000), (1_000, 200, 4_500), (3, 3, 38)])
    func costsMillionthsRoundedUpOnce(_ input: Int, _ output: Int, _ cost: Int) throws {
        let price = try #require(ModelPrice("2500000/10000000"))
        #expect(price.cost(inputTokens: input, outputTokens: output) == cost)
    }

    @Test func theMostThatAnEndpointMayCountDoesNotOverflow() throws {
        let price = try #require(ModelPrice("1000000000/1000000000"))
        #expect(price.cost(inputTokens: 3_000_000_000, outputTokens: 1_000_000_000) == 4_000_000_000_000)
    }

    @Test func standsInTheCompletion() async throws {
        let server = try await DemoServer()
        let settings = EndpointSettings(
            base: "\(server.base)/v1", model: "m", price: ModelPrice("1000000/1000000"))
        let answer = try await endpoint(settings).complete(writing)
        #expect(answer.cost == answer.inputTokens + answer.outputTokens && answer.cost != 0)
        #expect(try await model(at: server).complete(writing).cost == nil)
    }
}
