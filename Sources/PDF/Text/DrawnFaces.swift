// The faces that pages are drawn with, opened. Takes pages and what they are drawn for, gives a face for each font file
// that glyphs are drawn from: for a PDF one with the text of its glyphs.

import CCairo
import Pages

final class DrawnFaces {
    /// Pixels have no text: glyphs are drawn as they come.
    enum Target { case pdf, pixels }

    private var faces: [OpaquePointer?]
    private var texts: [FaceText?]
    /// What tells each font file from others, of those that glyphs are drawn from.
    private(set) var identities: [Int: String] = [:]
    let engine: FontEngine
    private let target: Target

    private init(count: Int, for target: Target, engine: FontEngine) {
        faces = Array(repeating: nil, count: count)
        texts = Array(repeating: nil, count: count)
        self.engine = engine
        self.target = target
    }

    deinit { for face in faces { cairo_font_face_destroy(face) } }

    func face(_ font: Int) -> OpaquePointer? { faces.indices.contains(font) ? faces[font] : nil }
    func text(_ font: Int) -> FaceText? { texts.indices.contains(font) ? texts[font] : nil }

    /// Pages of glyphs that Cairo will keep for them all, at most; all that it has, where nobody counted.
    var glyphPages: Int {
        switch target {
        case .pdf: texts.reduce(0) { $0 + ($1?.glyphPages ?? 0) }
        case .pixels: GlyphStore.capacity
        }
    }

    /// Fonts whose text a reader finds only if it heeds notes beside the glyphs.
    var withoutExactText: [Int] { texts.indices.filter { (texts[$0]?.noted ?? 0) > 0 } }

    /// In the order of the files.
    var fontLines: [String] { identities.sorted { $0.key < $1.key }.map(\.value) }

    static func open(_ pages: PageSet, for target: Target) -> Result<DrawnFaces, DrawingFault> {
        guard let engine = FontEngine() else { return .failure(.cairo("FreeType")) }
        let faces = DrawnFaces(count: pages.fonts.count, for: target, engine: engine)
        let used = faces.used(by: pages).sorted()
        let fault =
            faces.each(of: used, pages) { font throws(FontDamage) in
                if target == .pdf { faces.texts[font] = try faces.readText(font, pages.fonts[font]) }
            } ?? faces.learn(pages)
            ?? faces.each(of: used, pages) { font throws(FontDamage) in try faces.open(font, pages.fonts[font]) }
        return fault.map { .failure($0) } ?? .success(faces)
    }

    private func each(
        of fonts: [Int], _ pages: PageSet, _ body: (Int) throws(FontDamage) -> Void
    ) -> DrawingFault? {
        for font in fonts {
            do throws(FontDamage) { try body(font) } catch { return DrawingFault(error, pages.fonts[font]) }
        }
        return nil
    }

    /// Only files that glyphs are drawn from: others stay closed.
    private func used(by pages: PageSet) -> Set<Int> {
        var used = Set<Int>()
        for page in pages.pages {
            for item in page.items {
                switch item {
                case .glyphs(let run): used.insert(run.font)
                case .stamp(let stamp): used.formUnion(stamp.runs.map(\.font))
                default: break
                }
            }
        }
        return used.filter { faces.indices.contains($0) }
    }

    private func readText(_ font: Int, _ path: String) throws(FontDamage) -> FaceText {
        guard let bytes = fileBytes(path) else { throw .unreadable }
        let tables = try FontTables(bytes)
        guard tables.isEmbeddable else { throw .notEmbeddable }
        identities[font] = tables.identity(of: path)
        guard let characters = GlyphCharacters(path, engine) else { throw .refused }
        guard tables.outlines == .trueType else {
            let unitsPerEm = try tables.word("head", at: 18)
            return FaceText(characters: characters, font: nil, unitsPerEm: unitsPerEm)
        }
        let font = try DocumentFont(try TrueTypeOutlines(tables))
        return FaceText(characters: characters, font: font, unitsPerEm: font.outlines.unitsPerEm)
    }

    /// A document's font can be made only when all of its glyphs are known.
    private func learn(_ pages: PageSet) -> DrawingFault? {
        var font = 0
        do throws(FontDamage) {
            for page in pages.pages {
                for item in page.items {
                    switch item {
                    case .glyphs(let run):
                        font = run.font
                        try text(font)?.learn(run)
                    case .stamp(let stamp):
                        for run in stamp.runs {
                            font = run.font
                            try text(font)?.learnShapes(run, turn: stamp.turn)
                        }
                    default: break
                    }
                }
            }
        } catch {
            return DrawingFault(error, pages.fonts[font])
        }
        return nil
    }

    private func open(_ font: Int, _ path: String) throws(FontDamage) {
        if let document = texts[font]?.font {
            faces[font] = openCairoFace(try document.bytes(), engine)
            guard faces[font] != nil else { throw .refused }
        } else {
            faces[font] = openCairoFace(path, engine)
            guard faces[font] != nil else { throw .unreadable }
        }
    }
}

extension DrawingFault {
    fileprivate init(_ damage: FontDamage, _ path: String) {
        switch damage {
        case .unreadable: self = .font(path)
        case .notEmbeddable: self = .notEmbeddable(path)
        case .refused, .unknownFormat, .table, .outline, .outOfRange: self = .damaged(path)
        }
    }
}
