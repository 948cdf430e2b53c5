// A paragraph that is asked for its number of lines at many widths, as columns of tables are fitted: shaped and
// segmented once. Places nothing.

import Geometry

public struct MeasuredParagraph: Sendable {
    let shaped: ShapedText
    let tiers: [UInt8]
    let candidates: [BreakCandidate]
    let form: LineForm
    /// The whole text on one line.
    public let natural: Length
    /// The widest stretch that no line may cut: a word, a name, an amount with its unit.
    public let widestHeld: Length
    /// The same where glue at a space gives way: no word, no title and name are cut.
    public let widestWord: Length
}

public struct LineCount: Sendable, Hashable {
    public var lines = 0
    /// Ends that part the parts of a word: ผู้ / รับผิดชอบ.
    public var inCompounds = 0
    /// Ends that part what belongs together, or worse.
    public var inHeld = 0

    init(lines: Int = 0) { self.lines = lines }

    init(_ ends: [BreakTier]) {
        lines = ends.count
        inCompounds = ends.count { $0 == .compound }
        inHeld = ends.count { $0 > .compound }
    }
}

extension Typesetter {
    public func measured(_ text: StyledText, _ style: TypeStyle, form: LineForm) -> MeasuredParagraph {
        let prepared = prepare(text, style)
        let shaped = prepared.shaped
        let tiers = tiers(of: prepared)
        let places = BreakPlaces(shaped, tiers: tiers, measure: LineMeasure(.unlimited)) { _ in }
        return MeasuredParagraph(
            shaped: shaped, tiers: tiers, candidates: places.candidates, form: form,
            natural: Length(millipoints: places.candidates.last?.trimmed ?? 0),
            widestHeld: places.widest(upTo: .compound), widestWord: places.widest(upTo: .glue))
    }

    /// How many lines the paragraph takes, as `set` breaks it, and how many of them end inside a word or a name.
    public func lineCount(_ paragraph: MeasuredParagraph, _ measure: LineMeasure) -> LineCount {
        let shaped = paragraph.shaped
        if shaped.clusters.isEmpty { return LineCount() }
        if paragraph.natural <= measure.first { return LineCount(lines: 1) }
        var breaker = LineBreaker(measure: measure, form: paragraph.form)
        if paragraph.widestHeld <= min(measure.first, measure.others) {
            return LineCount(breaker.breaks(paragraph.candidates).map { paragraph.candidates[$0].tier })
        }
        let places = BreakPlaces(shaped, tiers: paragraph.tiers, measure: measure) { addSyllables(shaped, &$0) }
        return LineCount(breaker.breaks(places.candidates).map { places.candidates[$0].tier })
    }
}

extension BreakPlaces {
    /// The widest stretch between two places that are no worse than a tier, blanks at its ends left out.
    func widest(upTo tier: BreakTier) -> Length {
        var widest = 0
        var (start, advance, trimmed) = (0, 0, 0)
        for (index, cluster) in shaped.clusters.enumerated() {
            if index > 0, let place = self.tier(before: index), place <= tier {
                widest = max(widest, trimmed - start)
                start = advance
            }
            advance += Int(cluster.advance)
            if !cluster.isBlank { trimmed = advance }
        }
        return Length(millipoints: max(widest, trimmed - start))
    }
}

extension Length {
    /// Wider than any paper.
    static let unlimited = Length.points(1_000_000)
}
