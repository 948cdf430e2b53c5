// Mends what can be mended unseen in an input or a layout. Takes a file, gives it mended with the count; writes nothing.

import Diagnostics

extension Press {
    /// One change may lay bare another: marks in order after a look-alike is gone. Of overlapping ones every second is made
    /// in a pass, so that so many passes are enough for a million in a row.
    private static let passes = 20

    /// The file after all safe changes, and how many there were. Each pass reads the file anew.
    public static func fixed(_ file: SourceFile, press make: () -> Press) -> (file: SourceFile, count: Int) {
        var (file, count) = (file, 0)
        for _ in 0..<passes {
            let changes = make().fixes(in: file)
            guard !changes.isEmpty else { break }
            count += changes.count
            file = SourceFile(name: file.name, bytes: applied(changes, to: file))
        }
        return (file, count)
    }

    /// The safe changes of a file as it is.
    public func fixes(in file: SourceFile) -> [Fix] {
        fixes(in: file, found: Press.isLayout(file) ? layout(file).diagnostics : read(file, folder: nil).diagnostics)
    }

    /// Those of what was found in it.
    public func fixes(in file: SourceFile, found findings: [Diagnostic]) -> [Fix] {
        guard let index = sources.files.lastIndex(where: { $0.name == file.name && $0.bytes == file.bytes }) else {
            return []
        }
        return Diagnostics.fixes(for: findings, of: SourceID(index: Int32(index)), in: file)
    }
}
