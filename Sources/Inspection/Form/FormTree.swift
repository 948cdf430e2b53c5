// The fields of a form, however deep they stand (ISO 32000-1, 12.7.3): takes a file, gives each field with what it has from
// those above it and the places where it stands. Asks nothing of what kind a field is.

import Syntax

public struct FormField: Sendable, Equatable {
    /// The number of its object.
    public let object: Int
    /// Whole: the names of all above it and its own, full stops between them.
    public let name: String
    /// `Tx`, `Sig`.
    public let type: String?
    /// What is said of it.
    public let words: String
    /// Nothing where it is empty.
    public let value: Object?
    /// The font and the size that it is to be filled in, as content of a page.
    let appearance: [UInt8]?
    /// The numbers of its annotations: its own where it stands in one place only.
    public let widgets: [Int]
}

extension DocumentFile {
    /// In the order of the file, those without a number apart: nobody can change what has none.
    public var formFields: [FormField] {
        let form = resolved(catalogue["AcroForm"]).dictionary
        var walk = FormWalk(file: self)
        for field in resolved(form?["Fields"]).array ?? [] { walk.take(field, FormWalk.Inherited(), depth: 0) }
        return walk.fields
    }
}

private struct FormWalk {
    /// What fields have from those above them.
    struct Inherited {
        var name: [String] = []
        var type: String?
        var value: Object?
        var appearance: [UInt8]?
    }

    let file: DocumentFile
    var fields: [FormField] = []
    private var seen: Set<Int> = []
    private static let deepest = 32

    init(file: DocumentFile) { self.file = file }

    mutating func take(_ field: Object, _ above: Inherited, depth: Int) {
        guard depth < Self.deepest, let number = field.reference, seen.insert(number).inserted,
            let dictionary = file.object(number).dictionary
        else { return }
        var own = above
        if let name = file.resolved(dictionary["T"]).string { own.name.append(text(ofString: name)) }
        own.type = file.resolved(dictionary["FT"]).name ?? above.type
        own.value = dictionary["V"].map(file.resolved) ?? above.value
        own.appearance = file.resolved(dictionary["DA"]).string ?? above.appearance
        let kids = (file.resolved(dictionary["Kids"]).array ?? []).compactMap(\.reference)
        let named = kids.filter { file.object($0).dictionary?["T"] != nil }
        for kid in named { take(.reference(kid), own, depth: depth + 1) }
        guard named.isEmpty else { return }
        fields.append(
            FormField(
                object: number, name: own.name.joined(separator: "."), type: own.type,
                words: text(ofString: file.resolved(dictionary["TU"]).string ?? []),
                value: own.value == .null ? nil : own.value, appearance: own.appearance,
                widgets: kids.isEmpty ? [number] : kids))
    }
}
