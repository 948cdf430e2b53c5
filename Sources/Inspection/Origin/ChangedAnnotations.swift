// What was laid over the pages of a file since it was made: takes the file as it is and as it was made, gives the annotations
// that came, went or changed. Signatures and words in fields are what a paper is made to take; they are not named.

import Syntax

/// An annotation that is not what it was.
public struct ChangedAnnotation: Sendable, Hashable {
    /// Counted from 1.
    public let page: Int
    /// As the file names its kind: `FreeText`, `Link`.
    public let kind: String
}

extension DocumentFile {
    /// Page by page. Pages that were not there are not looked at.
    public func changedAnnotations(since made: DocumentFile) -> [ChangedAnnotation] {
        let signed = Set(formFields.filter { $0.type == "Sig" && $0.value != nil }.flatMap(\.widgets))
        var changes: [ChangedAnnotation] = []
        // Pages can name one long list again and again.
        var room = Self.mostAnnotations
        for (index, (then, now)) in zip(made.pages, pages).enumerated() {
            let (old, new) = (made.annotations(of: then), annotations(of: now))
            room -= old.count + new.count
            guard room >= 0 else { return changes + [ChangedAnnotation(page: index + 1, kind: "Annots")] }
            let before = Set(old)
            for annotation in new where !before.contains(annotation) {
                if let number = annotation.reference, signed.contains(number) { continue }
                changes.append(ChangedAnnotation(page: index + 1, kind: kind(of: annotation)))
            }
            let after = Set(new)
            for annotation in old where !(after.contains(annotation) && isSame(annotation, in: made)) {
                changes.append(ChangedAnnotation(page: index + 1, kind: made.kind(of: annotation)))
            }
        }
        return changes
    }

    private static let mostAnnotations = 1 << 20

    private func annotations(of page: Int) -> [Object] {
        resolved(object(page).dictionary?["Annots"]).array ?? []
    }

    private func kind(of annotation: Object) -> String {
        resolved(resolved(annotation).dictionary?["Subtype"]).name ?? "Annot"
    }

    private func isSame(_ annotation: Object, in made: DocumentFile) -> Bool {
        if let number = annotation.reference, shares(number, with: made) { return true }
        let (then, now) = (made.resolved(annotation).dictionary, resolved(annotation).dictionary)
        guard kind(of: annotation) == "Widget" else { return then == now }
        return then?.frame == now?.frame
    }
}

extension Object.Dictionary {
    /// Where a field stands and what it is: its words and what is drawn for them may come.
    fileprivate var frame: Object.Dictionary {
        var frame = self
        for key in ["V", "AP", "AS", "M", "F", "MK", "Lock", "SV"] { frame[key] = nil }
        return frame
    }
}
