// Names of output files: safe on any file system, stable, never longer than it can hold (IN-16).

public enum OutputName {
    /// Bytes that a file's name may have on the file systems in use; a temporary or a suffix needs some of them.
    private static let longest = 200

    /// `stem-paper`, or the stem alone where the input makes one paper.
    public static func name(stem: String, paper: String, isOnly: Bool) -> String {
        safe(isOnly ? stem : stem + "-" + paper)
    }

    /// What no file system takes is replaced; what is too long is cut between letters and told apart by a hash.
    public static func safe(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars { scalars.append(isForbidden(scalar) ? "-" : scalar) }
        // A dot hides a file here; a dot or a blank at the end is lost on Windows.
        if scalars.first == "." { scalars.replaceSubrange(scalars.startIndex...scalars.startIndex, with: ["-"]) }
        if let last = scalars.last, last == "." || last == " " {
            scalars.removeLast()
            scalars.append("-")
        }
        var safe = String(scalars)
        if devices.contains(safe.prefix { $0 != "." }.uppercased()) { safe = "-" + safe }
        guard safe.utf8.count > longest else { return safe.isEmpty ? "-" : safe }
        var hash: UInt32 = 2_166_136_261
        for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        while safe.utf8.count > longest - 9 { safe.removeLast() }
        return safe + "-" + String(hash, radix: 16)
    }

    /// Names that Windows keeps for devices, whatever follows behind a dot.
    private static let devices = Set(
        ["CON", "PRN", "AUX", "NUL"] + (1...9).flatMap { ["COM\($0)", "LPT\($0)"] })

    /// What some file system refuses, and what cannot be seen: two names must not look the same.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        if "/\\:?*\"<>|".unicodeScalars.contains(scalar) { return true }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        default: false
        }
    }
}
