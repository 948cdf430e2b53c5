// Fuzz target: any bytes as a PDF. What is read of it is the same both times; what is added to it leaves every byte as it
// was, and is there when it is read again.

import Inspection
import Syntax

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = handedOver(start, count)
    guard let file = try? DocumentFile(bytes) else { return 0 }
    let first = Read(file)
    guard let again = try? DocumentFile(bytes) else { return 0 }
    claim(first == Read(again), "read twice, read differently")
    // The release build has no counters of coverage: what is read says what was reached.
    Learning.note(dump: first.dump)
    checkAdding(to: file)
    return 0
}

private struct Read: Equatable {
    let elements: [ReadElement]?
    let origin: ReadOrigin?
    let attachments: [ReadAttachment]
    let fields: [ReadField]
    let signed: [String]
    let locking: [String]
    let annotations: [ChangedAnnotation]

    var dump: String {
        let lines = (elements ?? []).map { "\($0.type) \($0.depth) \($0.text.count)" }
        let fields = self.fields.map { "field \($0.places.map(\.font)) \($0.value == nil)" }
        return
            (lines + fields + signed + locking + annotations.map(\.kind) + attachments.map(\.name) + [
                "\(origin?.papers.count ?? -1)"
            ])
            .joined(separator: "\n")
    }

    init(_ file: DocumentFile) {
        elements = (try? ReadPaper(file))?.elements
        origin = ReadOrigin(file)
        attachments = file.attachments
        fields = file.textFields
        let revisions = Revisions(file)
        signed = revisions.signedFields
        for field in fields { for place in field.places { _ = file.appearanceText(ofWidget: place.object) } }
        locking = fields.map { file.signature(locking: $0.name) ?? "" }
        annotations = revisions.made.map(file.changedAnnotations) ?? []
        claim(revisions.madeLength <= file.bytes.count, "made longer than it is")
    }
}

private func checkAdding(to file: DocumentFile) {
    // Lists of very many objects take long to add to, and teach nothing.
    guard file.objectCount < 1 << 16 else { return }
    var writer = UpdateWriter(file)
    let number = writer.reserve()
    writer.add(number) { $0.write(text: "added") }
    let bytes = writer.finish()
    claim(bytes.starts(with: file.bytes), "adding has changed what was there")
    guard let grown = try? DocumentFile(bytes) else { return }
    claim(grown.object(number) == .string(Array("added".utf8)), "what was added is not there")
}
