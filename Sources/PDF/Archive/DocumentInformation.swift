// What goes into the file beside its pages, and the entries of the information dictionary that say it.

import Syntax

/// What is said of a paper in its file.
public struct DocumentInformation: Sendable {
    public let title: String
    /// ISO 8601, to the second, in UTC: `2026-01-01T00:00:00Z`.
    public let creationDate: String
    /// The program.
    public let creator: String
    /// Who issues the paper.
    public var author: String?
    /// BCP 47.
    public var language = "th-TH"
    public var provenance: Provenance?
    /// What goes along with the paper: its source, where that is asked for.
    public var attachment: Attachment?

    public init(title: String, creationDate: String, creator: String) {
        self.title = title
        self.creationDate = creationDate
        self.creator = creator
    }

    /// The program and what it draws with.
    var producer: String { "\(creator) (cairo \(drawingVersion))" }

    /// XMP says the same (ISO 19005-3, 6.6.3): the two must never differ.
    func write(_ bytes: inout [UInt8]) {
        bytes.write("<</Title")
        bytes.write(text: title.printable)
        if let author {
            bytes.write("/Author")
            bytes.write(text: author.printable)
        }
        bytes.write("/Creator")
        bytes.write(text: creator.printable)
        bytes.write("/Producer")
        bytes.write(text: producer.printable)
        bytes.write("/CreationDate")
        bytes.write(text: pdfDate)
        bytes.write("/ModDate")
        bytes.write(text: pdfDate)
        bytes.write(">>")
    }

    /// `D:20260101000000Z`
    var pdfDate: String { "D:" + creationDate.filter { $0.isNumber || $0 == "Z" } }
}

/// Where a paper came from: so that it can be told later whether the same sources make it.
public struct Provenance: Sendable, Hashable {
    /// One line for each paper in the file: its name, the fingerprints of what it says and of its layout.
    public let papers: [String]
    /// One line for each font file that glyphs are drawn from: known when they are drawn.
    var fonts: [String] = []
    /// The version of the program.
    public let version: String
    public init(papers: [String], version: String) {
        self.papers = papers
        self.version = version
    }
}

/// A file inside the PDF (ISO 32000-1, 7.11.4).
public struct Attachment: Sendable {
    /// Without folders.
    public let name: String
    public let bytes: [UInt8]
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// What the file promises of itself.
public enum Profile: String, Sendable, CaseIterable {
    /// PDF/A-3a and PDF/UA-1.
    case a3
    /// PDF/A-2a and PDF/UA-1: takes no attachment but other PDF/A files.
    case a2
    /// Tagged, and without any promise.
    case plain
}

extension Unicode.Scalar {
    /// What XML cannot hold, or changes on its way: such signs are said nowhere.
    var isUnprintable: Bool {
        switch self {
        case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": true
        default: false
        }
    }
}

extension String {
    var printable: String { String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isUnprintable })) }
}
