// The shipped layouts, read from the checkout that the fuzzer is run in, as a library for readers. Each is read from the
// disk once.

import Diagnostics
import Glibc
import Reading

enum ShippedLayouts {
    private static let files: [String: SourceFile] = {
        var files: [String: SourceFile] = [:]
        for name in ["announcement", "common", "memo", "order", "report"] {
            let path = "Layouts/\(name).yaml"
            let bytes = contents(path)
            claim(!bytes.isEmpty, "\(path) can be read")
            files[name] = SourceFile(name: path, bytes: bytes)
        }
        return files
    }()

    static var library: LayoutLibrary { LayoutLibrary(names: files.keys.sorted()) { files[$0] } }

    private static func contents(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return Array(bytes[..<count])
    }
}

/// A reader that has seen other files before, and is made anew now and then so that memory stays small.
struct UsedReader {
    private(set) var reader = Reader(library: ShippedLayouts.library)
    private var runs = 0
    /// After so many files.
    private let period: Int

    init(period: Int) { self.period = period }

    mutating func next() -> Reader {
        runs += 1
        if runs % period == 0 { reader = Reader(library: ShippedLayouts.library) }
        return reader
    }
}
