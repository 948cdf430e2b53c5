// The segmenter beside libthai on the same text: each gets it in the form it likes best.

import CFloor
import Foundation
import Typography

func raceWords(_ text: BenchText) {
    guard let thai = thai_breaker_open() else { return print("libthai is not installed (libthai0)") }
    defer { thai_breaker_close(thai) }
    let start = processorSeconds()
    let segmenter = Segmenter()
    print(String(format: "word data ready in %.3f ms", (processorSeconds() - start) * 1e3))
    let lines = text.cells.map { Array($0.utf8) }
    let points = text.cells.map { $0.unicodeScalars.map { Int32($0.value) } + [0] }
    var tiers: [UInt8] = []
    var positions = [Int32](repeating: 0, count: 4_096)
    var (own, theirs) = (0, 0)
    let times = race(
        rounds: 7,
        [
            (
                "own",
                {
                    own = 0
                    for line in lines {
                        line.withUnsafeBufferPointer { segmenter.breaks(in: $0, names: nil, into: &tiers) }
                        own += tiers.count { $0 == 1 || $0 == 2 }
                    }
                }
            ),
            (
                "libthai",
                {
                    theirs = 0
                    for line in points {
                        theirs += Int(thai_breaker_find(thai, line, &positions, positions.count))
                    }
                }
            ),
        ])
    let bytes = lines.reduce(0) { $0 + $1.count }
    print("\(bytes) bytes in \(lines.count) paragraphs; breaks: own \(own), libthai \(theirs)")
    print(
        String(
            format: "own %.1f ms (%.1f MB/s), libthai %.1f ms (%.1f MB/s): %.1f times as fast", times[0] * 1e3,
            Double(bytes) / times[0] / 1e6, times[1] * 1e3, Double(bytes) / times[1] / 1e6, times[1] / times[0]))
}
