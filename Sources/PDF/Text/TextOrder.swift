// The glyphs of a cluster in the order of its text. Takes a text and the character that each glyph draws, gives the
// letters: stretches of the text with the glyphs that draw them. Shapers order glyphs as it suits the font.

/// A stretch of a cluster's text, and the glyphs of it, by their places in the cluster.
struct Letter: Equatable {
    var bytes: Int
    var glyphs: [Int]
}

/// All of the text and all of the glyphs, each once. `characters` has 0 where nothing is known of a glyph.
func lettersInTextOrder(_ text: [UInt8], _ characters: [UInt32]) -> [Letter] {
    let whole = [Letter(bytes: text.count, glyphs: Array(characters.indices))]
    guard characters.count > 1 else { return whole }
    var free = Array(characters.indices)
    var letters: [Letter] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
        letters.append(Letter(bytes: UTF8.width(scalar), glyphs: take(scalar.value, characters, &free)))
    }
    guard letters.reduce(0, { $0 + $1.bytes }) == text.count else { return whole }
    let blank = letters.indices.filter { letters[$0].glyphs.isEmpty }
    if blank.count == free.count {
        // What is left over on both sides belongs together.
        for (index, glyph) in zip(blank, free) { letters[index].glyphs = [glyph] }
        return letters
    }
    if blank.isEmpty { return joined(letters, with: free) }
    return free.isEmpty ? letters.reduce(into: []) { join($1, to: &$0) } : whole
}

private func take(_ character: UInt32, _ characters: [UInt32], _ free: inout [Int]) -> [Int] {
    if let place = free.firstIndex(where: { characters[$0] == character }) { return [free.remove(at: place)] }
    // Thai and Lao write AM with two glyphs.
    guard let parts = amParts[character], let first = free.firstIndex(where: { characters[$0] == parts.0 }),
        let second = free.firstIndex(where: { characters[$0] == parts.1 })
    else { return [] }
    let pair = [free[first], free[second]].sorted()
    free.removeAll { pair.contains($0) }
    return pair
}

private let amParts: [UInt32: (UInt32, UInt32)] = [0x0E33: (0x0E4D, 0x0E32), 0x0EB3: (0x0ECD, 0x0EB2)]

/// Glyphs that stand for no letter of their own belong to the letter whose glyph stands before them.
private func joined(_ letters: [Letter], with glyphs: [Int]) -> [Letter] {
    var letters = letters
    for glyph in glyphs {
        func last(_ index: Int) -> Int { letters[index].glyphs.last { $0 < glyph } ?? -1 }
        guard let index = letters.indices.max(by: { last($0) < last($1) }) else { continue }
        letters[index].glyphs = (letters[index].glyphs + [glyph]).sorted()
    }
    return letters
}

/// A letter without a glyph is drawn by the glyph of the letter before it, or after it where it comes first.
private func join(_ letter: Letter, to letters: inout [Letter]) {
    guard let last = letters.last, letter.glyphs.isEmpty || last.glyphs.isEmpty else {
        letters.append(letter)
        return
    }
    letters[letters.count - 1].bytes += letter.bytes
    letters[letters.count - 1].glyphs += letter.glyphs
}
