// The gold lines: invented lines in the manner of official papers, each break marked by hand, and the names in them.
// `|` a line may end here, `~` it may if it must, nothing: never; at a space the mark stands behind it.

import Foundation
import Testing
import Typography

/// A text and the places where a line of it may end.
struct GoldLine: CustomTestStringConvertible {
    let marked: String
    /// The text without marks.
    let bytes: [UInt8]
    /// The mark before each byte: 0 none.
    let marks: [UInt8]

    init(_ marked: String) {
        self.marked = marked
        var bytes: [UInt8] = []
        var marks: [UInt8] = []
        var mark: UInt8 = 0
        for byte in marked.utf8 {
            if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "~") {
                mark = byte
                continue
            }
            bytes.append(byte)
            marks.append(mark)
            mark = 0
        }
        self.bytes = bytes
        self.marks = marks
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var testDescription: String { text }

    /// Whether a break before a byte stands behind a space.
    func isAtSpace(_ offset: Int) -> Bool { offset > 0 && bytes[offset - 1] == UInt8(ascii: " ") }
}

/// Lines with the names that stand in them.
struct Gold {
    let lines: [GoldLine]
    let names: NameList

    /// Lines that show one thing each: what the segmenter gives is what they say.
    static let own = Gold(folder: #filePath, lines: "lines.txt", names: "names.txt")

    /// A hundred and forty lines on fourteen subjects, marked by hand before the segmenter saw them: not all marks can be
    /// met, so they are judged by figures.
    static let handMarked = Gold(folder: #filePath, lines: "hand-marked.txt", names: "hand-marked-names.txt")

    /// Lines of the developer's own choice: `SARABAN_GOLD` names a file (a marked line a line, or a table of tabs with
    /// the marked text in its third column), `SARABAN_GOLD_NAMES` one of names.
    static let other: Gold? = {
        let environment = ProcessInfo.processInfo.environment
        guard let lines = environment["SARABAN_GOLD"] else { return nil }
        return Gold(folder: nil, lines: lines, names: environment["SARABAN_GOLD_NAMES"] ?? "")
    }()

    /// Leaves the figures of other lines beside their file, as `….breaks.txt` and `….ends.txt`.
    static func report(_ lines: [String], _ name: String) throws {
        guard let file = ProcessInfo.processInfo.environment["SARABAN_GOLD"] else { return }
        let text = lines.joined(separator: "\n") + "\n"
        try text.write(toFile: "\(file).\(name).txt", atomically: true, encoding: .utf8)
    }

    private init(folder: String?, lines: String, names: String) {
        func read(_ name: String) -> [String] {
            let path = folder.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path + "/" + name } ?? name
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
            return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
        }
        self.lines = read(lines).map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            return GoldLine(String(columns.count > 2 ? columns[2] : columns[0]))
        }
        self.names = NameList(names: read(names))
    }
}
