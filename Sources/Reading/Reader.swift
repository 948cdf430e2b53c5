// The door of Reading: reads inputs and layouts, each layout once. One reader serves one worker; it opens no file.

import Diagnostics
import Language

public final class Reader {
    public private(set) var sources = Sources()
    private let library: LayoutLibrary
    private var drafts: [String: LayoutDraft?] = [:]
    private var layouts: [String: Outcome<Layout>] = [:]
    /// Names of layouts being read, to see a circle of `extends`.
    private var opening: [String] = []

    public init(library: LayoutLibrary) { self.library = library }

    /// Adds a source that findings may point into.
    public func add(_ file: SourceFile) -> SourceID { sources.add(file) }

    /// The layout of a name, complete and checked; nothing if the library has none.
    public func layout(named name: String) -> Outcome<Layout>? {
        if let known = layouts[name] { return known }
        var findings: [Diagnostic] = []
        guard let draft = draft(named: name, &findings) else {
            guard library.names.contains(name) else { return nil }
            let outcome = Outcome<Layout>(nil, findings)
            layouts[name] = outcome
            return outcome
        }
        let layout = draft.complete(&findings)
        let outcome = Outcome(findings.hasErrors ? nil : layout, findings)
        layouts[name] = outcome
        return outcome
    }

    /// Reads a layout file handed in as a source of its own (`check LAYOUT`).
    public func layout(_ file: SourceFile) -> Outcome<Layout> {
        var findings: [Diagnostic] = []
        guard let draft = draft(file, &findings) else { return Outcome(nil, findings) }
        let layout = draft.complete(&findings)
        return Outcome(findings.hasErrors ? nil : layout, findings)
    }

    public var layoutNames: [String] { library.names }

    private func draft(named name: String, _ findings: inout [Diagnostic]) -> LayoutDraft? {
        if let known = drafts[name] { return known }
        guard let file = library.find(name) else { return nil }
        opening.append(name)
        defer { opening.removeLast() }
        let draft = draft(file, &findings)
        drafts[name] = .some(draft)
        return draft
    }

    private func draft(_ file: SourceFile, _ findings: inout [Diagnostic]) -> LayoutDraft? {
        let outcome = compose(file, id: sources.add(file))
        findings += outcome.diagnostics
        guard let node = outcome.value, var fields = Fields(node, &findings),
            let name = fields.required("layout", &findings)?.word(&findings)
        else { return nil }
        var base: LayoutDraft?
        if let extends = fields.optional("extends")?.word(&findings) {
            if opening.dropLast().contains(extends.value) || extends.value == name.value {
                findings.report(.layoutExtendsCycle, at: extends.span, extends.value)
                return nil
            }
            guard let found = draft(named: extends.value, &findings) else {
                findings.report(
                    .layoutUnknown, at: extends.span, extends.value, library.names.joined(separator: ", "),
                    suggestion: suggestion(for: extends.value, among: library.names))
                return nil
            }
            base = found
        }
        return LayoutReading.read(node, name: name, over: base, &findings)
    }

    /// Reads an input. Findings of a layout that it uses are among its own.
    public func report(_ file: SourceFile) -> Outcome<Report> {
        let outcome = compose(file, id: sources.add(file))
        var findings = outcome.diagnostics
        guard let node = outcome.value else { return Outcome(nil, findings) }
        Hygiene.check(node, &findings)
        let report = ReportReading.read(node, reader: self, &findings)
        return Outcome(findings.hasErrors ? nil : report, findings)
    }

    /// Whether an input or a layout: by its first key.
    public static func isLayout(_ file: SourceFile) -> Bool {
        let outcome = compose(file, id: SourceID(index: 0))
        guard case .mapping(let entries)? = outcome.value?.content else { return false }
        return entries.contains { $0.key.value == "layout" } && !entries.contains { $0.key.value == "saraban" }
    }
}
