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
        for scalar in name.unicodeScalars {
            let isForbidden =
                scalar.value < 0x20 || scalar.value == 0x7F || "/\\:?*\"<>|".unicodeScalars.contains(scalar)
            scalars.append(isForbidden ? "-" : scalar)
        }
        var safe = String(scalars)
        if safe.hasPrefix(".") { safe = "-" + safe.dropFirst() }
        guard safe.utf8.count > longest else { return safe.isEmpty ? "-" : safe }
        var hash: UInt32 = 2_166_136_261
        for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        while safe.utf8.count > longest - 9 { safe.removeLast() }
        return safe + "-" + String(hash, radix: 16)
    }
}
