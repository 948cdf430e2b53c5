// Where the tests find the project's own files and the program that was built with them.

import Foundation

enum Checkout {
    /// The folder of `Package.swift`.
    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/Package.swift") {
            folder.deleteLastPathComponent()
        }
        return folder.path
    }()

    /// `saraban`, beside the bundle of the tests.
    static let program: String = {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("saraban").path
    }()

    /// `saraban` of the release build, where it is no older than its sources.
    static let releaseProgram: String? = {
        func change(_ path: String) -> Date? {
            (try? FileManager.default.attributesOfItem(atPath: root + "/" + path))?[.modificationDate] as? Date
        }
        let program = ".build/release/saraban"
        guard let built = change(program), let sources = try? files(below: "Sources", ending: ".swift"),
            sources.allSatisfy({ change($0).map { $0 <= built } ?? false })
        else { return nil }
        return root + "/" + program
    }()

    /// All files below a folder of the checkout whose names end so, as paths from the checkout.
    static func files(below folder: String, ending: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
            .filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }.sorted()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }
}
