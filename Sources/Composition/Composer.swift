// Joins a report and a layout into a `Flow`: fills bindings, formats dates and numerals, chooses styles. Places nothing.

import Diagnostics
import Domain
import Geometry
import Language
import Pictures

/// Hands out the pictures that a paper names; the environment reads the files.
public typealias PictureSource = (Located<String>) -> Outcome<Picture>

/// Composes one paper: a document of a report, for one round where it is made every round.
public func compose(
    _ document: Document, round: Round?, of report: Report, layouts: [String: Layout], pictures: @escaping PictureSource
) -> Outcome<Flow> {
    guard let layout = layouts[document.layout.value] else { return Outcome(nil) }
    var composer = Composer(
        document: document, round: round, report: report, layout: layout, layouts: layouts, pictures: pictures)
    var flow = composer.run()
    // A text may speak of a table before it stands there: the numbers are known the second time.
    if !composer.captionTexts.isEmpty {
        composer = Composer(
            document: document, round: round, report: report, layout: layout, layouts: layouts, pictures: pictures,
            captions: composer.captionTexts)
        flow = composer.run()
    }
    // A fault in a text that is shown ten times is one fault.
    var seen: Set<Diagnostic> = []
    let findings = composer.findings.filter { seen.insert($0).inserted }
    return Outcome(findings.hasErrors ? nil : flow, findings)
}

/// What holds where a block stands.
struct Setting {
    enum Place { case body, cell, headerCell }
    var scope: Scope
    var numerals: NumeralPolicy
    var place: Place = .body
    /// Whether blocks go straight to the open section, so that a page can be turned between them; not inside a group.
    var isTopLevel = true
    /// Whether it is a cell or stands beside other blocks: nothing there can be a table or be placed on the page.
    var isNarrow = false
    /// The style that stands in for plain paragraphs, where a block or a part names one.
    var style: Located<String>?
}

final class Composer {
    let document: Document
    let report: Report
    let layout: Layout
    let lookup: Lookup
    let pictures: PictureSource
    var findings: [Diagnostic] = []
    /// References being filled, to see a circle.
    var resolving: [Span] = []
    /// How many references stood inside others.
    var nestedReferences = 0
    /// The references of circles that were reported.
    var reportedCycles: Set<Span> = []
    /// The parts that are open, innermost last: a part made of itself has no end.
    var openParts: [String] = []
    /// The set-up of the pages that are being filled, and what was finished before.
    var setup: PageSetup
    var sections: [FlowSection] = []
    var current: FlowSection
    /// Set while pieces are tried that may vanish: an empty reference is then no fault.
    var isQuiet = false
    /// How many captions of each kind there were, and what those with a name are called.
    var captionCounts: [String: Int] = [:]
    var captionTexts: [String: String] = [:]
    /// What the blanks of the paper are called.
    var blankNames: [BlankKey: String] = [:]
    private var scaledStyles: [String: Style] = [:]

    init(
        document: Document, round: Round?, report: Report, layout: Layout, layouts: [String: Layout],
        pictures: @escaping PictureSource, captions: [String: String] = [:]
    ) {
        self.document = document
        self.report = report
        self.layout = layout
        self.pictures = pictures
        lookup = Lookup(
            report: report, layouts: layouts, document: document, round: round ?? Self.ownRound(document),
            captions: captions)
        let name = document.page?.value ?? Layout.standardPage
        setup = layout.pages[name] ?? Self.plainPage
        current = FlowSection(
            setup: setup, numbering: .continued, numeralsAreThai: true, lineHeight: .zero, blocks: [])
        current.lineHeight = style(anyOf: ["plain", "base"]).leading
    }

    /// A layout without pages still sets on A4 with the regulation's margins.
    private static let plainPage = PageSetup(
        size: Size(width: .millimetres(210), height: .millimetres(297)),
        margin: .init(left: .millimetres(30), right: .millimetres(20), top: .millimetres(25), bottom: .millimetres(20)),
        scale: .one)

    private static func ownRound(_ document: Document) -> Round? {
        if case .round(let round)? = document.record["round"] { round.value } else { nil }
    }

    func run() -> Flow {
        let scope = Scope.global.with("document", .document(document))
        let ofReport = (report.numerals ?? .thai).inside(.thai)
        let setting = Setting(scope: scope, numerals: document.numerals?.inside(ofReport) ?? ofReport)
        checkRequired()
        startSection(setup, .continued, setting)
        append(blocks(layout.blocks, setting))
        startSection(setup, .continued, setting)
        listContents()
        var flow = Flow(
            title: title(setting), sections: sections, header: header(setting), continuation: continuation(setting),
            names: names)
        flow.span = document.layout.span
        flow.stamps = document.stamps.compactMap { name in
            layout.stamps[name.value].map { stamp in
                FlowStamp(
                    words: FlowText(stamp.words, span: name.span), style: unscaled(stamp.style?.value ?? "stamp"),
                    stamp: stamp)
            }
        }
        return flow
    }

    /// A field that must be there, and was given for other rounds than this paper's.
    private func checkRequired() {
        for declaration in layout.fields where declaration.isRequired {
            guard case .byRound(let values)? = document.record[declaration.name],
                lookup.currentRound.flatMap({ values[$0] }) == nil
            else { continue }
            findings.report(
                .inputMissingField, at: document.layout.span, declaration.name,
                declaration.label?.th ?? declaration.name, layout.name)
        }
    }

    /// Blocks go to the section that is open; page blocks have opened others meanwhile.
    func append(_ blocks: [FlowBlock]) { current.blocks += blocks }

    /// Closes the open section, unless nothing stands in it.
    func startSection(_ setup: PageSetup, _ numbering: PageNumbering, _ setting: Setting) {
        if !current.blocks.isEmpty { sections.append(current) }
        self.setup = setup
        scaledStyles.removeAll(keepingCapacity: true)
        current = FlowSection(
            setup: setup, numbering: numbering, numeralsAreThai: setting.numerals.numerals(of: nil) != .arabic,
            lineHeight: .zero, blocks: [])
        current.lineHeight = style(anyOf: ["plain", "base"]).leading
    }

    /// A style of the layout on the pages in force; nothing where the layout has none of that name.
    func style(_ name: String) -> Style? {
        if let known = scaledStyles[name] { return known }
        guard let style = layout.styles[name]?.scaled(by: setup.scale) else { return nil }
        scaledStyles[name] = style
        return style
    }

    /// The first of several styles that the layout has, or the language's plain one.
    func style(anyOf names: [String]) -> Style {
        for name in names { if let style = style(name) { return style } }
        return Style().scaled(by: setup.scale)
    }

    private func title(_ setting: Setting) -> String {
        for name in ["subject", "title"] where layout.field(name) != nil {
            let path = Path(["document", name], span: document.span)
            let text = quietText(lookup.entity(path, setting.scope), setting)
            if !text.isEmpty { return [layout.label?.th, text].compactMap { $0 }.joined(separator: " ") }
        }
        return layout.label?.th ?? layout.name
    }

    /// The names that no line may break.
    private var names: FlowNames {
        let setting = Setting(scope: .global, numerals: .asTyped)
        func text(_ components: String...) -> String {
            quietText(lookup.entity(Path(components, span: document.span), setting.scope), setting)
        }
        var names = FlowNames()
        names.names = ["name", "district", "province"].map { text("organization", $0) }
        names.posts = [text("organization", "office")]
        for person in report.people {
            names.names.append(quietText(.person(person), setting))
            names.posts.append(text("people", person.id.value, "position"))
        }
        names.words = report.words.map(\.value)
        return names
    }

    private func header(_ setting: Setting) -> FlowHeader? {
        guard let header = layout.header else { return nil }
        let (before, after, found) = split(header.text, at: "page", setting)
        return FlowHeader(
            fromPage: header.fromPage, top: header.top, before: before, after: after, hasNumber: found,
            style: unscaled(header.style.value))
    }

    private func continuation(_ setting: Setting) -> FlowContinuation? {
        guard let mark = layout.continuation else { return nil }
        let (before, after, _) = split(mark.text, at: "next", setting)
        return FlowContinuation(
            before: before, after: after, style: unscaled(mark.style.value), words: mark.words)
    }

    /// A style for what stands on pages of every scale; each page scales it.
    private func unscaled(_ name: String) -> Style { layout.styles[name] ?? layout.styles["plain"] ?? Style() }

    /// The text before and after a reference that only Pagination can fill.
    private func split(
        _ template: Template, at name: String, _ setting: Setting
    ) -> (before: FlowText, after: FlowText, found: Bool) {
        var halves = [Template(pieces: [], span: template.span)]
        for piece in template.pieces {
            if case .reference(let reference) = piece.content, reference.path.components == [name] {
                halves.append(Template(pieces: [], span: template.span))
            } else {
                let last = halves.removeLast()
                halves.append(Template(pieces: last.pieces + [piece], span: last.span))
            }
        }
        let texts = halves.map { text($0, setting).text }
        return (texts[0], texts.count > 1 ? texts[1] : FlowText(), texts.count > 1)
    }
}
