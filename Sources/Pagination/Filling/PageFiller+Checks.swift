// What a careful eye would mark on the pages as they end: a heading alone at the foot, a last page for hardly anything.
// Looks at the open page before it is closed; moves nothing.

import Diagnostics
import Geometry

extension PageFiller {
    /// A heading whose text stands on the next page: its style lets it, or what it is tied to has no room anywhere.
    func checkLastHeading() {
        guard isUsed, let heading = lastHeading else { return }
        findings.append(
            Diagnostic(.pageHeadingAlone, at: heading.span, [heading.words, "\(pages.count + 1)"]))
    }

    /// So few lines on a last page can mostly be won back on the one before.
    private static let fewLines = 2

    /// A page for hardly anything, because the one before had no more room.
    func checkLastPage() {
        let used = usedBottom - top
        guard isOpen, isOverflow, isUsed, used <= setter.lineHeight.scaled(by: Self.fewLines, over: 1) else { return }
        findings.append(Diagnostic(.pageNearlyEmpty, at: flow.span, ["\(pages.count + 1)"]))
    }
}
