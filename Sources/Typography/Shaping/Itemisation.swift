// Cuts a text into stretches of one script and one weight, before it is shaped: shaped as one, Thai after Latin loses
// its marks (TH-03). Characters of no script go with what stands before them.

enum ScriptTag: UInt8 { case thai, latin }

struct Item {
    var start: Int
    var end: Int
    var script: ScriptTag
    var isBold: Bool
}

func itemise(_ text: StyledText) -> [Item] {
    var items: [Item] = []
    var runStart = 0
    var last: ScriptTag?
    for run in text.runs {
        let runEnd = min(runStart + run.length, text.bytes.count)
        itemise(text.bytes, runStart..<runEnd, isBold: run.isBold, after: &last, &items)
        runStart = runEnd
    }
    return items
}

private func itemise(
    _ bytes: [UInt8], _ range: Range<Int>, isBold: Bool, after last: inout ScriptTag?, _ items: inout [Item]
) {
    var offset = range.lowerBound
    var start = offset
    var script = last
    while offset < range.upperBound {
        let (scalar, length) = decodeScalar(bytes, offset)
        if let own = scriptTag(of: scalar) {
            if let current = script, current != own, offset > start {
                items.append(Item(start: start, end: offset, script: current, isBold: isBold))
                start = offset
            }
            script = own
        }
        offset += length
    }
    if offset > start { items.append(Item(start: start, end: offset, script: script ?? .thai, isBold: isBold)) }
    last = script
}

/// The script of a letter, mark or Thai digit; none for what all scripts share.
@inline(__always)
private func scriptTag(of scalar: UInt32) -> ScriptTag? {
    switch scalar {
    case 0x0E01...0x0E3A, 0x0E40...0x0E5B: .thai
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    default: nil
    }
}

/// The scalar at an offset of valid UTF-8, and its length in bytes.
@inline(__always)
func decodeScalar(_ bytes: [UInt8], _ offset: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    func next(_ distance: Int) -> UInt32 {
        offset + distance < bytes.count ? UInt32(bytes[offset + distance] & 0x3F) : 0
    }
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
}
