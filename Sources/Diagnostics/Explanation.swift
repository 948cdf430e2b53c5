// What stands behind a finding: what it means, why it matters, how it looks wrong and how right. Longer than a finding's
// own sentence; `saraban explain CODE` prints it.

public struct Explanation: Sendable {
    /// What was found and why it matters, with the rule or the handbook it comes from.
    public let th: String
    public let en: String
    public let shown: Shown

    public enum Shown: Sendable {
        case example(Example)
        /// What to look at, where no excerpt can show the fault: a damaged picture, a full disk.
        case look(th: String, en: String)
    }

    public init(th: String, en: String, at place: Example.Place = .input, wrong: String, right: String) {
        (self.th, self.en) = (th, en)
        shown = .example(Example(place: place, wrong: wrong, right: right))
    }

    public init(th: String, en: String, lookTh: String, lookEn: String) {
        (self.th, self.en) = (th, en)
        shown = .look(th: lookTh, en: lookEn)
    }

    public var example: Example? {
        if case .example(let example) = shown { example } else { nil }
    }

    /// The explanation of a code; tests prove that there is one.
    public static func of(_ code: Code) -> Explanation? { all[code] }

    /// The parts: one for each room of codes (`Explanations/*.swift`). A code stands in one part only.
    static let parts: [[Code: Explanation]] = [
        files, encoding, yaml, yamlNodes, yamlProse, yamlFailures, yamlLines, input, inputValues, inputNames,
        inputRounds, dates, texts, textSpacing, blocks, tables, tableRows, layouts, layoutParts, setting, references,
        images, charts, outputs, verifiedPDFs, batch, keptPages, pictures, svgs, svgDrawing, assessment, proofing,
        pending,
        rolling, sheets,
        sheetColumns, sheetRows, sheetScores, sheetCells,
    ]

    public static let all: [Code: Explanation] = parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
}
