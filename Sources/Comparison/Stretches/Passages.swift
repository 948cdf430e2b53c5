// Two texts of several lines come in, the lines that differ come out: one that reads otherwise beside the one it was, one
// that is gone, one that came. Lines that both have are left out.

import Diagnostics

enum Passage: Equatable {
    case changed([Stretch])
    case gone([String])
    case new([String])
}

/// Lines of a gap that a new one is held against, so that texts without anything in common take no time.
private let reach = 40

/// Lines that share less, in hundredths of their cells, are no two wordings of one line.
private let leastLikeness = 40

func passages(from old: [Line], to new: [Line], cut: WordCut) -> [Passage] {
    var passages: [Passage] = []
    var (gone, came) = ([Line](), [Line]())
    func close() {
        passages += paired(gone.map { cut($0.text) }, came.map { cut($0.text) })
        (gone, came) = ([], [])
    }
    for step in alignment(old, new) {
        switch step {
        case .same: close()
        case .old(let index): gone.append(old[index])
        case .new(let index): came.append(new[index])
        }
    }
    close()
    return passages
}

/// Of the lines of one gap, each that came stands beside the first one left that it is like. What is gone is told before
/// what came.
private func paired(_ gone: [[String]], _ came: [[String]]) -> [Passage] {
    var passages: [Passage] = []
    var (next, waiting) = (0, [Passage]())
    for line in came {
        guard let index = (next..<min(next + reach, gone.count)).first(where: { stands(gone[$0], for: line) }) else {
            waiting.append(.new(line))
            continue
        }
        passages += gone[next..<index].map(Passage.gone) + waiting
        passages.append(.changed(stretches(from: gone[index], to: line)))
        (next, waiting) = (index + 1, [])
    }
    return passages + gone[next...].map(Passage.gone) + waiting
}

/// Words that both lines have, wherever they stand, say quickly that two lines cannot be alike.
private func stands(_ old: [String], for new: [String]) -> Bool {
    func width(_ words: [String]) -> Int { words.reduce(0) { $0 + cellWidth(of: $1) } }
    let known = Set(old)
    let common = 2 * width(new.filter(known.contains))
    guard common * 100 >= leastLikeness * (width(old) + width(new)) / 2 else { return false }
    return stretches(from: old, to: new).likeness >= leastLikeness
}
