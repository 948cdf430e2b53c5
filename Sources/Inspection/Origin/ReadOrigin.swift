// Where a PDF of ours says that it came from: reads the metadata packet. Takes a file, gives the papers that it names, or
// nothing where it is not ours. Believes nothing: whoever asks holds it against the bytes and the sources.

import Syntax

public struct ReadOrigin: Sendable, Equatable {
    /// A paper as the file names it: `memo-6 <fingerprint of its text> <layout> <fingerprint of the layout>`.
    public struct Paper: Sendable, Equatable {
        public let name: String
        public let text: String
        public let layout: String
        public let layoutDigest: String

        /// A name may have blanks; what stands behind it has none.
        public init?(_ line: String) {
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            guard words.count >= 4 else { return nil }
            name = words.dropLast(3).joined(separator: " ")
            (text, layout, layoutDigest) = (
                String(words[words.count - 3]), String(words[words.count - 2]), String(words[words.count - 1])
            )
        }
    }

    public let papers: [Paper]
    /// Font files with revision and checksum.
    public let fonts: [String]
    public let version: String

    public init?(_ file: DocumentFile) {
        guard let number = file.catalogue["Metadata"]?.reference, let packet = file.data(number),
            let list = excerpt("saraban:papers", of: packet), let version = excerpt("saraban:version", of: packet)
        else { return nil }
        let lines = list.components(between: "<rdf:li>", and: "</rdf:li>")
        fonts = (excerpt("saraban:fonts", of: packet) ?? "").components(between: "<rdf:li>", and: "</rdf:li>")
            .map(unescaped)
        papers = lines.compactMap { Paper(unescaped($0)) }
        self.version = unescaped(version)
        // No file of ours names a paper twice; one that names it a million times asks to make it as often.
        guard !papers.isEmpty, papers.count == lines.count, Set(papers.map(\.name)).count == papers.count else {
            return nil
        }
    }
}

/// What stands between the tags of an element's only occurrence.
private func excerpt(_ name: String, of packet: [UInt8]) -> String? {
    String(decoding: packet, as: UTF8.self).components(between: "<\(name)>", and: "</\(name)>").first
}

private func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
}

extension String {
    fileprivate func components(between start: String, and end: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let open = rest.firstRange(of: start), let close = rest[open.upperBound...].firstRange(of: end) {
            found.append(String(rest[open.upperBound..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        return found
    }

    fileprivate func replacing(_ word: String, with other: String) -> String {
        var result = ""
        var rest = self[...]
        while let place = rest.firstRange(of: word) {
            result += rest[..<place.lowerBound] + other
            rest = rest[place.upperBound...]
        }
        return result + rest
    }
}

extension Substring {
    /// Without Foundation, and byte by byte: what is looked for is ASCII.
    fileprivate func firstRange(of word: String) -> Range<Index>? {
        guard let first = word.utf8.first else { return nil }
        var place = utf8.startIndex
        while let start = utf8[place...].firstIndex(of: first) {
            if utf8[start...].starts(with: word.utf8) {
                return start..<utf8.index(start, offsetBy: word.utf8.count)
            }
            place = utf8.index(after: start)
        }
        return nil
    }
}
