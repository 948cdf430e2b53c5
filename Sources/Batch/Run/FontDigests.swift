// The fingerprints of font files, each read once in a run, by whichever worker comes first.

import Saraban
import Synchronization

final class FontDigests: Sendable {
    private let known = Mutex<[String: String]>([:])

    /// Fonts are named by their files, wherever these lie.
    func ingredient(_ path: String) -> Ingredient? {
        let digest = known.withLock { known -> String? in
            if let digest = known[path] { return digest }
            guard let read = readDigest(path) else { return nil }
            known[path] = read.digest
            return read.digest
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return digest.map { Ingredient(name: name, digest: $0) }
    }
}
