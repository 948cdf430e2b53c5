// Fuzz target: any bytes as a layout over the shipped ones, and as a font catalogue. A layout or an error, the same
// whatever was read before.

import Diagnostics
import Language
import Reading

// The fuzzer calls from one thread.
private nonisolated(unsafe) var first = UsedReader(period: 64)
private nonisolated(unsafe) var second = UsedReader(period: 101)

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(name: "in.yaml", bytes: handedOver(start, count))
    let reader = first.next()
    let outcome = reader.layout(file)
    check(outcome, in: reader)
    let other = second.next()
    let again = other.layout(file)
    Claims.checkSame(outcome.diagnostics, in: reader.sources, again.diagnostics, in: other.sources)
    let dump = outcome.value?.dump()
    Learning.note(dump: dump ?? "")
    claim(again.value?.dump() == dump, "read twice, a different layout")
    checkUse(file)
    let catalogue = reader.catalogue(file)
    Claims.check(catalogue.diagnostics, in: reader.sources)
    claim((catalogue.value == nil) == catalogue.hasErrors, "a catalogue against its findings")
    return 0
}

private func check(_ outcome: Outcome<Layout>, in reader: Reader) {
    Claims.check(outcome.diagnostics, in: reader.sources)
    claim((outcome.value == nil) == outcome.hasErrors, "a layout against its findings")
}

/// A smallest input for a layout of one's own: what the layout asks for is missing or found, nothing else happens.
private let input = SourceFile(
    name: "use.yaml",
    text: """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลดอนตาล}
        people: {นายก: {name: นายภูผา ทองดี, position: นายกเทศมนตรี}}
        documents: [{layout: own, subject: ก, signer: นายก, date: 2566-01-02, number: ๑, body: ข}]

        """)

private func checkUse(_ file: SourceFile) {
    guard Reader.isLayout(file) else { return }
    let shipped = ShippedLayouts.library
    let library = LayoutLibrary(names: shipped.names + ["own"]) { $0 == "own" ? file : shipped.find($0) }
    let reader = Reader(library: library)
    let outcome = reader.report(input)
    Claims.check(outcome.diagnostics, in: reader.sources)
    claim((outcome.value == nil) == outcome.hasErrors, "an input of its own layout against its findings")
}
