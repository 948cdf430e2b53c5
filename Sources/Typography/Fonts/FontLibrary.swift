// Finds and opens the fonts that styles name. Takes the catalogue and the folders; gives faces by family, weight and
// size. Looks nowhere but in the catalogue's folders: the system's font search would make papers differ.

import CHarfBuzz
import Geometry
import Glibc
import Language

/// A family that could not be opened: which files were looked for, and where.
public struct MissingFont: Hashable, Sendable {
    public let family: String
    public let files: [String]
    public let folders: [String]
    public init(family: String, files: [String], folders: [String]) {
        (self.family, self.files, self.folders) = (family, files, folders)
    }
}

/// Why a family cannot be set.
public enum FontFault: Error, Hashable, Sendable {
    case missing(MissingFont)
    /// A font that draws 0-9 as ๐-๙ (TH SarabunIT๙): what is read on paper is not what the file says, so that copies and
    /// searches find other digits (FN-05). `replacements` are the family's other candidates.
    case fakesDigits(font: String, replacements: [String])
}

/// What a family needs to be set: the candidate that was found.
public struct FoundFamily: Sendable {
    public let candidate: FontCandidate
    public let regular: FontFile
    public let bold: FontFile
}

final class FontLibrary {
    private let catalogue: FontCatalogue
    /// `Fonts/` first, then the catalogue's own folders.
    private let folders: [String]
    private var families: [String: Result<FoundFamily, FontFault>] = [:]
    private var faces: [FontFile: OpaquePointer] = [:]
    private var sized: [SizedKey: SizedFace] = [:]
    private(set) var files: [FontFile] = []

    private struct SizedKey: Hashable {
        let file: FontFile
        let size: Int
    }

    init(catalogue: FontCatalogue, folders: [String]) {
        self.catalogue = catalogue
        self.folders = folders + catalogue.folders
    }

    deinit { for face in faces.values { hb_face_destroy(face) } }

    var familyNames: [String] { catalogue.families.map(\.name) }

    /// The first candidate of a family that has both its files.
    func family(_ name: String) -> Result<FoundFamily, FontFault> {
        if let known = families[name] { return known }
        let result = find(name)
        families[name] = result
        return result
    }

    private func find(_ name: String) -> Result<FoundFamily, FontFault> {
        let candidates = catalogue.families.first { $0.name == name }?.candidates ?? []
        if Self.isNamedForFakeDigits(name) {
            return .failure(.fakesDigits(font: name, replacements: catalogue.families.map(\.name)))
        }
        for candidate in candidates {
            if let regular = path(of: candidate.regular), let bold = path(of: candidate.bold) {
                let found = FoundFamily(
                    candidate: candidate, regular: FontFile(path: regular), bold: FontFile(path: bold))
                guard let face = open(found.regular), canOpen(found.regular), canOpen(found.bold) else { continue }
                guard fakesThaiDigits(face) else { return .success(found) }
                let others = candidates.map(\.name).filter { $0 != candidate.name }
                return .failure(.fakesDigits(font: regular, replacements: others))
            }
        }
        let files = candidates.flatMap { [$0.regular, $0.bold] }
        return .failure(.missing(MissingFont(family: name, files: files, folders: folders)))
    }

    /// `TH SarabunIT๙`, however it is spaced.
    private static func isNamedForFakeDigits(_ name: String) -> Bool {
        let letters = String(name.lowercased().filter { !$0.isWhitespace })
        return letters.contains("it๙") || letters.contains("it9")
    }

    private func path(of file: String) -> String? {
        folders.lazy.map { $0 + "/" + file }.first { access($0, R_OK) == 0 }
    }

    /// A file that HarfBuzz finds no glyphs in is no font (FN-04).
    private func canOpen(_ file: FontFile) -> Bool {
        guard let face = open(file) else { return false }
        return hb_face_get_glyph_count(face) > 0
    }

    private func open(_ file: FontFile) -> OpaquePointer? {
        if let face = faces[file] { return face }
        guard let blob = hb_blob_create_from_file_or_fail(file.path) else { return nil }
        let face = hb_face_create(blob, 0)
        hb_blob_destroy(blob)
        faces[file] = face
        return face
    }

    /// The face of a file at a drawn size.
    func face(_ file: FontFile, drawnSize: Length) -> SizedFace? {
        let key = SizedKey(file: file, size: drawnSize.millipoints)
        if let known = sized[key] { return known }
        guard let face = open(file) else { return nil }
        let index = files.firstIndex(of: file) ?? files.count
        if index == files.count { files.append(file) }
        let new = SizedFace(file: file, index: index, drawnSize: drawnSize, face: face)
        sized[key] = new
        return new
    }
}
