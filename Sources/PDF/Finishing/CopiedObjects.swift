// Takes over from Cairo's file what pages need: fonts, pictures, what those need. Gives every object a new number when it
// is first asked for, and writes each once.

import Syntax

struct CopiedObjects {
    private var numbers: [Int: Int] = [:]
    private var waiting: [(old: Int, new: Int)] = []

    /// An object with its references led to the copies.
    mutating func redirected(_ object: Object, _ writer: inout some ObjectSink) -> Object {
        object.withoutDoubles.redirected { old in
            if let known = numbers[old] { return .reference(known) }
            let new = writer.reserve()
            numbers[old] = new
            waiting.append((old, new))
            return .reference(new)
        }
    }

    mutating func writeAll(from file: DocumentFile, _ writer: inout some ObjectSink) throws(FinishingFault) {
        var next = 0
        while next < waiting.count {
            let (old, new) = waiting[next]
            next += 1
            try write(file.object(old), old, new, from: file, &writer)
        }
    }

    private mutating func write(
        _ object: Object, _ old: Int, _ new: Int, from file: DocumentFile, _ writer: inout some ObjectSink
    ) throws(FinishingFault) {
        guard case .dictionary(var dictionary) = object else {
            let copy = redirected(object, &writer)
            return writer.add(new) { $0.write(copy) }
        }
        // Cairo names no map from characters to glyphs where they are the same; PDF/A asks for it.
        if dictionary["Subtype"]?.name == "CIDFontType2", dictionary["CIDToGIDMap"] == nil {
            dictionary["CIDToGIDMap"] = .name("Identity")
        }
        guard let data = file.packedData(old) else {
            let copy = redirected(.dictionary(dictionary), &writer)
            return writer.add(new) { $0.write(copy) }
        }
        dictionary["Length"] = nil
        guard case .dictionary(let copy) = redirected(.dictionary(dictionary), &writer) else { return }
        writer.addStream(new, file.bytes[data]) { $0.write(entriesOf: copy) }
    }
}

extension Object {
    /// Cairo names a picture in its page's list each time that it is drawn there; a key stands once in a dictionary.
    fileprivate var withoutDoubles: Object {
        switch self {
        case .array(let items): return .array(items.map(\.withoutDoubles))
        case .dictionary(let dictionary):
            var known: Set<String> = []
            let entries = dictionary.entries.filter { known.insert($0.key).inserted }
            return .dictionary(Dictionary(entries.map { Dictionary.Entry($0.key, $0.value.withoutDoubles) }))
        default: return self
        }
    }
}
