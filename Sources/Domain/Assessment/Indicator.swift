// One of the ten indicators of the assessment.

/// An indicator: its number, its official name and the other names that offices print.
public struct Indicator: Hashable, Sendable {
    /// 1 to 10.
    public let number: Int
    /// The official name of the year.
    public let name: String
    /// Other names in use, accepted without a finding.
    public let aliases: [String]
    /// The instrument that measures it.
    public let instrument: Instrument

    init(_ number: Int, _ name: String, _ instrument: Instrument, aliases: [String] = []) {
        (self.number, self.name, self.instrument, self.aliases) = (number, name, instrument, aliases)
    }

    /// Whether a text is one of its names, blanks aside.
    public func isNamed(_ text: String) -> Bool {
        let wanted = Self.letters(text)
        return ([name] + aliases).contains { Self.letters($0) == wanted }
    }

    private static func letters(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var letters: [UInt8] = []
        var offset = 0
        while offset < bytes.count {
            if let width = Utf8.spaceWidth(bytes, at: offset) {
                offset += width
            } else {
                letters.append(bytes[offset])
                offset += 1
            }
        }
        return letters
    }
}

/// A part of an indicator under which some items of OIT are counted (FY2563 to FY2565).
public struct SubIndicator: Hashable, Sendable {
    /// `9.1`
    public let label: String
    public let name: String
}
