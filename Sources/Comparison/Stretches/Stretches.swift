// Two lines of prose come in, the stretches that both have and those that one has come out, in words. Thai has no blanks
// between words: where they end is told by whoever calls.

import Diagnostics

/// Cuts a text into words and blanks; joined they are the text again.
public typealias WordCut = (String) -> [String]

/// A stretch that both lines have, or what stands for what.
enum Stretch: Equatable {
    case same([String])
    case changed(old: [String], new: [String])
}

/// A word as it is compared: by bytes, with digits alike.
private struct Word: Hashable {
    let line: Line
    init(_ text: String) { line = Line(text) }
}

/// Between two changes, a common stretch of no more cells is not worth a break in them.
private let narrowest = 2

func stretches(from old: [String], to new: [String]) -> [Stretch] {
    var stretches: [Stretch] = []
    for step in alignment(old.map(Word.init), new.map(Word.init)) {
        switch step {
        case .same(_, let index): stretches.append(same: new[index])
        case .old(let index): stretches.append(old: [old[index]], new: [])
        case .new(let index): stretches.append(old: [], new: [new[index]])
        }
    }
    return joined(stretches)
}

/// The same with changes joined that only a blank or a letter parts.
private func joined(_ stretches: [Stretch]) -> [Stretch] {
    var result: [Stretch] = []
    for (index, stretch) in stretches.enumerated() {
        guard case .same(let words) = stretch, index > 0, index + 1 < stretches.count,
            cellWidth(of: words.joined()) <= narrowest
        else {
            if case .changed(let old, let new) = stretch {
                result.append(old: old, new: new)
            } else {
                result.append(stretch)
            }
            continue
        }
        result.append(old: words, new: words)
    }
    return result
}

extension [Stretch] {
    fileprivate mutating func append(same word: String) {
        if case .same(let words)? = last {
            self[count - 1] = .same(words + [word])
        } else {
            append(.same([word]))
        }
    }

    fileprivate mutating func append(old: [String], new: [String]) {
        if case .changed(let before, let after)? = last {
            self[count - 1] = .changed(old: before + old, new: after + new)
        } else {
            append(.changed(old: old, new: new))
        }
    }

    /// The words of either line.
    var old: [String] { flatMap { if case .changed(let old, _) = $0 { old } else { $0.common } } }
    var new: [String] { flatMap { if case .changed(_, let new) = $0 { new } else { $0.common } } }

    /// How much of the two lines is the same, in hundredths of their cells.
    var likeness: Int {
        var (same, all) = (0, 0)
        for stretch in self {
            switch stretch {
            case .same(let words):
                same += 2 * cellWidth(of: words.joined())
                all += 2 * cellWidth(of: words.joined())
            case .changed(let old, let new): all += cellWidth(of: (old + new).joined())
            }
        }
        return all == 0 ? 100 : same * 100 / all
    }
}

extension Stretch {
    var common: [String] { if case .same(let words) = self { words } else { [] } }
}
