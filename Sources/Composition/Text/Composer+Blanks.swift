// Names what a paper leaves to be filled in. Takes what leads to it, gives its name: the same blank goes by one name wherever
// it stands, so that whoever fills it fills it everywhere; two blanks never share one.

import Diagnostics
import Language

/// What one blank is, however a text calls it.
enum BlankKey: Hashable {
    /// Where the input leaves it blank.
    case value(Span)
    /// What the input does not have at all.
    case named(String)
}

extension Composer {
    /// `label`: what stands before it on the paper.
    func blank(_ entity: Entity, _ path: Path, label: String?) -> FlowBlank {
        let name = path.components.last ?? ""
        let key: BlankKey =
            if case .value(.blank(let span), _) = entity { .value(span) } else { .named(path.description) }
        return FlowBlank(
            name: blankName(key, name, path), label: label ?? layout.field(name)?.label?.th ?? name)
    }

    /// Its last word; where that is another blank's, the whole path; then numbered.
    private func blankName(_ key: BlankKey, _ name: String, _ path: Path) -> String {
        if let known = blankNames[key] { return known }
        let taken = Set(blankNames.values)
        let whole = path.components.joined(separator: " ")
        var candidate = taken.contains(name) ? whole : name
        var count = 1
        while taken.contains(candidate) {
            count += 1
            candidate = "\(whole) \(count)"
        }
        blankNames[key] = candidate
        return candidate
    }
}
