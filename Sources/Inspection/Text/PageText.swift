// The text of one page's content, by the numbers of its marked stretches. Takes the bytes of the content and the fonts by
// their names, gives text in UTF-8; looks at no place and no picture: the text is what the codes say, in their order.

import Syntax

struct PageText {
    /// All that is content of the structure, stretch by stretch.
    private(set) var bytes: [UInt8] = []
    /// What stands outside the structure: artifacts.
    private(set) var artifacts: [UInt8] = []
    /// Where the stretches of each number stand in `bytes`; one, but for a number that is used twice.
    private(set) var places: [[Range<Int>]] = []

    private enum Mark {
        case content(Int)
        case artifact
        /// Stands for all that is inside; the number is that of the content around it.
        case replaced
        case plain
    }

    private let fonts: [String: CharacterMap]
    private var font: CharacterMap?
    private var marks: [Mark] = []
    /// The number in force, -1 outside of the structure.
    private var number = -1
    private var start = 0
    /// How many marks around this place stand for their content.
    private var replaced = 0

    /// Numbers from here on are no page of anybody's: what stands around a stretch takes more bytes than these.
    private let mostNumbers: Int
    /// What the text of the page may still come to.
    private var room: Int
    private static let deepestMarks = 1 << 10

    /// Nothing where marks stand too deep in one another, or the text comes to more than `room`.
    init?(_ content: [UInt8], fonts: [String: CharacterMap], room: Int) {
        self.fonts = fonts
        self.room = room
        mostNumbers = content.count / 8
        guard content.withUnsafeBufferPointer({ read(ContentScanner($0)) }) else { return nil }
        close()
    }

    var size: Int { bytes.count + artifacts.count }

    private mutating func read(_ scanner: ContentScanner) -> Bool {
        var scanner = scanner
        while let operation = scanner.next(font) {
            switch operation {
            case .font(let name): font = fonts[name]
            case .show: show(scanner.shown)
            case .beginMark(let mark): begin(mark)
            case .endMark: end()
            case .other: break
            }
            guard room >= 0, marks.count < Self.deepestMarks else { return false }
        }
        return true
    }

    private mutating func show(_ text: [UInt8]) {
        guard replaced == 0 else { return }
        room -= text.count
        if number >= 0 { bytes += text } else { artifacts += text }
    }

    private mutating func begin(_ mark: ContentScanner.Mark) {
        if let text = mark.actualText {
            show(text)
            marks.append(.replaced)
            replaced += 1
        } else if mark.isArtifact {
            marks.append(.artifact)
            open(-1)
        } else if let number = mark.number, number >= 0, number < mostNumbers {
            marks.append(.content(number))
            open(number)
        } else {
            marks.append(.plain)
        }
    }

    private mutating func end() {
        switch marks.popLast() {
        case .replaced: replaced -= 1
        case .content, .artifact: open(around)
        case .plain, nil: break
        }
    }

    /// The number of the innermost mark that has one.
    private var around: Int {
        for mark in marks.reversed() {
            switch mark {
            case .content(let number): return number
            case .artifact: return -1
            case .replaced, .plain: continue
            }
        }
        return -1
    }

    private mutating func open(_ next: Int) {
        close()
        number = next
        start = bytes.count
    }

    private mutating func close() {
        guard number >= 0, bytes.count > start else { return }
        if number >= places.count {
            places.append(contentsOf: repeatElement([], count: number + 1 - places.count))
        }
        places[number].append(start..<bytes.count)
    }

    /// Appends the text of a number.
    func append(_ number: Int, to text: inout [UInt8]) {
        guard places.indices.contains(number) else { return }
        for place in places[number] { text += bytes[place] }
    }
}
