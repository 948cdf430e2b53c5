// Which of some words stands at a place of a text: the words come in once, then every letter of long texts may be asked
// about. Allocates nothing per question.

struct WordTable: Sendable {
    private struct Word {
        /// The last byte of its first letter: Thai letters differ there and hardly before.
        let key: UInt8
        let letters: Range<Int>
        /// Its place in what was given.
        let number: Int
    }
    /// Sorted by their keys.
    private let words: [Word]
    /// All words one behind the other.
    private let letters: [UInt8]
    /// For each key the first of its words; `count` of them for none.
    private let firsts: [Int]

    init(_ given: [String]) {
        var (letters, words): ([UInt8], [Word]) = ([], [])
        for (number, word) in given.enumerated() {
            let start = letters.count
            letters += word.utf8
            guard let key = Self.key(letters, at: start) else { continue }
            words.append(Word(key: key, letters: start..<letters.count, number: number))
        }
        words.sort { ($0.key, $0.number) < ($1.key, $1.number) }
        var firsts = [Int](repeating: words.count, count: 256)
        for index in words.indices.reversed() { firsts[Int(words[index].key)] = index }
        (self.words, self.letters, self.firsts) = (words, letters, firsts)
    }

    /// The longest word that stands at an offset: its number, the lowest of equal ones, and where it ends.
    func longest(in text: [UInt8], at offset: Int) -> (number: Int, end: Int)? {
        guard let key = Self.key(text, at: offset) else { return nil }
        var best: (number: Int, end: Int)?
        var index = firsts[Int(key)]
        while index < words.count, words[index].key == key {
            let word = words[index]
            let end = offset + word.letters.count
            if end > best?.end ?? offset, stands(word.letters, in: text, at: offset) { best = (word.number, end) }
            index += 1
        }
        return best
    }

    private func stands(_ word: Range<Int>, in text: [UInt8], at offset: Int) -> Bool {
        guard offset + word.count <= text.count else { return false }
        var place = offset
        for index in word {
            if letters[index] != text[place] { return false }
            place += 1
        }
        return true
    }

    private static func key(_ text: [UInt8], at offset: Int) -> UInt8? {
        guard offset < text.count else { return nil }
        let last = offset + Utf8.width(text[offset]) - 1
        return last < text.count ? text[last] : nil
    }
}
