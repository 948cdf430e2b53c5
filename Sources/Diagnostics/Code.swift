// The stable codes of all findings. A code never changes its meaning; its wording lives in `Messages/`.

public enum Code: String, Sendable, CaseIterable {
    // Files
    case fileUnreadable = "file.unreadable"
    case fileEncoding = "file.encoding"
    // YAML
    case yamlEmpty = "yaml.empty"
    // Input
    case unknownKey = "input.unknown-key"
}

extension Code {
    public var severity: Severity {
        switch self {
        default: .error
        }
    }
}
