// What is asked of the PDFs of a run, beside what their papers say.

import Domain
import PDF

/// What a PDF promises of itself: `a3`, `a2` or `plain`.
public typealias ArchiveProfile = Profile

public struct PDFOptions: Sendable {
    /// The day in the file's metadata; the paper's own where there is none.
    public var day: CivilDate?
    public var profile = ArchiveProfile.a3
    /// Whether the input goes along with its papers, whatever it says itself.
    public var attachesSource: Bool

    public init(
        date: SourceDate = .none, profile: ArchiveProfile = .a3, attachesSource: Bool = false
    ) {
        day = date.day
        self.profile = profile
        self.attachesSource = attachesSource
    }
}
