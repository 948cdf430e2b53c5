// The places where our words and libthai's differ, a line of text a line: to be read, since neither is always right.

import CFloor
import Foundation
import Typography

func showDifferences(_ path: String) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return print("cannot read \(path)") }
    guard let thai = thai_breaker_open() else { return print("libthai is not installed (libthai0)") }
    defer { thai_breaker_close(thai) }
    let segmenter = Segmenter()
    var tiers: [UInt8] = []
    var positions = [Int32](repeating: 0, count: 65_536)
    for line in text.split(separator: "\n") {
        let bytes = Array(line.utf8)
        bytes.withUnsafeBufferPointer { segmenter.breaks(in: $0, names: nil, into: &tiers) }
        let points = line.unicodeScalars.map { Int32($0.value) } + [0]
        let count = Int(thai_breaker_find(thai, points, &positions, positions.count))
        let theirs = Set(positions.prefix(max(0, count)).map(Int.init))
        var shown = ""
        var byte = 0
        for (index, scalar) in line.unicodeScalars.enumerated() {
            let isOurs = index > 0 && (1...2).contains(tiers[byte])
            let isTheirs = index > 0 && theirs.contains(index)
            if isOurs != isTheirs { shown += isOurs ? "+" : "-" }
            shown.unicodeScalars.append(scalar)
            byte += UTF8.width(scalar)
        }
        if shown.unicodeScalars.count > line.unicodeScalars.count { print(shown) }
    }
}
