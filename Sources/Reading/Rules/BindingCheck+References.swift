// References, paths and formats: whether a name leads somewhere, to a thing that can stand there, in a form it has.

import Diagnostics
import Domain
import Language

extension BindingCheck {
    mutating func template(_ template: Template, _ names: Names) {
        for reference in template.references {
            guard let shape = printed(reference.path, names) else { continue }
            if let format = reference.format { self.format(format, of: reference.path, shape, names) }
        }
    }

    mutating func path(_ path: Path, _ names: Names) { _ = resolved(path, names) }

    /// What a path leads to, which must be a thing that prints.
    @discardableResult
    mutating func printed(_ path: Path, _ names: Names) -> Shape? {
        guard let shape = resolved(path, names) else { return nil }
        if !shape.isPrintable {
            report(
                Diagnostic(.bindingNotPrintable, at: path.span, [path.description, listed(shape.memberNames)]))
        }
        return shape
    }

    /// A path that must lead to a thing of a kind; `content` is any value of a field.
    mutating func path(_ path: Path, _ names: Names, of kind: String) {
        guard let shape = resolved(path, names), let found = shape.kind, found != kind else { return }
        if kind == "content", !["record", "list", "person", "records"].contains(found) { return }
        report(Diagnostic(.bindingWrongKind, at: path.span, [path.description, found, kind]))
    }

    /// A path that a layout hands to a field of a part.
    mutating func argument(_ path: Path, _ type: FieldType?, _ names: Names) {
        switch type {
        case .person, .date, .round, .choice, .image, .content: self.path(path, names, of: type?.name ?? "")
        case .records: _ = element(of: path, names)
        default: self.path(path, names)
        }
    }

    /// The shape of one element of what a path leads to: a source of rows, or a list.
    mutating func element(of path: Path, _ names: Names) -> Shape? {
        if let rows = RowNames.shape(of: path) { return rows }
        guard let shape = resolved(path, names) else { return nil }
        switch shape {
        case .list(let element): return element
        case .unknown: return .unknown
        default:
            report(Diagnostic(.bindingNotAList, at: path.span, [path.description]))
            return nil
        }
    }

    mutating func resolved(_ path: Path, _ names: Names) -> Shape? {
        // Whoever has a hundred faults needs no suggestion for each.
        switch names.resolve(path) {
        case .success(let shape):
            if let own = path.components.firstIndex(of: "more"), !isOwnColumn(path, at: own + 1) { return nil }
            return shape
        case .failure(let unresolved):
            unknown(path, at: unresolved.index, findings.count < 100 ? unresolved.known : ["…"])
            return nil
        }
    }

    /// Whether a name behind `more` is one that some measure has.
    private mutating func isOwnColumn(_ path: Path, at index: Int) -> Bool {
        guard let more, path.components.indices.contains(index), !more.contains(path.components[index]) else {
            return true
        }
        unknown(path, at: index, more.sorted())
        return false
    }

    private mutating func unknown(_ path: Path, at index: Int, _ known: [String]) {
        guard !findings.isFull(at: path.span) else { return }
        let name = path.components.indices.contains(index) ? path.components[index] : ""
        var seen: Set<String> = []
        let names = known.filter { seen.insert($0).inserted }
        report(
            Diagnostic(
                .bindingUnknownName, at: path.span, [path.description, name, listed(names)],
                suggestion: suggestion(for: name, among: Array(names.prefix(500)))))
    }
}

// MARK: Formats

extension BindingCheck {
    /// The formats that change how a thing is printed.
    private static func formats(of shape: Shape) -> [String] {
        switch shape {
        case .leaf(.date): PrintFormat.dates + PrintFormat.forms
        case .leaf(.period): PrintFormat.periods + PrintFormat.forms
        case .leaf(.round): ["months", "short"]
        case .leaf(.line), .leaf(.text), .leaf(.count): PrintFormat.forms + [PrintFormat.baht]
        case .leaf: PrintFormat.forms
        case .list: [PrintFormat.names]
        case .record(_, "number"), .record(_, "code"): [PrintFormat.names]
        case .record: PrintFormat.forms
        case .unknown: PrintFormat.all
        }
    }

    /// A format's own name, or the path of a choice whose words are formats.
    mutating func format(_ format: Path, of path: Path, _ shape: Shape, _ names: Names) {
        if format.components.count == 1, PrintFormat.all.contains(format.components[0]) {
            return check(format.components[0], format, of: path, shape)
        }
        switch names.resolve(format) {
        case .success(.leaf(.choice(let choices))):
            for choice in choices {
                if PrintFormat.all.contains(choice.name) {
                    check(choice.name, format, of: path, shape)
                } else {
                    report(.bindingUnknownFormat, at: format.span, choice.name, among: PrintFormat.all)
                }
            }
        case .success(.unknown): break
        default: report(.bindingUnknownFormat, at: format.span, format.description, among: PrintFormat.all)
        }
    }

    private mutating func check(_ word: String, _ format: Path, of path: Path, _ shape: Shape) {
        let fitting = Self.formats(of: shape)
        guard !fitting.contains(word) else { return }
        report(
            Diagnostic(
                .bindingFormatUnfit, at: format.span, [path.description, word, fitting.joined(separator: ", ")]))
    }
}
