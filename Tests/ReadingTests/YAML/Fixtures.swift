// Texts in, trees and findings out, in a form that is short to compare.

import Diagnostics

@testable import Reading

let fixtureID = SourceID(index: 0)

func composed(_ text: String) -> Outcome<Node> { composed(bytes: Array(text.utf8)) }

func composed(bytes: [UInt8]) -> Outcome<Node> { compose(SourceFile(name: "a.yaml", bytes: bytes), id: fixtureID) }

/// Findings as `code line:column "the bytes of the span"`; warnings and notes say so in front.
func findings(_ text: String) -> [String] { findings(bytes: Array(text.utf8)) }

func findings(bytes: [UInt8]) -> [String] {
    let file = SourceFile(name: "a.yaml", bytes: bytes)
    return compose(file, id: fixtureID).diagnostics.map { finding in
        let mark = finding.severity == .error ? "" : finding.severity.rawValue + " "
        guard let span = finding.span else { return mark + finding.code.rawValue }
        let place = file.position(at: Int(span.lower))
        let words = String(decoding: bytes[Int(span.lower)..<Int(span.upper)], as: UTF8.self)
        return "\(mark)\(finding.code.rawValue) \(place.line):\(place.column) “\(words)”"
    }
}

/// A node as one line: `{key: "text", list: ["a"]}`.
func shape(_ node: Node?) -> String {
    guard let node else { return "nil" }
    switch node.content {
    case .scalar(let scalar): return scalar.isBlank ? "~" : "\"\(scalar.text)\""
    case .sequence(let items): return "[" + items.map(shape).joined(separator: ", ") + "]"
    case .mapping(let entries):
        return "{" + entries.map { "\($0.key.value): \(shape($0.value))" }.joined(separator: ", ") + "}"
    }
}

func scalar(_ node: Node?) -> Scalar? {
    if case .scalar(let scalar)? = node?.content { scalar } else { nil }
}

func value(_ key: String, of node: Node?) -> Node? {
    guard case .mapping(let entries)? = node?.content else { return nil }
    return entries.first { $0.key.value == key }?.value
}
