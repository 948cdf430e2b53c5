// A value that is to be written into a YAML text: a text, or fields in an order. Gives its lines in a block, or its words in
// brackets.

public indirect enum Draft: Sendable {
    case text(String)
    /// Written as it is: a list of codes, say.
    case yaml(String)
    case map([(key: String, value: Draft)])

    /// The lines of an entry with this value, its key the first of them. Nothing for a text that YAML cannot say.
    public func entry(_ key: String) -> [String]? {
        switch self {
        case .yaml(let words): return [key + ": " + words]
        case .text(let text):
            let place = ScalarForm.Place(isFlow: false, indent: 2)
            guard let yaml = ScalarForm.yaml(text, at: place) else { return nil }
            let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            return [(key + ": " + lines[0]).withoutLastBlank] + lines.dropFirst()
        case .map(let entries):
            var lines = [key + ":"]
            for (name, value) in entries {
                guard let inner = value.entry(name) else { return nil }
                lines += inner.map { $0.isEmpty ? "" : "  " + $0 }
            }
            return lines
        }
    }

    /// The value inside brackets.
    public var flow: String? {
        switch self {
        case .yaml(let words): return words
        case .text(let text): return ScalarForm.yaml(text, at: ScalarForm.Place(isFlow: true, indent: 0))
        case .map(let entries):
            var words: [String] = []
            for (name, value) in entries {
                guard let inner = value.flow else { return nil }
                words.append(name + ": " + inner)
            }
            return "{" + words.joined(separator: ", ") + "}"
        }
    }
}

extension String {
    fileprivate var withoutLastBlank: String { hasSuffix(" ") ? String(dropLast()) : self }
}
