// What may stand behind a key: the forms of values, as one declaration that Reading keeps to and the schema is made from.

/// The form of a value. Scalars are text until Reading reads them, so `2566` and `"2566"` are the same here.
public indirect enum Form: Sendable {
    /// One line of words, not blank.
    case word
    /// One line in which references may stand.
    case line
    /// Lines, or a list of lines; references may stand in them.
    case lines
    /// A name that references can say: letters of any script, digits, `-` and `_`.
    case name
    /// Where a value is found: `document.signer`.
    case path
    case flag
    case integer(ClosedRange<Int>)
    /// One of a closed set of words.
    case choice([String])
    /// `2.5cm`, `12mm`, `6pt`.
    case length
    /// A length, `3 lines`, `1 share`.
    case distance
    /// `2 lines`.
    case lineCount
    /// `14/16`.
    case ratio
    /// `6.9cm`, `2`, `rest`; `auto` in tables.
    case width
    case fiscalYear, score, round, code
    /// A reference and nothing else.
    case reference
    /// The name of a kind of finding.
    case finding
    /// Texts and blocks: of inputs or of layouts.
    case content
    /// A map with fixed keys.
    case map(MapKind)
    /// A map whose keys are names of the office's own or codes.
    case entries(of: EntryKey, Form)
    case list(Form)
    case either([Form])
    /// A map of declared fields; one line for its main field.
    case record([FieldDeclaration])
    /// Documents, each with the fields of its layout.
    case documents, everyDocument
    /// `default:` of a field: a value of the field's own type.
    case anything
    /// Nothing at all: `toc:`.
    case blank

    /// One, or a list of them.
    public static func some(_ form: Form) -> Form { .either([form, .list(form)]) }
    /// `thai`, or a word for each kind of number.
    public static let numerals = Form.either([.choice(numeralWords), .map(.numerals)])
    static let numeralWords = ["thai", "arabic"]
}

/// What the keys of an open map are.
public enum EntryKey: Sendable { case name, words, round, indicator, code, finding, path }

/// A key of a map with fixed keys.
public struct Key: Sendable {
    public let name: String
    public let form: Form
    public let isRequired: Bool
    /// What it is for, in a sentence or less.
    public let about: Label

    init(_ name: String, _ form: Form, required: Bool = false, _ th: String, _ en: String) {
        (self.name, self.form, isRequired, about) = (name, form, required, Label(th: th, en: en))
    }
}
