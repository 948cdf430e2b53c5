// Reads the pictures that an input names, from its own folder and nowhere else (IN-14). Each is read once.

import Diagnostics
import Pictures
import Reading

final class PictureFolder {
    private let folder: String?
    private let reader: Reader
    private var known: [String: Outcome<Picture>] = [:]
    /// The bytes of the files that were read, by the paths that the input has for them.
    private(set) var files: [String: [UInt8]] = [:]

    /// `folder`: where the input lies; nothing for an input from a pipe.
    init(folder: String?, reader: Reader) {
        self.folder = folder
        self.reader = reader
    }

    func picture(_ path: Located<String>) -> Outcome<Picture> {
        if let outcome = known[path.value] { return Outcome(outcome.value) }
        let outcome = read(path)
        known[path.value] = outcome
        return outcome
    }

    /// What the input calls a picture that was read.
    func name(of picture: Picture) -> String? { known.first { $0.value.value == picture }?.key }

    private func read(_ path: Located<String>) -> Outcome<Picture> {
        guard let file = confined(path.value) else {
            return Outcome(nil, [Diagnostic(.composeImageOutside, at: path.span, [path.value])])
        }
        switch Disk.read(file, limit: PictureLimits.rasterBytes, onlyPlain: true) {
        case .failure(let fault): return Outcome(nil, [.unreadImage(path, fault)])
        case .success(let bytes):
            files[path.value] = bytes
            let source = SourceFile(name: path.value, bytes: bytes)
            let outcome = readPicture(source, id: reader.add(source))
            return Outcome(outcome.value, outcome.diagnostics.map { placed($0, path.span) })
        }
    }

    /// What was found in a picture, with the place that names the picture: a raster has no lines to point at.
    private func placed(_ finding: Diagnostic, _ use: Span) -> Diagnostic {
        var placed = finding
        if finding.span != nil {
            placed.related.append(Related(.uses, use))
            return placed
        }
        return Diagnostic(
            finding.code, at: use, finding.arguments, severity: finding.severity, related: finding.related,
            suggestion: finding.suggestion)
    }

    /// The file's path, if it stays below the folder with every link followed. A file that is not there is named
    /// as it is, so that reading it says so.
    private func confined(_ path: String) -> String? {
        guard !path.hasPrefix("/"), !path.contains("://"), !path.utf8.contains(0) else { return nil }
        guard !path.split(separator: "/").contains("..") else { return nil }
        let file = (folder ?? ".") + "/" + path
        guard let real = Disk.resolved(file) else { return file }
        guard let root = Disk.resolved(folder ?? "."), real.hasPrefix(root == "/" ? root : root + "/") else {
            return nil
        }
        return real
    }
}
