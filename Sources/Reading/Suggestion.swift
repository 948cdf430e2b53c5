// A word that is not known and the words that are come in; the one that was probably meant goes out (IN-02).

/// The nearest of the known words, if it is near enough to be meant: for Thai and Latin keys alike. Words that
/// differ in case, `_` and `-` only are the same word. Of equally near words the first wins.
public func suggestion(for word: String, among known: [String]) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= longestWord else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known where !candidate.unicodeScalars.elementsEqual(word.unicodeScalars) {
        let letters = folded(candidate)
        let limit = min(allowedDistance(max(wanted.count, letters.count)), best.map { $0.distance - 1 } ?? Int.max)
        guard limit >= 0, letters.count <= longestWord, let distance = editDistance(wanted, letters, limit: limit)
        else { continue }
        best = (candidate, distance)
    }
    return best?.word
}

/// Longer words are no keys; the distance would cost more than it gives.
private let longestWord = 64

/// How many slips a word of a length may hold and still be known: none in two letters, three in twelve.
private func allowedDistance(_ length: Int) -> Int { length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3 }

private func folded(_ word: String) -> [UInt32] {
    word.unicodeScalars.compactMap { scalar in
        switch scalar {
        case "-", "_", " ": nil
        case "A"..."Z": scalar.value + 0x20
        default: scalar.value
        }
    }
}

/// The Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions,
/// substitutions and swaps of neighbours, no stretch edited twice. `nil` if it is over the limit.
private func editDistance(_ a: [UInt32], _ b: [UInt32], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i] + [Int](repeating: 0, count: b.count)
        for j in 1...b.count {
            let cost = a[i - 1] == b[j - 1] ? 0 : 1
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                row[j] = min(row[j], beforeLast[j - 2] + 1)
            }
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
}
