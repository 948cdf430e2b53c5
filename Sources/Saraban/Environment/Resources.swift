// Where layouts and the font catalogue are found: a folder that is named, one beside the program, the checkout, and at
// last what is built in. Gives texts by name.

import CResources
import Diagnostics
import Glibc
import Language
import Reading

public struct Resources: Sendable {
    /// The folder that holds `Layouts/` and `Fonts/`; nothing where only the built-in copies are left.
    public let folder: String?
    /// A folder of the user's own layouts, looked in first.
    public let ownLayouts: String?

    /// `named`: from a flag, else from the environment variable SARABAN_DATA.
    public init(named: String? = nil, ownLayouts: String? = nil) {
        self.ownLayouts = ownLayouts
        if let named = named ?? getenv("SARABAN_DATA").map({ String(cString: $0) }) {
            folder = named
        } else {
            folder = Self.besideProgram() ?? Self.checkout()
        }
    }

    /// `share/saraban` beside the folder of the program.
    private static func besideProgram() -> String? {
        guard let program = Disk.resolved("/proc/self/exe") else { return nil }
        let share = Disk.folder(of: Disk.folder(of: program)) + "/share/saraban"
        return Disk.isFolder(share + "/Layouts") ? share : nil
    }

    /// The checkout that the program was built in: the folder above it with a `Package.swift` and `Layouts/`.
    private static func checkout() -> String? {
        guard var folder = Disk.resolved("/proc/self/exe").map(Disk.folder(of:)) else { return nil }
        while folder != "/", folder != "." {
            if Disk.isFile(folder + "/Package.swift"), Disk.isFolder(folder + "/Layouts") { return folder }
            folder = Disk.folder(of: folder)
        }
        return nil
    }

    /// Where the catalogue of fonts lies below the checkout.
    static let catalogue = "Fonts/catalogue.yaml"

    /// The folder where fonts are looked for first.
    public var fontFolder: String? { folder.map { $0 + "/Fonts" } }

    /// A shipped text by its path below the checkout.
    public func text(_ path: String) -> SourceFile? {
        if let folder, case .success(let bytes) = Disk.read(folder + "/" + path, limit: YAMLLimits.fileSize) {
            return SourceFile(name: path, bytes: bytes)
        }
        return Self.embedded(path)
    }

    public static func embedded(_ path: String) -> SourceFile? {
        for (name, bytes) in all where name == path { return SourceFile(name: name, bytes: Array(bytes)) }
        return nil
    }

    private static var all: [(name: String, bytes: UnsafeBufferPointer<UInt8>)] {
        var count = 0
        guard let first = saraban_resources(&count) else { return [] }
        return UnsafeBufferPointer(start: first, count: count).map {
            (String(cString: $0.name), UnsafeBufferPointer(start: $0.bytes, count: $0.size))
        }
    }

    /// The layouts by name: the user's own, then the shipped ones.
    public var library: LayoutLibrary {
        var names = Set(Self.all.compactMap { Self.layoutName($0.name) })
        for folder in [ownLayouts, folder.map { $0 + "/Layouts" }] {
            guard let folder else { continue }
            names.formUnion(Disk.names(in: folder).compactMap { Self.layoutName("Layouts/" + $0) })
        }
        return LayoutLibrary(names: names.sorted()) { name in
            // A name that is none of these could be a path to anywhere.
            guard names.contains(name) else { return nil }
            if let own = ownLayouts,
                case .success(let bytes) = Disk.read(own + "/" + name + ".yaml", limit: YAMLLimits.fileSize)
            {
                return SourceFile(name: own + "/" + name + ".yaml", bytes: bytes)
            }
            return text("Layouts/" + name + ".yaml")
        }
    }

    private static func layoutName(_ path: String) -> String? {
        guard path.hasPrefix("Layouts/"), path.hasSuffix(".yaml") else { return nil }
        return String(path.dropFirst("Layouts/".count).dropLast(".yaml".count))
    }
}
