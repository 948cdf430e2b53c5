import Comparison
import Diagnostics
import Domain
import Fixtures
import Language
import Reading
import Testing

/// What holds of every comparison, tried on an office whose file is changed and written in many ways.
@Suite struct PropertyTests {
    private let readings = Readings()

    @Test func `However a file is written, it says the same`() throws {
        let plain = try readings.side(Office.draft, Hand(random: SeededGenerator(seed: 1), isPlain: true))
        for seed in 1...60 {
            let other = try readings.side(Office.draft, Hand(random: SeededGenerator(seed: UInt64(seed))))
            let found = changes(from: plain, to: other)
            #expect(found.isEmpty, "\(seed) \(found.map(\.path))")
        }
    }

    @Test func `One value that changes is told of, and nothing else`() throws {
        var random = SeededGenerator(seed: 2)
        let places = Office.draft.places()
        #expect(places.count > 60)
        for (number, place) in places.enumerated() {
            let value = place.otherValue
            let old = try readings.side(Office.draft, Hand(random: SeededGenerator(seed: random.next())))
            let mutated = Office.draft.with(value, at: place.steps)
            let new = try readings.side(mutated, Hand(random: SeededGenerator(seed: random.next())))
            let found = changes(from: old, to: new).filter { !$0.isDerived }
            #expect(found.map(\.path) == [place.path], "\(number) \(place.path)")
            #expect(found.allSatisfy { $0.kind == (place.path.last == "title" ? .renamed : .changed) })
            #expect(found.allSatisfy { $0.old?.text.isEmpty == false && $0.old != $0.new }, "\(place.path)")
        }
    }

    @Test func `A value that is left out, or left blank, is told as that`() throws {
        let old = try readings.side(Office.draft)
        for place in Office.draft.places()
        where place.path.first == "measures" && !["title", "name"].contains(place.path.last ?? "") {
            let without = try readings.side(Office.draft.with(nil, at: place.steps))
            let gone = changes(from: old, to: without)
            #expect(gone.map(\.path) == [place.path] && gone[0].kind == .removed && gone[0].new == nil, "\(place.path)")
            guard place.path.contains("results") else { continue }
            let blank = try readings.side(Office.draft.with(.text(""), at: place.steps))
            let emptied = changes(from: old, to: blank)
            #expect(emptied.map(\.path) == [place.path] && emptied[0].kind == .emptied, "\(place.path)")
        }
    }

    @Test func `Seen from the other side, every change is the same one turned round`() throws {
        var random = SeededGenerator(seed: 3)
        for round in 0..<80 {
            let (old, new) = (try readings.side(mutated(&random)), try readings.side(mutated(&random)))
            let there = changes(from: old, to: new)
            let back = changes(from: new, to: old).map(\.reversed)
            #expect(Set(there) == Set(back), "\(round) \(there.map(\.path)) \(back.map(\.path))")
            #expect(there.count == back.count && Set(there).count == there.count, "\(round)")
        }
    }

    /// The office with some values changed, some measures or people left out, the measures in another order.
    private func mutated(_ random: inout SeededGenerator) -> Draft {
        var draft = Office.draft
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            guard let place = draft.places().randomElement(using: &random) else { continue }
            draft = draft.with(place.otherValue, at: place.steps)
        }
        if let place = draft.places().filter({ $0.path.contains("results") }).randomElement(using: &random) {
            draft = draft.with(Bool.random(using: &random) ? .text("") : nil, at: place.steps)
        }
        if Bool.random(using: &random) { draft = draft.shuffling("measures", &random) }
        if Bool.random(using: &random), let place = draft.places().first(where: { $0.path.first == "measures" }) {
            draft = draft.with(nil, at: Array(place.steps.prefix(2)))
        }
        if Bool.random(using: &random) {
            // Two people change posts.
            let names = draft.places().filter { $0.path.first == "people" && $0.path.last == "name" }.shuffled(
                using: &random)
            draft = draft.with(names[0].value, at: names[1].steps).with(names[1].value, at: names[0].steps)
        }
        return draft
    }
}

extension Draft.Place {
    /// Another value that can stand there.
    fileprivate var otherValue: Draft {
        switch value {
        case .prose(let lines): return .prose(lines.dropLast() + [(lines.last ?? "") + " และรายงานผลเพิ่มเติม"])
        case .text(let text):
            switch path.last {
            case "fiscal-year": return .text("2564")
            case "numerals": return .text("arabic")
            case "total": return .text("82.15")
            case "level": return .text("A")
            case "phone": return .text("0-4900-0888")
            case "number": return .text("วบ 52401/119")
            case "date": return .text("2566-04-21")
            case "period": return .text("ต.ค. ๖๕ - มี.ค. ๖๖")
            case "signer": return .text("ปลัด")
            case "endorsements": return .text(Int(text) == nil ? "นิติกร" : "5")
            default: return path.contains("indicators") ? .text("60.00") : .text(text + "ใหม่")
            }
        default: return value
        }
    }
}

/// Reads drafts, all with the same layouts.
private struct Readings {
    private let reader = Desk(Hand.plainOffice).reader

    func side(_ draft: Draft, _ hand: Hand = Hand(random: SeededGenerator(seed: 1), isPlain: true)) throws -> Side {
        var hand = hand
        let text = hand.write(draft)
        let outcome = reader.report(SourceFile(name: "office.yaml", text: text))
        let report = try #require(outcome.value, "\(outcome.diagnostics.map(\.code)) \(text)")
        var layouts: [String: Layout] = [:]
        for name in ["memo", "announcement"] { layouts[name] = reader.layout(named: name)?.value }
        return Side(report: report, layouts: layouts)
    }
}

extension Hand {
    fileprivate static var plainOffice: String {
        var hand = Hand(random: SeededGenerator(seed: 1), isPlain: true)
        return hand.write(Office.draft)
    }
}
