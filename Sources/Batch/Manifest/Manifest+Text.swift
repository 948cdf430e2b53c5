// A manifest as text, and back: one line for each thing, names at the end of lines. Takes a value or a text; opens no file.

import Saraban
import Syntax

extension Manifest {
    private static let head = "saraban batch manifest 1"

    /// In the order of the keys, with a fingerprint of itself at the end.
    public var text: String {
        var lines = [Self.head, "program \(program)", "settings \(settings)", "fonts \(fonts)"]
        for (key, entry) in entries.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            lines += entry.lines(key)
        }
        let body = lines.joined(separator: "\n") + "\n"
        return body + "end \(Self.fingerprint(body))\n"
    }

    private static func fingerprint(_ body: some StringProtocol) -> String { short(Digest(of: Array(body.utf8)).hex) }

    /// What a text says. Of one that is cut off or damaged, what stands before the damage: its outputs are known, and are
    /// made anew.
    public static func read(_ text: String) -> (manifest: Manifest, isWhole: Bool) {
        var manifest = Manifest()
        var reader = EntryReader()
        var isWhole = false
        var place = text.startIndex
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if place == text.startIndex, line != head { return (manifest, false) }
            let start = place
            place = text.utf8.index(line.endIndex, offsetBy: line.endIndex < text.endIndex ? 1 : 0)
            if start == text.startIndex { continue }
            let (word, rest) = parted(line)
            switch word {
            case "program": manifest.program = String(rest)
            case "settings": manifest.settings = String(rest)
            case "fonts": manifest.fonts = String(rest)
            case "end":
                isWhole = rest == fingerprint(text[..<start]) && text[place...].isEmpty && text.hasSuffix("\n")
            default:
                guard reader.take(line) else { return (reader.finished(into: manifest), false) }
            }
        }
        return (reader.finished(into: manifest), isWhole)
    }

    static func parted(_ line: Substring) -> (word: Substring, rest: Substring) {
        let blank = line.firstIndex(of: " ") ?? line.endIndex
        return (line[..<blank], line[blank...].dropFirst())
    }
}

extension Manifest.Entry {
    func lines(_ key: String) -> [String] {
        var lines = ["input \(input ?? "-") \(key.inOneLine)"]
        for (word, list) in [("layout", layouts), ("picture", pictures), ("font", fonts)] {
            lines += list.map { "\(word) \(Manifest.short($0.digest)) \($0.name.inOneLine)" }
        }
        for (word, list) in [("output", outputs), ("former", former)] {
            lines += list.map { "\(word) \(Manifest.short($0.digest)) \($0.pages) \($0.path.inOneLine)" }
        }
        return lines
    }
}

/// Puts entries together from their lines.
struct EntryReader {
    private var entries: [String: Manifest.Entry] = [:]
    private var key: String?
    private var entry = Manifest.Entry(input: nil)

    /// False for a line that is none of an entry.
    mutating func take(_ line: Substring) -> Bool {
        guard !line.isEmpty else { return true }
        let (word, rest) = Manifest.parted(line)
        let (digest, named) = Manifest.parted(rest)
        guard !digest.isEmpty, !named.isEmpty else { return false }
        let name = String(named).outOfLine
        switch word {
        case "input":
            close()
            key = name
            entry = Manifest.Entry(input: digest == "-" ? nil : String(digest))
            return true
        case "layout": entry.layouts.append(Ingredient(name: name, digest: String(digest)))
        case "picture": entry.pictures.append(Ingredient(name: name, digest: String(digest)))
        case "font": entry.fonts.append(Ingredient(name: name, digest: String(digest)))
        case "output", "former":
            let (pages, path) = Manifest.parted(named)
            guard let pages = Int(pages), !path.isEmpty else { return false }
            let output = Manifest.Output(path: String(path).outOfLine, digest: String(digest), pages: pages)
            if word == "output" { entry.outputs.append(output) } else { entry.former.append(output) }
        default: return false
        }
        return key != nil
    }

    private mutating func close() {
        if let key { entries[key] = entry }
        key = nil
    }

    /// What was taken last is kept, too: its outputs were written.
    mutating func finished(into manifest: Manifest) -> Manifest {
        close()
        var manifest = manifest
        manifest.entries.merge(entries) { $1 }
        return manifest
    }

    /// The entry that was taken, for a list that has but one.
    mutating func single() -> (key: String, entry: Manifest.Entry)? {
        guard let key else { return nil }
        defer { self = EntryReader() }
        return (key, entry)
    }
}

extension String {
    /// A name may hold anything but a zero byte, line ends too.
    var inOneLine: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "%") }) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if scalar.value < 0x20 || scalar == "%" {
                let digits = String(scalar.value, radix: 16)
                result += "%" + (digits.count < 2 ? "0" : "") + digits
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    var outOfLine: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var result: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                result.append(value)
                rest.removeFirst(2)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
