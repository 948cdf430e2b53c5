// A folder that a test may fill; it is gone when the test ends.

import Foundation

struct Scratch {
    let path: String

    static func with<T>(_ body: (Scratch) throws -> T) throws -> T {
        let scratch = Scratch(
            path: FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/saraban-"
                + UUID().uuidString)
        try FileManager.default.createDirectory(atPath: scratch.path, withIntermediateDirectories: false)
        defer { scratch.remove() }
        return try body(scratch)
    }

    /// A test may have taken the right to write away.
    private func remove() {
        for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
            _ = chmod(path + "/" + name, 0o700)
        }
        try? FileManager.default.removeItem(atPath: path)
    }

    subscript(name: String) -> String { path + "/" + name }

    func write(_ text: String, _ name: String) throws { try write(Array(text.utf8), name) }
    func write(_ bytes: [UInt8], _ name: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: self[name])) }
    func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: self[name]))) }
    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
    }

    /// All names in the folder, hidden ones too.
    func names(_ folder: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self[folder]).sorted()
    }
}
