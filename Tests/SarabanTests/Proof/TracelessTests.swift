import Foundation
import Testing

/// RP-01, RP-03: a PDF is of its input alone; nothing of the machine gets into it.
@Suite struct TracelessTests {
    @Test
    func `RP-01: The same bytes wherever it is made, by whom and when; no path, host or user in the unpacked file`()
        throws
    {
        try Scratch.with { scratch in
            var first: [UInt8]?
            let host = ProcessInfo.processInfo.hostName
            for (number, folder) in ["plain", "โฟลเดอร์ ลับ (สำเนา)", "another-secret-place/below"].enumerated() {
                try scratch.makeFolder(folder + "/odd pictures")
                try scratch.makeFolder(folder + "/secret fonts/Fonts")
                for (name, file) in [("THSarabun.ttf", "Laksaman.ttf"), ("THSarabun Bold.ttf", "Laksaman-Bold.ttf")] {
                    try FileManager.default.copyItem(
                        atPath: "/usr/share/fonts/truetype/tlwg/" + file,
                        toPath: scratch[folder + "/secret fonts/Fonts/" + name])
                }
                try scratch.write(Sample.png, folder + "/odd pictures/ตรา.png")
                let text = Sample.memo.replacing("สายธาร}", with: "สายธาร, emblem: odd pictures/ตรา.png}")
                try scratch.write(text, folder + "/in.yaml")
                let run = try Run.program(
                    Checkout.program,
                    [
                        "render", scratch[folder + "/in.yaml"], "--with-source", "--data",
                        scratch[folder + "/secret fonts"], "-o", scratch["out-\(number).pdf"],
                    ],
                    in: number == 1 ? "/" : scratch[folder],
                    environment: [
                        "TZ": ["UTC", "Asia/Bangkok", "Pacific/Kiritimati"][number], "HOME": scratch[folder],
                        "LANG": ["C", "th_TH.UTF-8", "de_DE.UTF-8"][number], "USER": "somchai-\(number)",
                        "LOGNAME": "somchai-\(number)", "HOSTNAME": "office-\(number)",
                    ])
                #expect(run.code == 0, "\(run.error)")
                let bytes = try scratch.read("out-\(number).pdf")
                if let first { #expect(bytes == first, "\(folder)") } else { first = bytes }
                let unpacked = try Run.program(
                    "qpdf", ["--qdf", "--object-streams=disable", "out-\(number).pdf", "-"], in: scratch.path)
                let words = [
                    "saraban-", "secret", "somchai", "/tmp", "/home", "/root", "/usr", "office-\(number)", "โฟลเดอร์",
                ]
                for word in words + (host.count > 3 && host != "localhost" ? [host] : []) {
                    #expect(!contains(unpacked.output, Array(word.utf8)), "\(folder): \(word)")
                    let wide = word.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
                    #expect(!contains(unpacked.output, wide), "\(folder): \(word)")
                }
                // What is looked for would be found.
                #expect(contains(unpacked.output, Array("saraban: 1".utf8)))
            }
        }
    }

    @Test
    func `RP-02, RP-04: Another build of the program, at another place, its memory elsewhere, makes the same bytes`()
        throws
    {
        guard let release = Checkout.releaseProgram else {
            return OutsideTools.missing("no release build of these sources: run Tests/run without arguments")
        }
        try Scratch.with { scratch in
            try scratch.makeFolder("somewhere")
            try FileManager.default.copyItem(atPath: release, toPath: scratch["somewhere/other"])
            for example in ["smallest-memo", "rounds", "improvements-2566"] {
                for folder in ["one", "other"] { try scratch.makeFolder(folder) }
                let words = ["render", Checkout.root + "/Examples/\(example).yaml", "--data", Checkout.root, "-o"]
                let one = try Run.saraban(words + ["one"], in: scratch)
                // Where containers may not ask for it, addresses stay random, as they are for the first.
                let fixed = try Run.program("setarch", ["-R", "true"], in: scratch.path).code == 0
                let start = fixed ? ["setarch", "-R"] : ["env"]
                let other = try Run.program(
                    start[0], start.dropFirst() + [scratch["somewhere/other"]] + words + ["other"], in: scratch.path,
                    environment: ["MALLOC_PERTURB_": "165", "MALLOC_ARENA_MAX": "1"])
                #expect(one.code == 0 && other.code == 0, "\(example): \(one.error) \(other.error)")
                let names = try scratch.names("one")
                #expect(try names.count > 0 && names == scratch.names("other"))
                for name in names {
                    #expect(try scratch.read("one/" + name) == scratch.read("other/" + name), "\(name)")
                }
                for folder in ["one", "other"] { try FileManager.default.removeItem(atPath: scratch[folder]) }
            }
        }
    }

    private func contains(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
        Data(bytes).range(of: Data(word)) != nil
    }
}
