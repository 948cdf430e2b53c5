// The door of Reading: reads inputs and layouts, each layout once. One reader serves one worker; it opens no file.

import Diagnostics
import Language

public final class Reader {
    public private(set) var sources = Sources()
    private let library: LayoutLibrary
    private var drafts: [String: Outcome<LayoutDraft>] = [:]
    private var layouts: [String: Outcome<Layout>] = [:]
    /// Names of layouts being read, to see a circle of `extends`.
    private var opening: [String] = []

    public init(library: LayoutLibrary) { self.library = library }

    /// Inputs and what belongs to them; layouts stay.
    private var passing: [SourceID] = []

    /// Adds a source that findings may point into.
    public func add(_ file: SourceFile) -> SourceID {
        let id = sources.add(file)
        passing.append(id)
        return id
    }

    /// Lets go what was read of inputs, once all that was found in them has been said: one reader may read thousands.
    public func release() {
        for id in passing { sources.release(id) }
        passing = []
    }

    /// The layout of a name, complete and checked; nothing if the library has none.
    public func layout(named name: String) -> Outcome<Layout>? {
        if let known = layouts[name] { return known }
        guard let draft = draft(named: name) else { return nil }
        let outcome = complete(draft)
        layouts[name] = outcome
        return outcome
    }

    /// Reads a layout file handed in as a source of its own (`check LAYOUT`).
    public func layout(_ file: SourceFile) -> Outcome<Layout> { complete(draft(file)) }

    /// Documents of the layout's name are set in this one, whatever the library has.
    public func use(_ layout: Layout) { layouts[layout.name] = Outcome(layout) }

    public var layoutNames: [String] { library.names }

    private func complete(_ draft: Outcome<LayoutDraft>) -> Outcome<Layout> {
        var findings = draft.diagnostics
        let layout = draft.value?.complete(&findings)
        return Outcome(findings.hasErrors ? nil : layout, findings)
    }

    /// The draft of a layout of the library with all that was found on the way to it, for each that extends it.
    private func draft(named name: String) -> Outcome<LayoutDraft>? {
        if let known = drafts[name] { return known }
        guard let file = library.find(name) else { return nil }
        opening.append(name)
        defer { opening.removeLast() }
        let draft = draft(file)
        drafts[name] = draft
        return draft
    }

    private func draft(_ file: SourceFile) -> Outcome<LayoutDraft> {
        let outcome = compose(file, id: sources.add(file))
        var findings = outcome.diagnostics
        guard let node = outcome.value, var fields = Fields(node, .layout, &findings),
            let name = fields.required("layout", &findings)?.word(&findings)
        else { return Outcome(nil, findings) }
        var base: LayoutDraft?
        if let extends = fields.optional("extends")?.word(&findings) {
            guard let found = self.base(extends, of: name, &findings) else { return Outcome(nil, findings) }
            base = found
        }
        let draft = LayoutReading.read(node, name: name, over: base, &findings)
        return Outcome(draft, findings)
    }

    /// The draft that a layout extends, its findings among the layout's own.
    private func base(
        _ extends: Located<String>, of name: Located<String>, _ findings: inout [Diagnostic]
    ) -> LayoutDraft? {
        if opening.contains(extends.value) || extends.value == name.value {
            findings.report(.layoutExtendsCycle, at: extends.span, extends.value)
            return nil
        }
        guard let found = draft(named: extends.value) else {
            findings.report(
                .layoutUnknown, at: extends.span, extends.value, listed(library.names),
                suggestion: suggestion(for: extends.value, among: library.names))
            return nil
        }
        findings += found.diagnostics
        return found.value
    }

    /// Reads an input. Findings of a layout that it uses are among its own.
    public func report(_ file: SourceFile) -> Outcome<Report> {
        let outcome = compose(file, id: add(file))
        var findings = outcome.diagnostics
        guard let node = outcome.value else { return Outcome(nil, findings) }
        Hygiene.check(node, &findings)
        let report = ReportReading.read(node, reader: self, &findings)
        findings.dropFollowers()
        return Outcome(findings.hasErrors ? nil : report, findings)
    }

    /// Whether an input or a layout: by its first key.
    public static func isLayout(_ file: SourceFile) -> Bool {
        let outcome = compose(file, id: SourceID(index: 0))
        guard case .mapping(let entries)? = outcome.value?.content else { return false }
        return entries.contains { $0.key.value == "layout" } && !entries.contains { $0.key.value == "saraban" }
    }
}
