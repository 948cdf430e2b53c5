// Pictures of every kind, written by a program that is not ours.

import Foundation

enum MadePictures {
    /// Puts them into a folder: those named `bad-…` must be refused.
    static func write(into scratch: Scratch) throws {
        let script = Checkout.root + "/Tests/Fixtures/Pictures/make-pictures.py"
        // Debian's own, for which Debian packages what draws.
        let run = try Run.program("/usr/bin/python3", [script, scratch.path], in: scratch.path)
        guard run.code == 0 else { throw Run.Failure(description: run.error) }
    }
}
