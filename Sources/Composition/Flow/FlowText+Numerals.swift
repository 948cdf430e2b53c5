// Turns the digits of a text into the numerals in force, by tokens over the whole text, so that an address stays whole
// even where it was pieced together from references (NU-01).

import Domain

extension FlowText {
    mutating func convert(to policy: NumeralPolicy) {
        let (converted, edits) = Digits.converted(utf8: bytes, under: policy)
        guard !edits.isEmpty else { return }
        var edit = edits.startIndex
        var oldStart = 0
        for index in runs.indices {
            let oldEnd = oldStart + runs[index].length
            while edit < edits.endIndex, edits[edit].at < oldEnd {
                let (at, oldLength, newLength) = edits[edit]
                // The digits of one number may belong to several runs: each run grows by its own.
                let own = min(at + oldLength, oldEnd) - max(at, oldStart)
                runs[index].length += own * newLength / oldLength - own
                runs[index].isExact = false
                if at + oldLength > oldEnd { break }
                edit += 1
            }
            oldStart = oldEnd
        }
        bytes = converted
    }
}
