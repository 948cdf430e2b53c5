// What signatures allow nobody to fill any more (ISO 32000-1, 12.8.2.2 and 12.8.2.4): takes a file and a field, gives the
// signature that forbids it. Proves no signature.

import Syntax

extension DocumentFile {
    /// The name of the signed field whose signature would no longer hold if the field were filled; nothing where none would.
    public func signature(locking field: String) -> String? {
        formFields.first { signed in
            guard signed.type == "Sig", let signature = signed.value?.dictionary else { return false }
            let references = resolved(signature["Reference"]).array ?? []
            return references.contains { locks(field, resolved($0).dictionary) }
        }?.name
    }

    private func locks(_ field: String, _ reference: Object.Dictionary?) -> Bool {
        let parameters = resolved(reference?["TransformParams"]).dictionary
        switch resolved(reference?["TransformMethod"]).name {
        // Certified: 1 allows no change at all, 2 and 3 allow fields to be filled.
        case "DocMDP": return resolved(parameters?["P"]).integer == 1
        case "FieldMDP":
            let named = (resolved(parameters?["Fields"]).array ?? []).compactMap {
                resolved($0).string.map(text(ofString:))
            }
            // A name stands for all fields below it, too.
            let isNamed = named.contains { field == $0 || field.hasPrefix($0 + ".") }
            switch resolved(parameters?["Action"]).name {
            case "All": return true
            case "Include": return isNamed
            case "Exclude": return !isNamed
            default: return false
            }
        default: return false
        }
    }
}
