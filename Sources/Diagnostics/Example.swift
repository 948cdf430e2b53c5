// What a page shows of a finding: an excerpt that has it, the same mended, and where both stand. Holds no wording but for
// the names of places.

/// Two excerpts, one that has the finding and the same without, and where they stand. Tests hold them to that.
public struct Example: Sendable {
    public let place: Place
    public let wrong: String
    public let right: String

    public enum Place: Sendable {
        /// Some keys of an input, its others being in order.
        case input
        /// Fields of one of the documents of an input.
        case document
        /// A whole input.
        case file
        /// Some keys of a layout, or a whole one where it begins with its name.
        case layout
        /// A whole SVG file.
        case picture
        /// A whole CSV file, to be taken back into an input.
        case table
        /// Some keys of an input that is rolled to its next round or year.
        case next
        /// What is typed at the prompt.
        case command

        func words(_ language: MessageLanguage) -> String {
            switch (self, language) {
            case (.input, .th): "ในแฟ้มข้อมูล"
            case (.input, .en): "in an input"
            case (.document, .th): "ในเอกสารหนึ่งฉบับ"
            case (.document, .en): "in a document"
            case (.file, .th): "ทั้งแฟ้ม"
            case (.file, .en): "the whole file"
            case (.layout, .th): "ในแบบเอกสาร"
            case (.layout, .en): "in a layout"
            case (.picture, .th): "ในแฟ้มภาพ SVG"
            case (.picture, .en): "in an SVG file"
            case (.table, .th): "ในแฟ้ม CSV"
            case (.table, .en): "in a CSV file"
            case (.next, .th): "ในแฟ้มที่สั่ง saraban next"
            case (.next, .en): "in a file for saraban next"
            case (.command, .th): "คำสั่ง"
            case (.command, .en): "a command"
            }
        }
    }
}
