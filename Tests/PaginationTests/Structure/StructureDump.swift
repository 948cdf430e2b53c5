// The structure of a paper as lines, for the tests: what a reader gets, in its order.

import Fixtures
import Pages

@testable import Composition

extension Paged {
    /// The tree below the document, a line for each element.
    var structure: String {
        guard let set else { return said.joined(separator: "\n") }
        let lines = set.dump().split(separator: "\n").drop { $0 != "structure" }.dropFirst(2)
        return lines.map { String($0.dropFirst(4)) }.joined(separator: "\n")
    }

    /// The texts that are seen and not read, page by page.
    var unread: [[String]] {
        (set?.pages ?? []).map { page in
            page.items.compactMap { item in
                if case .glyphs(let run) = item, run.element == nil { run.inked } else { nil }
            }
        }
    }
}

/// What is read of blocks in the body of the layout `sheet`.
func structure(_ blocks: String, more: String = "", layout: String = sheet()) -> String {
    Paged("    body:\n" + blocks, more: more, layout: layout).structure
}
