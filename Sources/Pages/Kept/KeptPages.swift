// Pages as a file that a later run is held against: the dump of a `PageSet` under a head that names what it was made from
// and with which fonts. Takes the text apart again; compares nothing.

/// What stands on pages, thing by thing in their order.
public struct KeptPages: Sendable {
    /// The file that the paper was made from.
    public let source: String
    /// Names of font files: with others nothing stands where it stood.
    public let fonts: [String]
    public var pageCount = 0
    public var items: [KeptItem] = []

    private static let head = "saraban pages 1"
    /// Behind a paper's name.
    public static let suffix = ".pages.txt"

    /// The text of a file. `source`: the name of the file that the paper was made from.
    public static func text(of pages: PageSet, from source: String) -> String {
        let fonts = pages.fonts.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        // What things are to a reader moves nothing.
        return ([head, "from \(source)", "fonts \(fonts.joined(separator: ", "))"] + pages.placed(asOne: true))
            .joined(separator: "\n") + "\n"
    }

    /// Nothing where the text is not such a file.
    public init?(_ text: String) {
        let lines = text.split(separator: "\n")
        guard lines.count >= 3, lines[0] == Self.head, lines[1].hasPrefix("from "), lines[2].hasPrefix("fonts ")
        else { return nil }
        source = String(lines[1].dropFirst(5))
        fonts = lines[2].dropFirst(6).split(separator: ",").map { String($0.drop { $0 == " " }) }
        for line in lines.dropFirst(3) {
            if line.hasPrefix("page ") {
                pageCount += 1
                items.append(KeptItem(line, page: pageCount))
            } else if line.hasPrefix("  "), pageCount > 0 {
                let item = KeptItem(line.dropFirst(2), page: pageCount)
                // Blanks that end a line cannot be seen.
                if item.words?.isEmpty != true { items.append(item) }
            } else {
                return nil
            }
        }
    }
}

/// One thing on a page.
public struct KeptItem: Sendable, Hashable {
    public let page: Int
    /// `text`, `rule`, `image` …; `page` for the paper itself.
    public let kind: String
    /// What it says, for texts and stamps.
    public let words: String?
    /// Where it stands, in hundredths of a point.
    public let x: Int
    public let y: Int
    /// All else that the dump says, with places from its own corner on.
    public let look: String

    init(_ line: Substring, page: Int) {
        self.page = page
        kind = String(line.prefix { $0 != " " })
        var rest = line.dropFirst(kind.count)
        if let open = rest.firstIndex(of: "“"), let close = rest.lastIndex(of: "”"), open < close {
            let words = rest[rest.index(after: open)..<close]
            self.words = String(words[..<(words.lastIndex { $0 != " " }.map(words.index(after:)) ?? words.startIndex)])
            rest = rest[..<open] + rest[rest.index(after: close)...]
        } else {
            words = nil
        }
        (x, y, look) = Self.placed(rest, isPage: kind == "page")
    }

    /// The first two numbers are the place; later ones that stand alone are taken from it.
    private static func placed(_ text: Substring, isPage: Bool) -> (x: Int, y: Int, look: String) {
        if isPage { return (0, 0, text.drop { $0 == " " }.drop { $0 != " " }.description) }
        var place: [Int] = []
        var look: [String] = []
        var count = 0
        for word in text.split(separator: " ") {
            let numbers = word.split(separator: ",").map(hundredths)
            guard numbers.allSatisfy({ $0 != nil }) else {
                look.append(String(word))
                continue
            }
            for case .some(let number) in numbers {
                if place.count < 2 { place.append(number) } else { look.append("\(number - place[count % 2])") }
                count += 1
            }
        }
        return (place.first ?? 0, place.count > 1 ? place[1] : 0, look.joined(separator: " "))
    }

    /// `12.34` as 1234.
    private static func hundredths(_ text: Substring) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, let whole = Int(parts[0]), let rest = Int(parts[1]) else {
            return nil
        }
        return parts[0].hasPrefix("-") ? whole * 100 - rest : whole * 100 + rest
    }
}
