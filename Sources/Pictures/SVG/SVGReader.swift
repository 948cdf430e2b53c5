// Reads an SVG file as shapes: elements in, shapes and findings out. What it cannot draw exactly it refuses; it
// never fetches, runs or guesses anything. The subset stands at `SVGReader.drawn` and in `SVGStyle`.

import Diagnostics
import Geometry

struct SVGReader {
    /// What an open element hands to its children.
    struct Frame {
        enum Kind { case group, shape, definitions }
        var kind: Kind
        var style: SVGStyle
        var transform: Affine
        /// How many fills and strokes had been painted when it began.
        var paintsBefore: Int
        var range: Range<Int>
    }

    let file: SourceFile
    let id: SourceID
    var frames: [Frame] = []
    var viewport: SVGViewport?
    var shapes: [VectorImage.Shape] = []
    var segmentCount = 0
    var paintCount = 0
    var findings: [Diagnostic] = []
    private var namespaces = Namespaces()
    /// How deep the reader is in an element whose content does not count; 0 outside.
    private var ignoredDepth = 0
    private var reported: Set<[String]> = []

    static func read(_ file: SourceFile, id: SourceID) -> Outcome<Picture> {
        guard String(validating: file.bytes, as: UTF8.self) != nil else {
            return Outcome(nil, [Diagnostic(.fileEncoding, path: file.name)])
        }
        var reader = SVGReader(file: file, id: id)
        do throws(XMLFault) {
            try reader.walk()
        } catch {
            reader.report(error)
        }
        return reader.outcome()
    }

    private init(file: SourceFile, id: SourceID) {
        self.file = file
        self.id = id
    }

    private mutating func walk() throws(XMLFault) {
        var xml = XMLReader(file.bytes)
        while findings.count < PictureLimits.findings {
            switch try xml.next() {
            case .start(let element): try begin(element)
            case .end: end()
            case .finished: return
            }
        }
    }

    private mutating func begin(_ element: XMLElement) throws(XMLFault) {
        if element.name.local.lowercased() == "script" {
            report(.svgActive, element.range, ["<\(element.name.text)>"])
        }
        if ignoredDepth > 0 {
            ignoredDepth += 1
            return
        }
        guard namespaces.enter(element) else {
            throw XMLFault(code: .svgLimit, range: element.range, arguments: svgLimits)
        }
        switch namespaces.meaning(of: element.name.prefix) {
        case .undeclared:
            throw XMLFault(code: .svgSyntax, range: element.range, arguments: [excerpt(element.name.text)])
        case .foreign where frames.isEmpty: throw XMLFault(code: .pictureKind, range: element.range)
        case .foreign: ignoredDepth = 1
        case .svg: ignoredDepth = try draw(element) ? 0 : 1
        }
    }

    private mutating func end() {
        if ignoredDepth > 1 {
            ignoredDepth -= 1
            return
        }
        namespaces.leave()
        if ignoredDepth == 1 {
            ignoredDepth = 0
            return
        }
        guard let frame = frames.popLast() else { return }
        // Two layers of paint under one opacity would have to be drawn together first.
        if frame.style.opacity < 1, paintCount - frame.paintsBefore > 1 { report(.svgGroupOpacity, frame.range, []) }
    }

    private func outcome() -> Outcome<Picture> {
        guard !findings.hasErrors, let viewport else { return Outcome(nil, findings) }
        guard !shapes.isEmpty else {
            return Outcome(nil, findings + [Diagnostic(.svgEmpty, at: span(viewport.range))])
        }
        let image = VectorImage(width: viewport.width, height: viewport.height, shapes: shapes)
        return Outcome(Picture(content: .vector(image), naturalSize: viewport.naturalSize), findings)
    }

    func span(_ range: Range<Int>) -> Span { Span(source: id, lower: range.lowerBound, upper: range.upperBound) }

    private mutating func report(_ fault: XMLFault) {
        findings.append(Diagnostic(fault.code, at: span(fault.range), fault.arguments))
    }

    /// Notes a finding; the same one about another place of the file would only fill the screen.
    mutating func report(_ code: Code, _ range: Range<Int>, _ arguments: [String]) {
        guard reported.insert([code.rawValue] + arguments).inserted else { return }
        findings.append(Diagnostic(code, at: span(range), arguments))
    }
}
