// Fuzz target: any bytes as a picture. A sound picture with a size, or an error; the same both times.

import Diagnostics
import Geometry
import Pictures

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(name: "in.svg", bytes: handedOver(start, count))
    var sources = Sources()
    let id = sources.add(file)
    let outcome = readPicture(file, id: id)
    Claims.check(outcome.diagnostics, in: sources)
    claim((outcome.value == nil) == outcome.hasErrors, "a picture against its findings")
    if let picture = outcome.value {
        claim(picture.naturalSize.width > .zero && picture.naturalSize.height > .zero, "a picture without a size")
    }
    let again = readPicture(file, id: id)
    claim(again.diagnostics == outcome.diagnostics && again.value == outcome.value, "read twice, read differently")
    return 0
}
