// What the papers of an input are made of beside the input: layouts, pictures, fonts, the program itself. Takes a job whose
// papers were made, gives names with fingerprints; looks at no output.

import Language
import PDF
import Syntax
import Typography

/// A name, and the fingerprint of what goes by it.
public struct Ingredient: Hashable, Sendable {
    public let name: String
    /// SHA-256 in hexadecimal, or its first half.
    public let digest: String
    public init(name: String, digest: String) {
        self.name = name
        self.digest = digest
    }
}

extension Press {
    /// The layouts of a job, by name.
    public func layouts(of job: Job) -> [Ingredient] {
        job.layouts.keys.sorted().map { Ingredient(name: $0, digest: digest(of: job.layouts[$0])) }
    }

    /// What the library has under a name today; nothing where it has no such layout.
    public func layout(named name: String) -> Ingredient? {
        guard let layout = reader.layout(named: name)?.value else { return nil }
        return Ingredient(name: name, digest: digest(of: layout))
    }

    /// A layout is all the files that it is read from.
    func digest(of layout: Layout?) -> String {
        let files = layout?.sources ?? []
        if let known = layoutDigests[files] { return known }
        var bytes: [UInt8] = []
        for source in files { bytes += sources[source]?.bytes ?? [] }
        let digest = Digest(of: bytes).hex
        layoutDigests[files] = digest
        return digest
    }

    /// The files of pictures that the papers of a job have shown so far, by the paths that the input has for them.
    public func pictures(of job: Job) -> [Ingredient] {
        job.pictures.files.sorted { $0.key < $1.key }.map { Ingredient(name: $0.key, digest: Digest(of: $0.value).hex) }
    }

    /// The fingerprint of the catalogue of fonts, which has their sizes; empty where there is none.
    public var catalogueDigest: String {
        resources.text(Resources.catalogue).map { Digest(of: $0.bytes).hex } ?? ""
    }

    /// Which files the families of the catalogue are set in here: `sarabun Laksaman.ttf Laksaman-Bold.ttf`, by family. Empty
    /// where there is no catalogue.
    public var fontFiles: [(family: String, paths: [String])] {
        guard let setter = typesetter().value else { return [] }
        return setter.familyNames.map { name in
            guard case .success(let found) = setter.family(name) else { return (name, []) }
            return (name, [found.regular.path, found.bold.path])
        }
    }

    /// Lets go what was read of inputs, once all that was found in them has been said.
    public func release() { reader.release() }
}

/// What draws and shapes: papers of two of them may differ.
public var toolVersions: String { "\(version) cairo \(drawingVersion) harfbuzz \(shapingVersion)" }
