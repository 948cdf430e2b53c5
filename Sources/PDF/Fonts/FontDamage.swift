// Why a font file cannot be drawn from. Found by whoever reads it; said by the doors.

enum FontDamage: Error, Sendable, Equatable {
    /// The file cannot be read from the disk.
    case unreadable
    /// FreeType does not take it.
    case refused
    /// Neither TrueType nor OpenType: a web font, a bitmap, no font at all.
    case unknownFormat
    /// A table is missing, too short, or leads beyond its end.
    case table(String)
    /// A glyph's outline cannot be what it says, or is made of itself.
    case outline(Int)
    /// A document would need more glyphs than a font can hold, or one further off than numbers of a font go.
    case outOfRange
    /// The licence bits of its OS/2 table forbid to embed it.
    case notEmbeddable
}
