// Recognises the label that a line of prose begins with (`-`, `๑.`, `๒.๑`, `(๑)`, `ข้อ ๑`, `[x]`). Labels stay as typed.
// An amount, a time or a date at the head of a line (`2.5 ล้านบาท`, `๐๙.๐๐ น.`, `3.11.2566`) is none.

import Diagnostics
import Language

enum LabelReading {
    /// The label at `start`, and where the text behind it begins. `lastLetter`: the letter that the item before it at
    /// this depth began with; only the next one, or a ก that begins a list, is a label (`อ. เมือง`, `ก.พ.` are none).
    static func read(_ line: TypedLine, at start: Int, lastLetter: Int? = nil) -> (label: ListLabel, end: Int)? {
        for form in [dash, checkbox, parenthesised, clause, number, { letter(&$0, after: lastLetter) }] {
            var cursor = ByteCursor(line.bytes, from: start)
            guard let kind = form(&cursor) else { continue }
            let text = Located(cursor.text(from: start), line.span(start, cursor.offset))
            _ = cursor.skipSpaces()
            guard !cursor.isAtEnd else { return nil }
            return (ListLabel(kind: kind, text: text), cursor.offset)
        }
        return nil
    }

    /// `-` or `–` or `•`, with or without a space; but not `--` and not a negative number.
    private static func dash(_ cursor: inout ByteCursor) -> ListLabel.Kind? {
        guard cursor.skip(UInt8(ascii: "-")) || cursor.skip("–") || cursor.skip("•") else { return nil }
        if cursor.current == UInt8(ascii: "-") { return nil }
        var ahead = cursor
        return ahead.digit() == nil ? .dash : nil
    }

    private static func letter(_ cursor: inout ByteCursor, after last: Int?) -> ListLabel.Kind? {
        let isInBrackets = cursor.skip(UInt8(ascii: "("))
        let next = [last.map { $0 + 1 }, 1].compactMap { $0 }
        for number in next where alphabet.indices.contains(number - 1) {
            var ahead = cursor
            guard ahead.skip(alphabet[number - 1]) else { continue }
            guard ahead.skip(UInt8(ascii: isInBrackets ? ")" : ".")) else { continue }
            // `ก.` needs its space: without one it is an abbreviation.
            guard isInBrackets || ahead.current == UInt8(ascii: " ") else { continue }
            cursor = ahead
            return .letter(number, isInBrackets: isInBrackets)
        }
        return nil
    }

    private static let alphabet = PageNumbering.alphabet.map(String.init)

    private static func checkbox(_ cursor: inout ByteCursor) -> ListLabel.Kind? {
        if cursor.skip("[ ]") || cursor.skip("☐") || cursor.skip("□") { return .checkbox(isTicked: false) }
        if cursor.skip("[x]") || cursor.skip("[X]") || cursor.skip("☑") { return .checkbox(isTicked: true) }
        return nil
    }

    private static func parenthesised(_ cursor: inout ByteCursor) -> ListLabel.Kind? {
        guard cursor.skip(UInt8(ascii: "(")), let number = cursor.number(), cursor.skip(UInt8(ascii: ")")) else {
            return nil
        }
        return number <= highest ? .parenthesised(number) : nil
    }

    private static func clause(_ cursor: inout ByteCursor) -> ListLabel.Kind? {
        guard cursor.skip("ข้อที่") || cursor.skip("ข้อ") else { return nil }
        _ = cursor.skipSpaces()
        guard let number = cursor.number(), cursor.current == UInt8(ascii: " ") else { return nil }
        return .clause(number)
    }

    /// `๑.` with or without a space behind it; `๒.๑` with one (else it is a decimal number in a sentence).
    private static func number(_ cursor: inout ByteCursor) -> ListLabel.Kind? {
        guard let first = cursor.number(), first <= highest, cursor.skip(UInt8(ascii: ".")) else { return nil }
        var numbers = [first]
        var hasLeadingZero = false
        while let (next, isPadded) = component(&cursor) {
            numbers.append(next)
            hasLeadingZero = hasLeadingZero || isPadded
            if !cursor.skip(UInt8(ascii: ".")) { break }
        }
        if numbers.count == 1 { return cursor.current == UInt8(ascii: ".") ? nil : .number(first) }
        guard cursor.current == UInt8(ascii: " "), !hasLeadingZero, numbers.allSatisfy({ $0 <= highest }) else {
            return nil
        }
        return numbers.count == 2 && measuresSomething(cursor) ? nil : .decimal(numbers)
    }

    /// No list of an official paper goes on longer; a higher number is a year or an amount.
    private static let highest = 199

    private static func component(_ cursor: inout ByteCursor) -> (number: Int, isPadded: Bool)? {
        var ahead = cursor
        let isPadded = ahead.digit() == 0
        return cursor.number().map { ($0, isPadded) }
    }

    /// Whether a unit follows that only stands behind an amount or a time.
    private static func measuresSomething(_ cursor: ByteCursor) -> Bool {
        var ahead = cursor
        _ = ahead.skipSpaces()
        return units.contains { ahead.skip($0) }
    }

    private static let units = [
        "ล้าน", "บาท", "เปอร์เซ็นต์", "%", "น.", "นาฬิกา", "กิโลเมตร", "กม.", "เมตร", "ตารางเมตร", "ตร.ม.", "กิโลกรัม",
        "กก.", "ตัน", "ไร่", "เท่า",
    ]
}
