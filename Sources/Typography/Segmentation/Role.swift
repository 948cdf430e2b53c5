// What part a token plays in the glue rules. The low bits come from the word data, the high ones from its shape.

struct Role: OptionSet {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }

    // Bits 0-20: the order of ROLES in CResources/words/compile-words.py; the words stand in roles.txt.
    static let title = Role(rawValue: 1 << 0)
    static let post = Role(rawValue: 1 << 1)
    static let place = Role(rawValue: 1 << 2)
    static let weakPlace = Role(rawValue: 1 << 3)
    static let leader = Role(rawValue: 1 << 4)
    static let unit = Role(rawValue: 1 << 5)
    static let month = Role(rawValue: 1 << 6)
    static let era = Role(rawValue: 1 << 7)
    static let monthWord = Role(rawValue: 1 << 8)
    static let prefix = Role(rawValue: 1 << 9)
    static let stop = Role(rawValue: 1 << 10)
    static let province = Role(rawValue: 1 << 11)
    static let holder = Role(rawValue: 1 << 12)
    static let datePrefix = Role(rawValue: 1 << 13)
    static let agency = Role(rawValue: 1 << 14)
    static let placeStart = Role(rawValue: 1 << 15)
    static let clause = Role(rawValue: 1 << 16)
    static let ratio = Role(rawValue: 1 << 17)
    static let ordinal = Role(rawValue: 1 << 18)
    static let each = Role(rawValue: 1 << 19)
    /// A compound too short to part: never a part of a name either.
    static let shortCompound = Role(rawValue: 1 << 20)

    /// Letters and signs of Thai; all Thai tokens have it.
    static let thai = Role(rawValue: 1 << 22)
    /// Thai that no list knows.
    static let unknown = Role(rawValue: 1 << 23)
    /// A name that the document declares.
    static let user = Role(rawValue: 1 << 24)
    /// A listed word that has tier 2 breaks: never a part of a name.
    static let transparent = Role(rawValue: 1 << 25)
    static let number = Role(rawValue: 1 << 26)
    static let latin = Role(rawValue: 1 << 27)
    static let space = Role(rawValue: 1 << 28)
    /// Hyphen or dash, alone.
    static let dash = Role(rawValue: 1 << 29)
    /// The first token that is not a space.
    static let first = Role(rawValue: 1 << 30)
    /// One mark of punctuation, or a sign of no other kind.
    static let mark = Role(rawValue: 1 << 31)

    /// What ends a personal or a place name.
    static let endsName: Role = [.stop, .transparent, .shortCompound, .title]
}
