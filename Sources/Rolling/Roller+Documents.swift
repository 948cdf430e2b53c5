// Carries the documents to the next round: values by round get their new entry, a paper made for one round moves on, its date
// and number left blank beside the old ones.

import Diagnostics
import Domain
import Language
import Reading
import Revision

extension Roller {
    mutating func moveDocuments(to round: Round, from last: Round?) {
        for paper in papers.documents { move(paper, to: round, from: last) }
        guard let common = papers.common else { return }
        let fates = papers.documents.map { fate(of: $0, from: last) }
        let shared: Fate = fates.allSatisfy { $0 == .grows } ? .grows : fates.contains(.stays) ? .stays : .moves
        for entry in common.mapEntries {
            carry(entry, of: papers.commonType(entry.key.value), in: common, shared, to: round, from: last)
        }
    }

    /// What becomes of a document.
    enum Fate {
        /// It is made for one more round.
        case grows
        /// It is made for the next round instead.
        case moves
        /// It says nothing of rounds.
        case stays
    }

    func fate(of paper: Papers.Paper, from last: Round?) -> Fate {
        if case .round(let own)? = paper.document.record["round"] { return own.value == last ? .moves : .stays }
        guard let rounds = paper.node.value(of: "rounds") else { return leansOnOneRound(paper) ? .moves : .stays }
        return rounds.listItems.count == 1 || rounds.text.map { $0.trimmingBlanks != "all" } == true ? .moves : .grows
    }

    private mutating func move(_ paper: Papers.Paper, to round: Round, from last: Round?) {
        let fate = fate(of: paper, from: last)
        let node = paper.node
        if let entry = node.entry(of: "round"), fate == .moves { setRound(entry.value, to: round, in: node) }
        if let rounds = node.value(of: "rounds") { move(rounds, to: round) }
        if fate == .moves, node.value(of: "round") == nil, node.value(of: "rounds") == nil {
            text.add(["rounds: [\(round.rawValue)]"], flow: "rounds: [\(round.rawValue)]", to: node)
        }
        for entry in node.mapEntries {
            carry(entry, of: paper.fields[entry.key.value], in: node, fate, to: round, from: last)
        }
    }

    /// Whether it showed the one round that had results, without saying so: with two, it must say which.
    private func leansOnOneRound(_ paper: Papers.Paper) -> Bool {
        let entries = paper.node.mapEntries
        if entries.contains(where: { $0.isByRound(paper.fields[$0.key.value]) }) { return true }
        let given = Set(entries.map(\.key.value))
        let common = papers.common?.mapEntries.filter { !given.contains($0.key.value) } ?? []
        if common.contains(where: { $0.isByRound(paper.fields[$0.key.value]) }) { return true }
        return paper.node.scalars.contains { scalar in
            let words = scalar.text ?? ""
            return words.hasPrefix("result.") || words.contains("<result.") || words.contains(".result.")
        }
    }

    /// `[6]` moves on, `[3, 6]` grows; `all` does by itself.
    private mutating func move(_ rounds: Node, to round: Round) {
        let known = rounds.listItems.isEmpty ? [rounds] : rounds.listItems
        guard !known.contains(where: { $0.text == "all" || Round($0.text ?? "") == round }) else { return }
        if known.count == 1 {
            setRound(known[0], to: round, in: rounds)
        } else if text.isFlow(rounds) {
            text.add([], flow: "\(round.rawValue)", to: rounds)
        } else if let last = known.last {
            let blanks = String(repeating: " ", count: text.indent(of: rounds))
            let end = text.lineEnd(after: last.range)
            text.change(end..<end, to: text.newline + blanks + "- \(round.rawValue)")
        }
    }

    mutating func setRound(_ node: Node, to round: Round, in map: Node) {
        guard let typed = node.text?.trimmingBlanks, let old = Round(typed) else { return }
        let thai = Digits.converted("\(old.rawValue)", to: .thai)
        let words =
            typed.contains(thai)
            ? typed.replacing(thai, with: Digits.converted("\(round.rawValue)", to: .thai))
            : typed.replacing("\(old.rawValue)", with: "\(round.rawValue)")
        set(node, to: words, in: map)
    }
}
