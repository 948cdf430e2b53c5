// A PDF made of pages of a test, opened again.

import Geometry
import Inspection
import PDF
import Pages
import Syntax
import Testing

struct FinishedPDF {
    let bytes: [UInt8]
    let file: DocumentFile

    init(_ pages: PageSet, as profile: Profile = .a3, _ change: (inout DocumentInformation) -> Void = { _ in }) throws {
        var information = DocumentInformation(
            title: "หนังสือ (ทดลอง)", creationDate: "2023-04-05T00:00:00Z", creator: "Saraban <&> test")
        change(&information)
        bytes = try drawPDF(pages, information, as: profile).get().bytes
        file = try DocumentFile(bytes)
    }

    /// Elements as lines: type, text, alternative; indented below their parents.
    func structure() throws -> String {
        try ReadPaper(file).elements.map { element in
            String(repeating: "  ", count: element.depth) + element.type
                + (element.text.isEmpty ? "" : " “\(String(decoding: element.text, as: UTF8.self))”")
                + (element.alternative.map { " (\($0))" } ?? "") + (element.language.map { " [\($0)]" } ?? "")
        }.joined(separator: "\n")
    }

    func artifacts() throws -> [String] { try ReadPaper(file).artifacts.map { String(decoding: $0, as: UTF8.self) } }

    /// The annotations of each page.
    var annotations: [[Object.Dictionary]] {
        file.pages.map { number in
            (file.resolved(file.object(number).dictionary?["Annots"]).array ?? []).compactMap {
                file.resolved($0).dictionary
            }
        }
    }

    var catalogue: Object.Dictionary { file.catalogue }

    /// A value of the catalogue or below, as it is written.
    func written(_ object: Object?) -> String {
        var bytes: [UInt8] = []
        bytes.write(file.resolved(object))
        return String(decoding: bytes, as: UTF8.self)
    }
}
