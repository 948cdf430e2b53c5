// The compiled word data is the one that its page of provenance names, made from the lists as they stand.

import Foundation
import Testing

@Suite struct WordProvenanceTests {
    private static let folder = "Sources/CResources/words"

    /// The checksum of a file by `sha256sum`, which every Debian has.
    private func sum(_ file: String) throws -> String {
        let run = try Run.program("/usr/bin/sha256sum", ["\(Checkout.root)/\(Self.folder)/\(file)"], in: Checkout.root)
        return String(run.text.prefix { $0 != " " })
    }

    @Test(arguments: ["words.data", "compounds.txt", "official-words.txt", "roles.txt"])
    func `The word data and the lists it was made from have the checksums of PROVENANCE.md`(_ file: String) throws {
        let page = try Checkout.text("\(Self.folder)/PROVENANCE.md")
        let sum = try sum(file)
        #expect(sum.count == 64 && page.contains("`\(sum)`"), "\(file): run compile-words.py again")
    }
}
