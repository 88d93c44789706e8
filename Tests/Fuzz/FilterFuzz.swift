import Outreach

/// Hands the filter language bytes of libFuzzer's invention. `scripts/fuzz` runs it.
///
/// The package manager has the linker take `Fuzz_main` for `main`, so that libFuzzer's own is left out.
@_cdecl("Fuzz_main")
func start(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
    var (count, arguments) = (count, arguments)
    return runFuzzer(&count, &arguments) { readOneFilter($0, $1) }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ once: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Whatever the bytes are, reading ends, what is read would be written again, and every line answers.
@_cdecl("LLVMFuzzerTestOneInput")
func readOneFilter(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let line = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    for use in [FilterUse.list, .policy] {
        do {
            let filter = try DraftFilter(line, for: use, dates: .utc)
            // A mark at the beginning of a term would join a space, and never joins a line break.
            let again = try DraftFilter(filter.terms.map(\.source).joined(separator: "\n"), for: use, dates: .utc)
            precondition(again.terms.map(\.test) == filter.terms.map(\.test))
            precondition(again.terms.map(\.subject) == filter.terms.map(\.subject))
            for reading in [CompiledLine.Reading.plain, .strict] {
                let compiled = CompiledLine(filter, reading)
                precondition(compiled.matches(facts) == (compiled.held(by: facts) == compiled.all))
                precondition(compiled.readings(of: facts).allSatisfy { $0.held == ($0.miss == nil) })
            }
        } catch let fault as FilterFault {
            precondition(fault.column >= 1 && fault.column <= line.count + 1)
            precondition(!fault.message.isEmpty && !fault.allowed.isEmpty)
        } catch {
            preconditionFailure("\(error)")
        }
    }
    _ = try? ContactFilter(line)
    let folded = Fold.text(line)
    precondition(Fold.text(folded) == folded)
    return 0
}

private let facts: DraftFacts = {
    var facts = DraftFacts()
    facts[text: .subject] = "storage engines"
    facts[text: .body] = "hi mira, the notice period is short"
    facts[text: .mentions] = Fold.words("storage engines hi mira the notice period is short")
    facts[list: .contactTag] = ["vip", "berlin"]
    facts[number: .score] = 82
    return facts
}()
