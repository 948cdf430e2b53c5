// Which character each glyph of a font draws, whatever text it is used for. Takes a font's file, asks FreeType for the
// character map and the names of glyphs.

import CFreeType

final class GlyphCharacters {
    private let engine: FontEngine
    private let face: FT_Face
    /// By glyph; 0 where nothing said it so far.
    private var characters: [UInt32]
    private var isNamed: [Bool]

    init?(_ path: String, _ engine: FontEngine) {
        var face: FT_Face?
        guard FT_New_Face(engine.library, path, 0, &face) == 0, let face else { return nil }
        self.engine = engine
        self.face = face
        let count = max(0, face.pointee.num_glyphs)
        characters = Array(repeating: 0, count: count)
        isNamed = Array(repeating: false, count: count)
        readMap()
    }

    deinit { FT_Done_Face(face) }

    /// The character of a glyph, 0 where nothing says it.
    func character(of glyph: Int) -> UInt32 {
        guard characters.indices.contains(glyph) else { return 0 }
        if characters[glyph] == 0, !isNamed[glyph] {
            isNamed[glyph] = true
            characters[glyph] = named(glyph)
        }
        return characters[glyph]
    }

    /// A glyph that serves several characters is known by the lowest: the letter is meant where signs look like it. The
    /// private areas only say that the font has another form of a letter, not of which.
    private func readMap() {
        guard FT_Select_Charmap(face, FT_Encoding(rawValue: Self.unicode)) == 0 else { return }
        var glyph: FT_UInt = 0
        var character = FT_Get_First_Char(face, &glyph)
        // Each call goes on to a higher character; a damaged map must not lead round.
        var last: FT_ULong = 0
        while glyph != 0 {
            let place = Int(glyph)
            if characters.indices.contains(place), characters[place] == 0, !Self.isPrivate(character) {
                characters[place] = UInt32(truncatingIfNeeded: character)
            }
            last = character
            character = FT_Get_Next_Char(face, character, &glyph)
            if character <= last { return }
        }
    }

    /// FreeType’s tag, `unic`.
    private static let unicode: UInt32 = 0x756E_6963

    private static func isPrivate(_ character: FT_ULong) -> Bool {
        (0xE000..<0xF900).contains(character) || character >= 0xF0000
    }

    /// By the rule of Adobe's list: `uni0E48.low` and `u0E48` are U+0E48 in another form.
    private func named(_ glyph: Int) -> UInt32 {
        var name = [CChar](repeating: 0, count: 64)
        guard FT_Get_Glyph_Name(face, FT_UInt(glyph), &name, FT_UInt(name.count)) == 0 else { return 0 }
        let letters = name.prefix { $0 != 0 && $0 != 0x2E }.map { UInt8(bitPattern: $0) }
        let digits: ArraySlice<UInt8>
        if letters.count == 7, letters.starts(with: "uni".utf8) {
            digits = letters[3...]
        } else if (5...7).contains(letters.count), letters[0] == 0x75 {
            digits = letters[1...]
        } else {
            return 0
        }
        guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), Unicode.Scalar(value) != nil,
            !Self.isPrivate(FT_ULong(value))
        else { return 0 }
        return value
    }
}
