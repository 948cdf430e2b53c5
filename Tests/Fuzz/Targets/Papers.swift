// Fuzz target: any bytes as an input or a layout, all the way through `Press`: mended, read, proofed, composed and cut into
// pages. Pages or an error for each paper; mending twice is mending once.

import Diagnostics
import Saraban

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(name: "in.yaml", bytes: handedOver(start, count))
    let press = newPress()
    if Press.isLayout(file) {
        let outcome = press.layout(file)
        Claims.check(outcome.diagnostics, in: press.sources)
        claim((outcome.value == nil) == outcome.hasErrors, "a layout against its findings")
    } else {
        checkPapers(of: file, with: press)
    }
    checkFixing(file)
    return 0
}

private func newPress() -> Press { Press(resources: Resources(named: ".")) }

/// So many papers of one input are set: an input may ask for hundreds.
private let mostPapers = 6

private func checkPapers(of file: SourceFile, with press: Press) {
    let outcome = press.read(file, folder: "Examples")
    Claims.check(outcome.diagnostics, in: press.sources)
    claim((outcome.value == nil) == outcome.hasErrors, "a report against its findings")
    guard let job = outcome.value else { return }
    for paper in job.papers.prefix(mostPapers) {
        let pages = press.set(paper, of: job)
        Claims.check(pages.diagnostics, in: press.sources)
        claim(pages.value != nil || pages.hasErrors, "no pages, and nothing said")
    }
}

private func checkFixing(_ file: SourceFile) {
    let (mended, count) = Press.fixed(file, press: newPress)
    guard count > 0 else { return }
    let (again, more) = Press.fixed(mended, press: newPress)
    claim(more == 0 && again.bytes == mended.bytes, "mending twice is not mending once")
    claim(mended.lineStarts.count == file.lineStarts.count, "mending changes the number of lines")
}
