// Tables of contents and charts, with words ready and nothing placed.

import Diagnostics
import Geometry
import Language

/// A table of contents: headings, and for each the page that only Pagination knows.
public struct FlowContents: Sendable {
    public struct Entry: Sendable {
        public let anchor: Int
        public var text: FlowText
        public let style: Style
    }
    public let levels: Int
    public var entries: [Entry] = []
    public let span: Span
}

/// Scores as a figure, with words and numbers ready.
public struct FlowChart: Sendable {
    public struct Bar: Sendable {
        public let label: FlowText
        /// Hundredths of a score, 0 to 10,000, and as they are printed.
        public let score: Int
        public let printed: FlowText
        /// The score of the year before.
        public var before: Int?
    }
    public let kind: ChartBlock.Kind
    public let bars: [Bar]
    /// Scores above it are strengths.
    public let threshold: Int?
    /// What the two bars of each score are, of the year before and of this one.
    public let legend: [FlowText]
    /// 0, 20 … 100 in the numerals in force.
    public let scale: [FlowText]
    public let height: Length?
    public let style: Style
    public let caption: FlowParagraph?
    /// What the figure shows, for those who cannot see it.
    public let alternative: String
}
