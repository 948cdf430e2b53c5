// PDFs of all kinds, made once for all tests of a run as users make them, and what others find wrong with them: one start
// of veraPDF for all.

import Foundation
import Testing

struct Archive: Sendable {
    struct File: Sendable {
        /// How it was made: `a3/bundle-บันทึก.pdf`.
        let name: String
        let bytes: [UInt8]
        /// What it promises, as veraPDF calls it.
        let flavours: [String]
    }

    let files: [File]
    /// By name, with the flavour in front. Nothing where veraPDF is not here.
    let complaints: [String: String]?

    static let made = Result { try Scratch.with { try Archive(in: $0) } }

    private init(in scratch: Scratch) throws {
        try MadePictures.write(into: scratch)
        try FileManager.default.copyItem(
            atPath: Checkout.root + "/Examples/assets/emblem.svg", toPath: scratch["emblem.svg"])
        try scratch.write(EveryBlock.clear, "clear.svg")
        try scratch.write(EveryBlock.input, "every.yaml")
        try scratch.makeFolder("own")
        try scratch.write(EveryBlock.layout, "own/every.yaml")
        let examples = try Checkout.files(below: "Examples", ending: ".yaml").filter { !$0.contains("/out/") }
        let inputs = examples.map { Checkout.root + "/" + $0 } + ["every.yaml"]
        let a3 = ["3a", "ua1"]
        var files = try Self.render(inputs, [], into: "a3", promising: a3, in: scratch)
        // What the options change is the same in all papers.
        let some = ["every.yaml", Checkout.root + "/Examples/bundle.yaml", Checkout.root + "/Examples/order.yaml"]
        files += try Self.render(some, ["--profile", "a2"], into: "a2", promising: ["2a", "ua1"], in: scratch)
        files += try Self.render(some, ["--profile", "plain"], into: "plain", promising: [], in: scratch)
        files += try Self.render(some, ["--bundle"], into: "bundle", promising: a3, in: scratch)
        files += try Self.render(some, ["--with-source"], into: "source", promising: a3, in: scratch)
        files += try Self.pictures(in: scratch)
        for (number, text) in HostileText.texts.enumerated() {
            let name = "hostile-\(number) (EMC) endstream.yaml"
            try scratch.write(HostileText.input(text), name)
            files += try Self.render([name], ["--with-source"], into: "hostile", promising: a3, in: scratch)
        }
        self.files = files
        complaints = try Self.complaints(files, in: scratch)
    }

    private static func render(
        _ inputs: [String], _ options: [String], into folder: String, promising flavours: [String], in scratch: Scratch
    ) throws -> [File] {
        try scratch.makeFolder(folder)
        let before = Set(try scratch.names(folder))
        let run = try Run.saraban(
            ["render", "--layouts", "own", "--lang", "en", "-o", folder] + options + inputs, in: scratch)
        guard run.code == 0 else { throw Run.Failure(description: "\(folder): \(run.error)") }
        return try scratch.names(folder).filter { !before.contains($0) }.map {
            File(name: folder + "/" + $0, bytes: try scratch.read(folder + "/" + $0), flavours: flavours)
        }
    }

    /// A paper for each picture that is to be drawn, and one whose pages each begin with one.
    private static func pictures(in scratch: Scratch) throws -> [File] {
        let good = try scratch.names().filter { $0.hasPrefix("jpeg-") || $0.hasPrefix("png-") }
        #expect(good.count >= 26)
        var inputs: [String] = []
        for (name, pictures) in good.map({ ($0, [$0]) }) + [("all", good)] {
            try scratch.write(Sample.showing(pictures), "picture-\(name).yaml")
            inputs.append("picture-\(name).yaml")
        }
        return try render(inputs, [], into: "pictures", promising: ["3a", "ua1"], in: scratch)
    }

    private static func complaints(_ files: [File], in scratch: Scratch) throws -> [String: String]? {
        let places = files.flatMap { file in file.flavours.map { ($0, scratch[file.name]) } }
        return try OutsideTools.complaints(of: places).map { complaints in
            var found: [String: String] = [:]
            for file in files {
                for flavour in file.flavours {
                    found[flavour + " " + file.name] = complaints[flavour + " " + scratch[file.name]] ?? "not validated"
                }
            }
            return found
        }
    }
}
