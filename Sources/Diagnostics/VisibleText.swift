// Bytes of a line come in, pieces to print go out, each with its cells and its bytes: tabs are expanded, controls and
// broken bytes made visible, marks kept with what they stand on. Prints nothing itself.

/// What is printed as one: a base with its marks, a tab, a control in words.
struct VisiblePiece: Equatable {
    var text: String
    var cells: Int
    /// Offsets in the source.
    var lower: Int
    var upper: Int
}

/// Cells from one tab stop to the next.
private let tabStop = 4

func visiblePieces(_ bytes: ArraySlice<UInt8>) -> [VisiblePiece] {
    var pieces: [VisiblePiece] = []
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = bytes.startIndex
    var cells = 0
    while true {
        let piece: VisiblePiece
        switch parser.parseScalar(from: &rest) {
        case .emptyInput: return pieces
        case .error(let length):
            let broken = bytes[offset..<offset + length].map { "<" + hexadecimal(UInt32($0), digits: 2) + ">" }.joined()
            piece = VisiblePiece(text: broken, cells: broken.utf8.count, lower: offset, upper: offset + length)
        case .valid(let encoded):
            let scalar = Unicode.UTF8.decode(encoded)
            let end = offset + encoded.count
            if scalar == "\t" {
                let width = tabStop - cells % tabStop
                piece = VisiblePiece(
                    text: String(repeating: " ", count: width), cells: width, lower: offset, upper: end)
            } else if let words = visibleControl(scalar) {
                piece = VisiblePiece(text: words, cells: cellWidth(of: words), lower: offset, upper: end)
            } else {
                piece = VisiblePiece(text: String(scalar), cells: cellWidth(of: scalar), lower: offset, upper: end)
            }
        }
        offset = piece.upper
        cells += piece.cells
        if piece.cells == 0, let last = pieces.indices.last {
            pieces[last].text += piece.text
            pieces[last].upper = piece.upper
        } else {
            pieces.append(piece)
        }
    }
}

/// A text of the user's on one line of ours: nothing in it can move the cursor or hide.
public func visibleLine(_ text: String) -> String {
    String(
        text.unicodeScalars.reduce(into: String.UnicodeScalarView()) { line, scalar in
            if scalar == "\t" {
                line.append(" ")
            } else if let words = visibleControl(scalar) {
                line.append(contentsOf: words.unicodeScalars)
            } else {
                line.append(scalar)
            }
        })
}

/// How a control, a line separator or an invisible format character is shown; `nil` if it shows itself.
private func visibleControl(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: return "\u{2421}"
    case 0x20..<0x7F, 0x0E00...0x0E7F: return nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
        return "<U+" + hexadecimal(scalar.value, digits: 4) + ">"
    default: return nil
    }
}

/// A number as upper-case hexadecimal digits, padded with zeros.
public func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
