// CSV by the letter of RFC 4180, written for tests: they do not trust the reader that they try.

enum CSVText {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            place += 1
            if isQuoted {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if place < scalars.count, scalars[place] == "\"" {
                    cell.append(scalar)
                    place += 1
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == "," || scalar == "\n" {
                row.append(String(cell))
                cell = String.UnicodeScalarView()
                if scalar == "\n" {
                    rows.append(row)
                    row = []
                }
            } else if scalar != "\r" {
                cell.append(scalar)
            }
        }
        return rows
    }

    static func text(_ rows: [[String]], by mark: String = ",", end: String = "\r\n", isAllQuoted: Bool = false)
        -> String
    {
        rows.map { row in
            row.map { cell in
                let needs = isAllQuoted || cell.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
                return needs ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
            }.joined(separator: mark) + end
        }.joined()
    }
}
