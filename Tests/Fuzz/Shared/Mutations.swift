// Changes that leave a file a file: lines moved, values and keys exchanged, Thai letters put in another order. The fuzzer's
// own changes of bytes stand beside them; alone they hardly ever get past UTF-8 and indentation.

/// libFuzzer's own mutation, with its dictionary. Works in place and gives the new length.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int, _ limit: Int) -> Int

@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>?, _ count: Int, _ limit: Int, _ seed: UInt32) -> Int {
    guard let data else { return 0 }
    var random = Chance(seed)
    if random.below(3) == 0 {
        let length = mutateBytes(data, count, limit)
        return random.below(4) == 0 ? length : keepLetters(data, length)
    }
    var draft = Draft(Array(UnsafeBufferPointer(start: data, count: count)))
    for _ in 0...random.below(3) { draft.change(&random) }
    let bytes = Array(draft.bytes.prefix(limit))
    for (place, byte) in bytes.enumerated() { data[place] = byte }
    return bytes.isEmpty ? mutateBytes(data, 0, limit) : keepLetters(data, bytes.count)
}

/// Takes out what is no UTF-8: a file with one such byte is refused whole, and nothing else of it is tried.
private func keepLetters(_ data: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
    var length = 0
    for byte in String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{FFFD}" })).utf8 {
        data[length] = byte
        length += 1
    }
    return max(length, 1)
}

/// Numbers from libFuzzer's seed (xorshift).
struct Chance {
    private var state: UInt64
    init(_ seed: UInt32) { state = (UInt64(seed) &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % max(1, limit)
    }
}

/// A file as lines, while it is changed.
private struct Draft {
    private var lines: [[UInt8]]

    init(_ bytes: [UInt8]) { lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init) }

    var bytes: [UInt8] { Array(lines.joined(separator: [0x0A])) }

    mutating func change(_ random: inout Chance) {
        let line = random.below(lines.count)
        switch random.below(10) {
        case 0: if lines.count > 1 { lines.remove(at: line) }
        case 1: lines.insert(lines[random.below(lines.count)], at: line)
        case 2: indent(block(at: line), by: 1 + random.below(4))
        case 3: indent(block(at: line), by: -1 - random.below(4))
        case 4: lines.swapAt(line, random.below(lines.count))
        case 5: exchange(line, with: random.below(lines.count), keepsKey: true)
        case 6: exchange(line, with: random.below(lines.count), keepsKey: false)
        case 7: lines.insert(contentsOf: lines[block(at: line)], at: random.below(lines.count))
        default: changeLetter(of: line, &random)
        }
    }

    /// A line with the lines below it that stand deeper.
    private func block(at line: Int) -> Range<Int> {
        let depth = lines[line].prefix { $0 == 0x20 }.count
        var end = line + 1
        while end < lines.count, lines[end].prefix(while: { $0 == 0x20 }).count > depth { end += 1 }
        return line..<end
    }

    private mutating func indent(_ block: Range<Int>, by width: Int) {
        for line in block {
            if width > 0 {
                lines[line].insert(contentsOf: [UInt8](repeating: 0x20, count: width), at: 0)
            } else {
                lines[line].removeFirst(min(-width, lines[line].prefix { $0 == 0x20 }.count))
            }
        }
    }

    /// The other line's value behind this one's key, or the other's key before this one's value.
    private mutating func exchange(_ line: Int, with other: Int, keepsKey: Bool) {
        guard let here = lines[line].firstIndex(of: 0x3A), let there = lines[other].firstIndex(of: 0x3A) else { return }
        guard !keepsKey else {
            lines[line] = Array(lines[line][..<here]) + lines[other][there...]
            return
        }
        let indent = Array(lines[line].prefix { $0 == 0x20 })
        let key = Array(lines[other][..<there].drop { $0 == 0x20 })
        lines[line] = indent + key + Array(lines[line][here...])
    }

    /// What a keyboard or a converter makes of Thai, and what YAML takes for its own.
    private static let typed: [Unicode.Scalar] = [
        "เ", "แ", "ำ", "ํ", "า", "่", "้", "์", "ั", "ิ", "ุ", "ฯ", "ๆ", "๑", "๐", "7", "0", ".", ":", "-", " ", "#",
        "\"", "'", "[", "]", "{", "}", "<", ">", "|", ",", "*", "&", "!", "%", "@", "?", "(", ")", "/", "\\", "\t",
        "\r", "a",
        "а", "о", "\u{200B}", "\u{FEFF}", "\u{00A0}", "\u{F70A}", "\u{F712}", "\u{85}", "\u{2028}", "\u{1}", "\u{AD}",
    ]

    private mutating func changeLetter(of line: Int, _ random: inout Chance) {
        var scalars = Array(String(decoding: lines[line], as: UTF8.self).unicodeScalars)
        let place = random.below(scalars.count + 1)
        let typed = Self.typed[random.below(Self.typed.count)]
        switch random.below(4) {
        case 0 where place < scalars.count: scalars[place] = typed
        case 1 where place < scalars.count: scalars.remove(at: place)
        case 2 where place + 1 < scalars.count: scalars.swapAt(place, place + 1)
        default: scalars.insert(typed, at: place)
        }
        lines[line] = Array(String(String.UnicodeScalarView(scalars)).utf8)
    }
}
