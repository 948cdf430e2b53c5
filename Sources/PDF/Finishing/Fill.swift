// Writes words into the empty fields of a finished PDF. Takes the file, its fields and a small page for each; gives the
// file with the update behind it. Not a byte of what was there changes.

import Geometry
import Pages
import Syntax

/// What goes into one field.
public struct FilledField: Sendable {
    /// One place of it.
    public struct Place: Sendable {
        /// The number of the annotation.
        public let object: Int
        /// One page of its size with the words on it.
        public let pages: PageSet
        /// How much of it, from its left edge, the words take: the dots under them give way.
        public let width: Length
        public init(object: Int, pages: PageSet, width: Length) {
            self.object = object
            self.pages = pages
            self.width = width
        }
    }
    /// The number of the field's object.
    public let object: Int
    public let words: String
    public let places: [Place]
    public init(object: Int, words: String, places: [Place]) {
        self.object = object
        self.words = words
        self.places = places
    }
}

public func fillPDF(_ file: DocumentFile, _ fields: [FilledField]) -> Result<[UInt8], DrawingFault> {
    var writer = UpdateWriter(file)
    for field in fields {
        // A field that stands in one place is its own annotation.
        var changed: [Int: Object.Dictionary] = [:]
        changed[field.object] = file.object(field.object).dictionary
        changed[field.object]?["V"] = .string(textString(field.words))
        for place in field.places {
            let appearance: Result<Int, DrawingFault> = DrawnFaces.open(place.pages, for: .pdf).flatMap { faces in
                drawPages(place.pages, with: faces, marksContent: false).flatMap { addAppearance(place, $0, &writer) }
            }
            switch appearance {
            case .failure(let fault): return .failure(fault)
            case .success(let number):
                var widget = changed[place.object] ?? file.object(place.object).dictionary
                widget?["AP"] = .dictionary(Object.Dictionary([.init("N", .reference(number))]))
                changed[place.object] = widget
            }
        }
        for (number, dictionary) in changed.sorted(by: { $0.key < $1.key }) {
            writer.add(number) { $0.write(.dictionary(dictionary)) }
        }
    }
    return .success(writer.finish())
}

/// The drawn page as what the field shows, on white.
private func addAppearance(
    _ place: FilledField.Place, _ drawn: DrawnPages, _ writer: inout UpdateWriter
) -> Result<Int, DrawingFault> {
    guard let cairo = try? DocumentFile(drawn.bytes),
        let page = cairo.pages.first.flatMap({ cairo.object($0).dictionary }),
        let content = page["Contents"]?.reference.flatMap(cairo.data), let size = place.pages.pages.first?.size
    else { return .failure(.finishing(.cairoFile("no page"))) }
    var bytes: [UInt8] = []
    bytes.write("q 1 g 0 0 ")
    bytes.write(place.width)
    bytes.write(" ")
    bytes.write(size.height)
    bytes.write(" re f Q\n")
    bytes += content
    var copies = CopiedObjects()
    let resources = copies.redirected(cairo.resolved(page["Resources"]), &writer)
    let number = writer.reserve()
    let packed = Deflate().packed(bytes) ?? []
    writer.addStream(number, packed) { bytes in
        bytes.write("/Type/XObject/Subtype/Form/Filter/FlateDecode/BBox[0 0 ")
        bytes.write(size.width)
        bytes.write(" ")
        bytes.write(size.height)
        bytes.write("]/Resources")
        bytes.write(resources)
    }
    do throws(FinishingFault) { try copies.writeAll(from: cairo, &writer) } catch {
        return .failure(.finishing(error))
    }
    return .success(number)
}
