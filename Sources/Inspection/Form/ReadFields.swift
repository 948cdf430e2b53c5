// The fields of a PDF that words go into: takes a file, gives their names, places and what stands in them.

import Geometry
import Syntax

public struct ReadField: Sendable, Equatable {
    /// A place where it stands.
    public struct Place: Sendable, Equatable {
        /// The number of its annotation.
        public let object: Int
        public let size: Size
        /// The family that it is to be filled in, as layouts name it.
        public let font: String
    }
    /// The number of its object.
    public let object: Int
    public let name: String
    /// What is said of it to its reader.
    public let words: String
    public let places: [Place]
    /// Nothing where it is empty.
    public let value: String?
}

extension DocumentFile {
    /// The fields for words, in the order of the file; without those that stand nowhere.
    public var textFields: [ReadField] {
        formFields.filter { $0.type == "Tx" }.compactMap { field in
            let places = field.widgets.compactMap { place($0, of: field) }
            guard !places.isEmpty, places.count == field.widgets.count, !field.name.isEmpty else { return nil }
            return ReadField(
                object: field.object, name: field.name, words: field.words, places: places,
                value: field.value?.string.map(text(ofString:)))
        }
    }

    private func place(_ number: Int, of field: FormField) -> ReadField.Place? {
        guard let widget = object(number).dictionary, let size = size(of: widget),
            let font = font(ofAppearance: resolved(widget["DA"]).string ?? field.appearance ?? [])
        else { return nil }
        return ReadField.Place(object: number, size: size, font: font)
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

    /// What is drawn in one place of a field, by the maps of its fonts.
    public func appearanceText(ofWidget number: Int) -> String? {
        let appearance = resolved(object(number).dictionary?["AP"]).dictionary?["N"]?.reference
        guard let form = appearance, let dictionary = object(form).dictionary, let content = data(form) else {
            return nil
        }
        let fonts = resolved(resolved(dictionary["Resources"]).dictionary?["Font"]).dictionary?.entries ?? []
        var maps: [String: CharacterMap] = [:]
        for entry in fonts {
            if let font = entry.value.reference {
                maps[entry.key] = CharacterMap(ofFont: font, in: self, room: textRoom)
            }
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
