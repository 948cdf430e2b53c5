// The font families that styles may name, in order of preference, with their measures. Read from `Fonts/catalogue.yaml`.

/// One set of font files that can stand for a family.
public struct FontCandidate: Sendable {
    public let name: String
    /// File names, to be looked for in the catalogue's folders.
    public let regular: String
    public let bold: String
    /// What to multiply an official size by, to draw as large as TH Sarabun.
    public let sizeScale: Double
    /// Heights above and below the baseline in thousandths of the official size: where the baseline stands in its line.
    public let ascent: Int
    public let descent: Int

    public init(name: String, regular: String, bold: String, sizeScale: Double, ascent: Int, descent: Int) {
        self.name = name
        self.regular = regular
        self.bold = bold
        self.sizeScale = sizeScale
        self.ascent = ascent
        self.descent = descent
    }
}

public struct FontFamily: Sendable {
    public let name: String
    public let candidates: [FontCandidate]
    public init(name: String, candidates: [FontCandidate]) {
        self.name = name
        self.candidates = candidates
    }
}

public struct FontCatalogue: Sendable {
    public let families: [FontFamily]
    /// Folders to look in after `Fonts/` itself; absolute.
    public let folders: [String]
    public init(families: [FontFamily], folders: [String]) {
        self.families = families
        self.folders = folders
    }
}
