// The fields of a PDF that words go into: takes a file, gives their names, places and what stands in them.

import Geometry
import Syntax

public struct ReadField: Sendable, Equatable {
    /// The number of its object.
    public let object: Int
    public let name: String
    /// What is said of it to its reader.
    public let words: String
    public let size: Size
    /// The family that it is to be filled in, as layouts name it.
    public let font: String
    /// Nothing where it is empty.
    public let value: String?
}

extension DocumentFile {
    /// The fields for words, in the order of the file.
    public var textFields: [ReadField] {
        let form = resolved(catalogue["AcroForm"]).dictionary
        return (resolved(form?["Fields"]).array ?? []).compactMap { field in
            guard let number = field.reference, let field = object(number).dictionary, field["FT"]?.name == "Tx",
                let name = resolved(field["T"]).string, let size = size(of: field),
                let font = font(ofAppearance: resolved(field["DA"]).string ?? [])
            else { return nil }
            return ReadField(
                object: number, name: text(ofString: name),
                words: text(ofString: resolved(field["TU"]).string ?? []), size: size, font: font,
                value: resolved(field["V"]).string.map(text(ofString:)))
        }
    }

    private func size(of field: Object.Dictionary) -> Size? {
        let corners = (resolved(field["Rect"]).array ?? []).compactMap(\.length)
        guard corners.count == 4 else { return nil }
        // Any two corners, in any order (ISO 32000-1, 7.9.5).
        let width = max(corners[0], corners[2]) - min(corners[0], corners[2])
        let height = max(corners[1], corners[3]) - min(corners[1], corners[3])
        return width > .zero && height > .zero ? Size(width: width, height: height) : nil
    }

    /// `/sarabun 10.65 Tf 0 g`
    private func font(ofAppearance bytes: [UInt8]) -> String? {
        bytes.withUnsafeBufferPointer { parsedObject(in: $0, at: 0).object?.name }
    }

    /// What the drawn appearance of a field says, by the maps of its fonts.
    public func appearanceText(ofField number: Int) -> String? {
        let appearance = resolved(object(number).dictionary?["AP"]).dictionary?["N"]?.reference
        guard let form = appearance, let dictionary = object(form).dictionary, let content = data(form) else {
            return nil
        }
        let fonts = resolved(resolved(dictionary["Resources"]).dictionary?["Font"]).dictionary?.entries ?? []
        var maps: [String: CharacterMap] = [:]
        for entry in fonts {
            guard let font = entry.value.reference, let map = object(font).dictionary?["ToUnicode"]?.reference else {
                continue
            }
            let length = object(font).dictionary?["Subtype"]?.name == "Type0" ? 2 : 1
            maps[entry.key] = data(map).flatMap { CharacterMap(codeLength: length, map: $0, room: textRoom) }
        }
        return PageText(content, fonts: maps, room: textRoom).map { String(decoding: $0.artifacts, as: UTF8.self) }
    }
}

extension Object {
    fileprivate var length: Length? {
        switch self {
        case .integer(let points) where abs(points) < 1 << 20: Length(millipoints: points * 1000)
        case .real(let text):
            Double(text).flatMap { abs($0) < 1e6 ? Length(millipoints: Int(($0 * 1000).rounded())) : nil }
        default: nil
        }
    }
}
