// A comparison comes in, one JSON value goes out, for programs. The shape is versioned: fields may be added, none changes
// its meaning.

import Diagnostics
import Domain

public struct ComparisonJSON: Sendable {
    public var language: MessageLanguage
    /// The version of the shape.
    public static let version = 1

    public init(language: MessageLanguage = .th) { self.language = language }

    /// `{"version":1,"old":…,"new":…,"rounds":null|[6,12],"equal":true|false|null,"changes":[…],"diagnostics":[…]}`, a
    /// change a line. `equal` is `null` where there was nothing to compare.
    public func render(
        _ report: ComparisonReport, findings: [Diagnostic] = [], in sources: Sources = Sources()
    ) -> String {
        let changes = (report.changes ?? []).map { change($0).written }.joined(separator: ",\n")
        let rounds = report.rounds.map { "[\($0.old.rawValue),\($0.new.rawValue)]" } ?? "null"
        let head: [(String, String)] = [
            ("version", "\(Self.version)"), ("old", JSON.text(report.names.old).written),
            ("new", JSON.text(report.names.new).written), ("rounds", rounds),
            ("equal", report.changes.map { "\($0.isEmpty)" } ?? "null"),
            ("changes", changes.isEmpty ? "[]" : "[\n\(changes)\n]"),
            ("diagnostics", JSONRenderer(language: language).list(findings, in: sources)),
        ]
        return "{" + head.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}\n"
    }

    /// `old` and `new` are texts, a line a paragraph, as typed; scores have two decimals. `null` is not given, an empty text
    /// is meant to be blank. `difference` is that of two scores.
    private func change(_ change: Change) -> JSON {
        .object([
            ("section", .text(change.section.rawValue)), ("path", .list(change.path.map(JSON.text))),
            ("kind", .text(change.kind.rawValue)), ("item", change.subject.map(item) ?? .null),
            ("field", change.field.map(field) ?? .null), ("round", change.round.map { .number($0.rawValue) } ?? .null),
            ("old", text(change.old)), ("new", text(change.new)),
            ("difference", difference(change).map { .text($0) } ?? .null),
            ("derived", .flag(change.isDerived)),
            (
                "contents",
                .list(change.contents.map { .object([("field", field($0.field)), ("text", text($0.said))]) })
            ),
        ])
    }

    private func text(_ said: Said?) -> JSON { said.map { .text($0.text) } ?? .null }

    private func field(_ field: FieldName) -> JSON {
        .object([("name", .text(field.key)), ("label", .text(field.label(language)))])
    }

    private func item(_ subject: Subject) -> JSON {
        func name(_ name: Subject.Name?) -> JSON {
            name.map { .object([("id", .text($0.id)), ("title", .text($0.title))]) } ?? .null
        }
        return .object([("old", name(subject.old)), ("new", name(subject.new))])
    }
}

/// How far a score rose or fell, signed, with two decimals: `+4.17`, `-0.50`.
func difference(_ change: Change) -> String? {
    guard case .score(let old)? = change.old, case .score(let new)? = change.new else { return nil }
    let hundredths = abs(new.hundredths - old.hundredths)
    let rest = hundredths % 100
    return (new < old ? "-" : "+") + "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
}
