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
    let widestHeld: Length
}

public struct LineCount: Sendable, Hashable {
    public var lines = 0
    /// Ends that part the parts of a word: ผู้ / รับผิดชอบ.
    public var inCompounds = 0
    /// Ends that part what belongs together, or worse.
    public var inHeld = 0

    init(lines: Int = 0) { self.lines = lines }

    init(_ ends: [Int], of candidates: [BreakCandidate]) {
        lines = ends.count
        for end in ends {
            let tier = candidates[end].tier
            if tier == .compound { inCompounds += 1 }
            if tier > .compound { inHeld += 1 }
        }
    }
}

extension Typesetter {
    /// The whole text on one line, and the widest stretch that a line may cut only inside a word or between title and name.
    public func extent(_ text: StyledText, _ style: TypeStyle) -> (natural: Length, widestWord: Length) {
        let prepared = prepare(text, style, keepsOthers: true)
        let stretches = UncutStretches(shaped: prepared.shaped, tiers: tiers(of: prepared))
        return (stretches.natural, stretches.widest(upTo: .glue))
    }

    public func measured(_ text: StyledText, _ style: TypeStyle, form: LineForm) -> MeasuredParagraph {
        let prepared = prepare(text, style, keepsOthers: true)
        let shaped = prepared.shaped
        let tiers = tiers(of: prepared)
        let stretches = UncutStretches(shaped: shaped, tiers: tiers)
        let places = BreakPlaces(shaped, tiers: tiers, measure: LineMeasure(.unlimited)) { _ in }
        return MeasuredParagraph(
            shaped: shaped, tiers: tiers, candidates: places.candidates, form: form, natural: stretches.natural,
            widestHeld: stretches.widest(upTo: .compound))
    }

    /// How many lines the paragraph takes, as `set` breaks it, and how many of them end inside a word or a name.
    public func lineCount(_ paragraph: MeasuredParagraph, _ measure: LineMeasure) -> LineCount {
        let shaped = paragraph.shaped
        if shaped.clusters.isEmpty { return LineCount() }
        if paragraph.natural <= measure.first { return LineCount(lines: 1) }
        var breaker = LineBreaker(measure: measure, form: paragraph.form)
        if paragraph.widestHeld <= min(measure.first, measure.others) {
            return LineCount(breaker.breaks(paragraph.candidates), of: paragraph.candidates)
        }
        let places = BreakPlaces(shaped, tiers: paragraph.tiers, measure: measure) { addSyllables(shaped, &$0) }
        return LineCount(breaker.breaks(places.candidates), of: places.candidates)
    }
}

/// A text cut only where a tier lets it.
private struct UncutStretches {
    let shaped: ShapedText
    let tiers: [UInt8]

    /// The whole text, blanks at its end left out.
    var natural: Length { widest(upTo: .none) }

    /// The widest stretch between two places that are no worse than a tier, blanks at its ends left out.
    func widest(upTo tier: BreakTier) -> Length {
        var widest = 0
        var (start, advance, trimmed) = (0, 0, 0)
        for (index, cluster) in shaped.clusters.enumerated() {
            if index > 0, cluster.kind != .space {
                let place = tiers[Int(cluster.start)]
                if place != 0, place <= tier.rawValue {
                    widest = max(widest, trimmed - start)
                    start = advance
                }
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
