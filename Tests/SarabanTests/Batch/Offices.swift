// Offices with a file each, and what became of their papers. Invented.

import Foundation

struct Offices {
    let scratch: Scratch
    let count: Int

    /// Files below `in`: a folder for every four offices.
    init(_ count: Int, in scratch: Scratch) throws {
        self.scratch = scratch
        self.count = count
        for number in 0..<count {
            try scratch.makeFolder("in/" + Self.folder(number))
            try write(number)
        }
    }

    static func folder(_ number: Int) -> String { "อำเภอ-\(number / 4)" }
    static func key(_ number: Int) -> String { "\(folder(number))/office-\(number).yaml" }

    /// Every third one has a memo, the others an announcement.
    func text(_ number: Int, _ words: String = "จึงประกาศมาเพื่อทราบ") -> String {
        let document =
            number % 3 == 0
            ? """
              - layout: memo
                number: ทส \(52000 + number)/\(number)
                date: 2566-05-22
                subject: ส่งข้อมูลประกอบการประเมิน
                to: ปลัดเทศบาล
                body: \(words)
                signer: ปลัด
            """
            : """
              - layout: announcement
                subject: นโยบายงดรับของขวัญ
                date: 2566-01-09
                body: \(words)
                signer: ปลัด
            """
        return """
            saraban: 1
            fiscal-year: 2566
            organization: {name: เทศบาลตำบลบ้านทุ่ง \(number)}
            people:
              ปลัด: {name: นายสมหมาย ใจดี, position: ปลัดเทศบาลตำบลบ้านทุ่ง \(number)}
            documents:
            \(document)

            """
    }

    func write(_ number: Int, _ words: String = "จึงประกาศมาเพื่อทราบ") throws {
        try scratch.write(text(number, words), "in/" + Self.key(number))
    }

    /// An office whose file cannot be made into papers, in one of ten ways.
    func damage(_ number: Int, way: Int) throws {
        let whole = text(number)
        let bytes: [UInt8] =
            switch way % 10 {
            case 0: []
            case 1: Array(whole.replacing("fiscal-year: 2566", with: "fiscal-year: ปีนี้").utf8)
            case 2: Array(whole.utf8.prefix(whole.utf8.count / 2)) + [0xFF, 0xFE]
            case 3: Array(whole.replacing("  ปลัด:", with: "\tปลัด:").utf8)
            case 4: Array(whole.replacing("layout: ", with: "layout: no-such-").utf8)
            case 5: Array(whole.replacing("signer: ปลัด", with: "signer: ไม่มีใคร").utf8)
            case 6: Array((whole + whole).utf8)
            case 7: Array(whole.replacing("body: ", with: "body: <ไม่มี> ").utf8)
            case 8: [UInt8](repeating: 0x5B, count: 5_000)
            default: Array(whole.replacing("date: 2566", with: "date: 2566-13").utf8)
            }
        try scratch.write(bytes, "in/" + Self.key(number))
    }

    func batch(_ arguments: [String] = [], output: String = "out", environment: [String: String] = [:]) throws -> Run {
        try Run.saraban(
            ["batch", "in", "-o", output, "--lang", "en"] + arguments, in: scratch, environment: environment)
    }

    /// All that a run leaves that stays the same from machine to machine: papers and manifests.
    func tree(_ output: String = "out") throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let names = FileManager.default.enumerator(atPath: scratch[output])
        while let name = names?.nextObject() as? String {
            var isFolder: ObjCBool = false
            let path = scratch[output] + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
                !name.hasPrefix(".saraban")
            else { continue }
            files[name] = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        }
        return files
    }

    /// A field of the report as JSON.
    func report(_ run: Run) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(run.output))
        guard let object = value as? [String: Any] else { throw Run.Failure(description: run.text) }
        return object
    }

    /// The inputs of a report that are in a state, with the reason.
    func inputs(_ run: Run, _ state: String) throws -> [(key: String, reason: String)] {
        let inputs = try report(run)["inputs"] as? [[String: Any]] ?? []
        return inputs.filter { $0["state"] as? String == state }.map {
            ($0["input"] as? String ?? "", $0["reason"] as? String ?? "")
        }
    }
}
