// The door of Typography: text and style in, lines of shaped clusters out. One typesetter serves one worker.

import Geometry
import Language

/// How a text is to be set.
public struct TypeStyle: Sendable, Hashable {
    public let font: String
    /// The official size; the catalogue's scale makes the drawn one of it.
    public let size: Length
    public init(font: String, size: Length) {
        self.font = font
        self.size = size
    }
}

public final class Typesetter {
    private let library: FontLibrary
    private let shaper = Shaper()
    let segmenter = Segmenter()
    /// Names that no line may break: people, places, the organisation.
    public var names: NameList? { didSet { namesGiven += 1 } }
    /// How often names were given: breaks found under others do not hold.
    private var namesGiven = 0
    private var tiers: [UInt8] = []
    private var known: [ShapedKey: PreparedText] = [:]

    /// A text as far as it can be known without a measure; its break tiers once they were asked for.
    final class PreparedText {
        let shaped: ShapedText
        fileprivate(set) var tiers: (found: [UInt8], under: Int)?
        init(_ shaped: ShapedText) { self.shaped = shaped }
    }

    private struct ShapedKey: Hashable {
        let text: StyledText
        let style: TypeStyle
    }

    /// Clusters of the paragraphs that are remembered, at some 50 bytes each: tables repeat the same cells, and columns
    /// that are fitted measure each before it is set.
    private static let rememberedClusters = 160_000
    private var clustersKnown = 0

    public init(catalogue: FontCatalogue, folders: [String]) {
        library = FontLibrary(catalogue: catalogue, folders: folders)
    }

    public var fontFiles: [FontFile] { library.files }

    /// The families of the catalogue, in its order.
    public var familyNames: [String] { library.familyNames }

    public func family(_ name: String) -> Result<FoundFamily, FontFault> { library.family(name) }

    /// Shapes a text; an empty one where the family cannot be opened (ask `family` first for the reason).
    public func shape(_ text: StyledText, _ style: TypeStyle) -> ShapedText { prepare(text, style).shaped }

    /// `keepsOthers`: where no more can be remembered, it is this one that is not. Many texts are measured before the first
    /// is set: of those that are too many for the memory, the first are wanted first.
    func prepare(_ text: StyledText, _ style: TypeStyle, keepsOthers: Bool = false) -> PreparedText {
        let key = ShapedKey(text: text, style: style)
        if let prepared = known[key] { return prepared }
        let prepared = PreparedText(shapeAnew(text, style))
        let clusters = prepared.shaped.clusters.count
        if clustersKnown + clusters > Self.rememberedClusters {
            if keepsOthers { return prepared }
            forget()
        }
        clustersKnown += clusters
        known[key] = prepared
        return prepared
    }

    /// What is remembered leaves room for half of what can be: before much is measured, and when much has been set.
    public func makeRoom() {
        if clustersKnown > Self.rememberedClusters / 2 { forget() }
    }

    private func forget() {
        known.removeAll()
        clustersKnown = 0
    }

    private func shapeAnew(_ text: StyledText, _ style: TypeStyle) -> ShapedText {
        guard case .success(let family) = library.family(style.font) else { return ShapedText(bytes: text.bytes) }
        let drawn = drawnSize(style, family)
        guard let regular = library.face(family.regular, drawnSize: drawn),
            let bold = library.face(family.bold, drawnSize: drawn)
        else { return ShapedText(bytes: text.bytes) }
        return shaper.shape(text, regular: regular, bold: bold)
    }

    /// What letters of a style are drawn at: its own size where the family cannot be opened.
    public func drawnSize(_ style: TypeStyle) -> Length {
        guard case .success(let family) = library.family(style.font) else { return style.size }
        return drawnSize(style, family)
    }

    private func drawnSize(_ style: TypeStyle, _ family: FoundFamily) -> Length {
        Length(millipoints: Int((Double(style.size.millipoints) * family.candidate.sizeScale).rounded()))
    }

    /// Shapes a text and breaks it into lines.
    public func set(
        _ text: StyledText, _ style: TypeStyle, measure: LineMeasure, form: LineForm = .ragged
    ) -> SetText {
        let prepared = prepare(text, style)
        return SetText(
            shaped: prepared.shaped, lines: breakLines(prepared, measure, form), measure: measure)
    }

    /// The lines of a shaped text.
    public func lines(of shaped: ShapedText, measure: LineMeasure, form: LineForm = .ragged) -> [LineRange] {
        breakLines(PreparedText(shaped), measure, form)
    }

    /// The distance from the top of a line to its baseline, for a style's leading.
    public func baseline(_ style: TypeStyle, leading: Length) -> Length {
        guard case .success(let family) = library.family(style.font) else { return leading }
        let ascent = style.size.scaled(by: family.candidate.ascent, over: 1000)
        let descent = style.size.scaled(by: family.candidate.descent, over: 1000)
        return (leading - ascent - descent) / 2 + ascent
    }

    private func breakLines(_ prepared: PreparedText, _ measure: LineMeasure, _ form: LineForm) -> [LineRange] {
        let shaped = prepared.shaped
        guard !shaped.clusters.isEmpty else { return [] }
        if shaped.advance <= measure.first { return [wholeLine(shaped)] }
        let places = BreakPlaces(shaped, tiers: tiers(of: prepared), measure: measure) { addSyllables(shaped, &$0) }
        var breaker = LineBreaker(measure: measure, form: form)
        defer { lineSteps += breaker.steps }
        return lines(shaped, places.candidates, breaker.breaks(places.candidates))
    }

    /// The tier of a line end before each byte of a text, syllables left out.
    func tiers(of prepared: PreparedText) -> [UInt8] {
        if let tiers = prepared.tiers, tiers.under == namesGiven { return tiers.found }
        prepared.shaped.bytes.withUnsafeBufferPointer { segmenter.breaks(in: $0, names: names, into: &tiers) }
        prepared.tiers = (tiers, namesGiven)
        return tiers
    }

    func addSyllables(_ shaped: ShapedText, _ tiers: inout [UInt8]) {
        shaped.bytes.withUnsafeBufferPointer { segmenter.syllables(in: $0, into: &tiers) }
    }

    /// Lines that the breaker has tried.
    private(set) var lineSteps = 0

    private func wholeLine(_ shaped: ShapedText) -> LineRange {
        line(shaped, 0..<shaped.clusters.count, endsBy: .word, isLast: true)
    }

    private func lines(_ shaped: ShapedText, _ candidates: [BreakCandidate], _ ends: [Int]) -> [LineRange] {
        var start = 0
        var lines = ends.map { end in
            let candidate = candidates[end]
            let isLast = candidate.cluster == shaped.clusters.count
            let line = line(shaped, start..<candidate.cluster, endsBy: candidate.tier, isLast: isLast)
            start = candidate.cluster
            return line
        }
        // Blanks that a line would begin with are the line's before it.
        for index in lines.indices.dropLast() where !lines[index + 1].drawn.isEmpty {
            lines[index].behind = lines[index].drawn.upperBound..<lines[index + 1].drawn.lowerBound
        }
        return lines
    }

    private func line(_ shaped: ShapedText, _ range: Range<Int>, endsBy: BreakTier, isLast: Bool) -> LineRange {
        var end = range.upperBound
        while end > range.lowerBound, shaped.clusters[end - 1].isBlank { end -= 1 }
        var start = range.lowerBound
        while start < end, start > 0, shaped.clusters[start].isBlank { start += 1 }
        let width = shaped.clusters[start..<end].reduce(0) { $0 + Int($1.advance) }
        return LineRange(
            clusters: range, drawn: start..<end, behind: end..<range.upperBound, width: Length(millipoints: width),
            endsBy: endsBy, isLast: isLast)
    }
}

extension Typesetter {
    /// The byte offsets at which words of a text end, its own end last.
    public func wordEdges(_ bytes: [UInt8]) -> [Int] {
        guard !bytes.isEmpty else { return [] }
        var tiers: [UInt8] = []
        bytes.withUnsafeBufferPointer { segmenter.breaks(in: $0, names: names, into: &tiers) }
        return (1...bytes.count).filter { $0 == bytes.count || tiers[$0] == BreakTier.word.rawValue }
    }
}
