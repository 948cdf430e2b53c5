// One of the two things that are compared: a report as it was read, and the layouts that give names to the fields of its
// papers.

import Language

public struct Side: Sendable {
    public let report: Report
    /// By name; a field of a layout that is not here goes by its key.
    public let layouts: [String: Layout]

    public init(report: Report, layouts: [String: Layout]) {
        self.report = report
        self.layouts = layouts
    }

    func person(_ id: String) -> Person? { report.person(id) }
}
