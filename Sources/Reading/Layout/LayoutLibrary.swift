// Where layouts are found by name. Handed in by the environment; Reading itself opens no file.

import Diagnostics

public struct LayoutLibrary {
    /// The text of a layout, or nothing where there is none of that name.
    public let find: (String) -> SourceFile?
    /// The names it has, for suggestions.
    public let names: [String]

    public init(names: [String], find: @escaping (String) -> SourceFile?) {
        self.names = names
        self.find = find
    }
}
