import Foundation
import Testing

/// PC-02: what a file says of itself, as qpdf and poppler read it.
@Suite struct MetadataTests {
    private func json(_ file: Archive.File, _ scratch: Scratch) throws -> [String: Any] {
        try scratch.write(file.bytes, "a.pdf")
        let run = try Run.program("qpdf", ["--json", "a.pdf"], in: scratch.path)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    }

    /// Objects by `12 0 R`.
    private func objects(_ json: [String: Any]) throws -> [String: Any] {
        let parts = try #require(json["qpdf"] as? [Any])
        var objects: [String: Any] = [:]
        for (name, value) in try #require(parts.last as? [String: Any]) {
            let value = value as? [String: Any]
            objects[name.replacing("obj:", with: "")] =
                value?["value"] ?? (value?["stream"] as? [String: Any])?["dict"]
        }
        return objects
    }

    private func string(_ value: Any?) -> String? {
        guard let text = value as? String else { return nil }
        return text.hasPrefix("u:") ? String(text.dropFirst(2)) : text
    }

    /// All that stands between the tags of an element, tags left out.
    private func packet(_ text: String, _ name: String) -> String? {
        guard let start = text.firstRange(of: "<\(name)>"), let end = text.firstRange(of: "</\(name)>") else {
            return nil
        }
        return String(text[start.upperBound..<end.lowerBound]).replacing(/<[^>]*>/, with: "")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }

    @Test func `PC-02: The metadata packet says what the information dictionary says, field by field`() throws {
        var compared = 0
        for file in try Archive.made.get().files where !file.name.hasPrefix("pictures/") {
            try Scratch.with { scratch in
                let objects = try objects(try json(file, scratch))
                let trailer = try #require(objects["trailer"] as? [String: Any])
                let information = try #require(objects[trailer["/Info"] as? String ?? ""] as? [String: Any])
                // poppler gives the packet as it is.
                let text = try Run.program("pdfinfo", ["-meta", "a.pdf"], in: scratch.path).text
                let pairs = [
                    ("/Title", "dc:title"), ("/Author", "dc:creator"), ("/Creator", "xmp:CreatorTool"),
                    ("/Producer", "pdf:Producer"),
                ]
                for (key, name) in pairs {
                    let said = try #require(string(information[key]), "\(file.name) \(key)")
                    #expect(!said.isEmpty && packet(text, name) == said, "\(file.name) \(key)")
                }
                for (key, name) in [("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")] {
                    let date = try #require(packet(text, name))
                    #expect(date.contains(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))
                    #expect(string(information[key]) == "D:" + date.filter { $0.isNumber || $0 == "Z" })
                }
                compared += 1
                let promises = [
                    packet(text, "pdfaid:part"), packet(text, "pdfaid:conformance"), packet(text, "pdfuaid:part"),
                ]
                let part = file.flavours.first.map { String($0.prefix(1)) }
                #expect(promises == (part == nil ? [nil, nil, nil] : [part, "A", "1"]), "\(file.name)")
            }
        }
        #expect(compared > 30)
    }

    @Test func `PC-02: Language, title in the window, order of the tabulator, bookmarks of headings, labels of pages`()
        throws
    {
        for file in try Archive.made.get().files {
            try Scratch.with { scratch in
                let json = try json(file, scratch)
                let objects = try objects(json)
                let trailer = try #require(objects["trailer"] as? [String: Any])
                let root = try #require(objects[trailer["/Root"] as? String ?? ""] as? [String: Any])
                #expect(string(root["/Lang"]) == "th-TH", "\(file.name)")
                let preferences = root["/ViewerPreferences"] as? [String: Any]
                #expect(preferences?["/DisplayDocTitle"] as? Bool == true, "\(file.name)")
                #expect((root["/MarkInfo"] as? [String: Any])?["/Marked"] as? Bool == true)
                let pages = try #require(json["pages"] as? [[String: Any]])
                for page in pages {
                    let page = objects[page["object"] as? String ?? ""] as? [String: Any]
                    #expect(page?["/Tabs"] as? String == "/S", "\(file.name)")
                }
            }
        }
        let every = try #require(try Archive.made.get().files.first { $0.name.hasPrefix("a3/every-ครบ") })
        try Scratch.with { scratch in
            let json = try json(every, scratch)
            let outlines = try #require(json["outlines"] as? [[String: Any]])
            func titles(_ entries: [[String: Any]], _ depth: Int) -> [String] {
                entries.flatMap { entry -> [String] in
                    let title = String(repeating: "-", count: depth) + (entry["title"] as? String ?? "")
                    return [title] + titles(entry["kids"] as? [[String: Any]] ?? [], depth + 1)
                }
            }
            let found = titles(outlines, 0)
            #expect(
                found.contains { $0.hasSuffix("๑. หลักการ") } && found.contains { $0.hasSuffix("ภาคผนวก") }, "\(found)")
            #expect(found.contains { $0.hasPrefix("-") })
            let labels = (json["pagelabels"] as? [[String: Any]] ?? []).compactMap { $0["label"] as? [String: Any] }
            #expect(
                labels.contains { string($0["/P"]) == "ก" } && labels.contains { $0["/S"] as? String == "/D" },
                "\(labels)")
        }
    }
}
