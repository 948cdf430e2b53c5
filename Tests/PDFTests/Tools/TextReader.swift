// Programs that read the text of a PDF: what they find is what people search, copy and hear.

import Foundation

enum TextReader: String, CaseIterable, Sendable {
    case poppler, popplerRaw, popplerLayout, mupdf, pypdf, pdfium

    /// The lines it finds; nothing, with a word about it, where the program is not here.
    func lines(of pdf: [UInt8]) throws -> [String]? {
        let folder = FileManager.default.temporaryDirectory.path + "/saraban-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = folder + "/in.pdf"
        try Data(pdf).write(to: URL(fileURLWithPath: file))
        guard let command = Self.commands(file)[self], let text = Tool.output(command) else {
            print("skipped: \(rawValue) is not here")
            return nil
        }
        return text.split { $0.isNewline || $0 == "\u{C}" }.map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
    }

    private static func commands(_ file: String) -> [TextReader: [String]] {
        var commands: [TextReader: [String]] = [
            .poppler: ["pdftotext", file, "-"], .popplerRaw: ["pdftotext", "-raw", file, "-"],
            .popplerLayout: ["pdftotext", "-layout", file, "-"],
            .mupdf: ["mutool", "draw", "-q", "-F", "txt", "-o", "-", file],
            .pypdf: [
                "/usr/bin/python3", "-c",
                "import sys, pypdf\nfor page in pypdf.PdfReader(sys.argv[1]).pages: print(page.extract_text())", file,
            ],
        ]
        if let python = PDFium.python {
            commands[.pdfium] = [
                python, "-c",
                "import sys, pypdfium2\nfor page in pypdfium2.PdfDocument(sys.argv[1]):"
                    + " print(page.get_textpage().get_text_range())", file,
            ]
        }
        return commands
    }
}

/// Chrome's reader, from Python's package index: in a folder of the build, made once; without a network it is missed.
private enum PDFium {
    static let python: String? = {
        let source = URL(fileURLWithPath: #filePath)
        let checkout = (0..<4).reduce(source) { folder, _ in folder.deletingLastPathComponent() }
        let folder = checkout.path + "/.build/pdfium"
        let python = folder + "/bin/python3"
        if Tool.output([python, "-c", "import pypdfium2"]) != nil { return python }
        guard Tool.output(["/usr/bin/python3", "-m", "venv", folder]) != nil,
            Tool.output([python, "-m", "pip", "install", "-q", "pypdfium2"]) != nil
        else { return nil }
        return python
    }()
}

enum Tool {
    /// What a program says, if it ends well. By the shell, since Foundation's processes wait for each other for ever
    /// where many tests run at once.
    static func output(_ command: [String]) -> String? {
        let words = command.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
        let line = "LC_ALL=C.UTF-8 PYTHONIOENCODING=utf-8 " + words.joined(separator: " ") + " 2>/dev/null </dev/null"
        guard let pipe = popen(line, "re") else { return nil }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&part, 1, part.count, pipe)
            if count == 0 { break }
            bytes += part.prefix(count)
        }
        return pclose(pipe) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
