// What a run of `render` writes: the papers themselves, or a dump of one of the values on the way to them.

import ArgumentParser

enum Emission: String, ExpressibleByArgument, CaseIterable {
    case pdf, png, report, flow, pages

    /// Dumps are text, and go to standard output unless a place is named.
    var isText: Bool { self != .pdf && self != .png }

    /// What follows a paper's name.
    var suffix: String { isText ? ".\(rawValue).txt" : "." + fileExtension }
    var fileExtension: String { isText ? "txt" : rawValue }
}
