// A source file comes in, its tree of nodes goes out, with everything found on the way. Reads no disk and gives
// no scalar a type.

import Diagnostics

/// The tree of a YAML file. There is no value when the file is empty, badly encoded or not YAML.
public func compose(_ file: SourceFile, id: SourceID) -> Outcome<Node> {
    if let refusal = refuseSize(of: file, id: id) { return Outcome(nil, [refusal]) }
    if let refusal = refuseEncoding(of: file, id: id) { return Outcome(nil, [refusal]) }
    var diagnostics: [Diagnostic] = []
    if let mojibake = findMojibake(in: file.bytes, id: id) {
        diagnostics.append(mojibake.diagnostic)
        if !mojibake.hasThai { return Outcome(nil, diagnostics) }
    }
    let text = replaceForbiddenCharacters(in: file.bytes, id: id, &diagnostics)
    var builder = TreeBuilder(file: file, text: text, id: id)
    let root = builder.build()
    diagnostics += builder.diagnostics
    return Outcome(root, diagnostics)
}

private func refuseSize(of file: SourceFile, id: SourceID) -> Diagnostic? {
    guard file.bytes.count > YAMLLimits.fileSize else { return nil }
    let limit = "\(YAMLLimits.fileSize / 1_048_576) MB"
    return Diagnostic(.fileTooLarge, ["\(file.bytes.count / 1_048_576) MB", limit], path: file.name)
}
