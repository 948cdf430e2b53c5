// A desk to try papers at: an input and layouts as strings, beside the shipped layouts and the shipped font catalogue.

import Composition
import Diagnostics
import Domain
import Geometry
import Language
import Pages
import Pagination
import Pictures
import Reading
import Saraban
import Typography

public final class Desk {
    public let reader: Reader
    public let report: Report?
    /// What Reading found.
    public let findings: [Diagnostic]
    private let pictures: [String: Picture]

    /// `layouts` are the test's own, by name; they may extend the shipped ones.
    public init(_ input: String, layouts: [String: String] = [:], pictures: [String: Picture] = [:]) {
        let shipped = ["common", "memo", "announcement", "order", "report"]
        reader = Reader(
            library: LayoutLibrary(names: (shipped + layouts.keys).sorted()) { name in
                if let own = layouts[name] { return SourceFile(name: "\(name).yaml", text: own) }
                return Resources.embedded("Layouts/\(name).yaml")
            })
        let outcome = reader.report(SourceFile(name: "input.yaml", text: input))
        report = outcome.value
        findings = outcome.diagnostics
        self.pictures = pictures
    }

    /// Fills in one paper: the first document, or the one of an id.
    public func flow(_ id: String? = nil, round: Round? = nil) -> Outcome<Flow> {
        guard let report, let document = report.documents.first(where: { id == nil || $0.id.value == id }) else {
            return Outcome(nil, findings)
        }
        var layouts: [String: Layout] = [:]
        for document in report.documents {
            layouts[document.layout.value] = reader.layout(named: document.layout.value)?.value
        }
        return Composition.compose(document, round: round, of: report, layouts: layouts) { [pictures] path in
            if let picture = pictures[path.value] { return Outcome(picture) }
            return Outcome(nil, [Diagnostic(.composeUnreadableImage, at: path.span, [path.value, ""])])
        }
    }

    /// Fills in one paper and cuts it into pages.
    public func pages(_ id: String? = nil, round: Round? = nil) -> Outcome<PageSet> {
        let flow = flow(id, round: round)
        guard let value = flow.value else { return Outcome(nil, flow.diagnostics) }
        guard let typesetter = Desk.typesetter() else { return Outcome(nil, flow.diagnostics) }
        let pages = paginate(value, with: typesetter)
        return Outcome(pages.value, flow.diagnostics + pages.diagnostics)
    }

    /// A typesetter with the shipped catalogue; Laksaman is the one font that a test may count on.
    public static func typesetter() -> Typesetter? {
        guard let file = Resources.embedded("Fonts/catalogue.yaml") else { return nil }
        let reader = Reader(library: LayoutLibrary(names: []) { _ in nil })
        return reader.catalogue(file).value.map { Typesetter(catalogue: $0, folders: []) }
    }

    /// Findings as `code “the words it points at”`.
    public func said(_ findings: [Diagnostic]) -> [String] {
        findings.map { finding in
            guard let span = finding.span, let file = reader.sources[span.source] else { return finding.code.rawValue }
            let bytes = file.bytes[Int(span.lower)..<min(Int(span.upper), file.bytes.count)]
            return "\(finding.code.rawValue) “\(String(decoding: bytes, as: UTF8.self))”"
        }
    }
}
