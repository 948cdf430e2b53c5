// The table of lessons that a scalar can give although libyaml has no complaint. A lesson takes a scalar in its
// place and gives a finding, or nothing; it changes nothing.

import Diagnostics

/// A scalar as it stands in the source.
struct ScalarSite {
    struct Place {
        let isKey: Bool
        /// Inside `{…}` or `[…]`.
        let isFlow: Bool
        /// An item of a list, or a key of a map that is an item of a block list.
        let isListItem: Bool
        /// The first key or item of its map or list.
        let isFirst: Bool
    }

    let file: SourceFile
    let id: SourceID
    let text: String
    let style: Scalar.Style
    let lower: Int
    let upper: Int
    let spansLines: Bool
    let place: Place

    func span(_ lower: Int, _ upper: Int) -> Span { file.span(lower, upper, of: id) }

    /// The offset of the first byte from `start` that is no blank.
    func skipBlanks(from start: Int) -> Int {
        file.bytes[min(start, file.bytes.count)...].firstIndex { !Byte.isBlank($0) } ?? file.bytes.count
    }
}

enum ScalarLessons {
    typealias Lesson = @Sendable (ScalarSite) -> Diagnostic?

    /// | lesson | the clerk wrote | YAML reads |
    /// |---|---|---|
    /// | `commentCut` | `title: โครงการ #1` | `โครงการ` |
    /// | `foldedList` | `-ก`, newline, `-ข` | `-ก -ข` |
    /// | `foldedWords` | `ตรวจ`, newline, `สอบ` | `ตรวจ สอบ` |
    /// | `commaSplit` | `{a: ๑,๕๐๐}` | `a: ๑` and a key `๕๐๐` |
    /// | `proseAsKey` | `- ก (Assessment : ITA)` | a map with a key `ก (Assessment` |
    /// | `missingBlank` | `name:ก` | the text `name:ก` |
    static let all: [Lesson] = [commentCut, foldedList, foldedWords, commaSplit, proseAsKey, missingBlank]
}
