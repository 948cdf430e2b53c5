// A PDF that somebody hands in: to be verified, or to have its source taken out. Takes bytes, gives what is in them or why
// they cannot be read.

import Diagnostics
import Inspection
import Syntax

public struct OpenedPDF {
    /// As it was named on the command line.
    public let name: String
    let file: DocumentFile

    public static func open(_ bytes: [UInt8], named name: String) -> Outcome<OpenedPDF> {
        do {
            return Outcome(OpenedPDF(name: name, file: try DocumentFile(bytes)), [])
        } catch {
            switch error {
            case .encrypted: return Outcome(nil, [Diagnostic(.pdfEncrypted, at: nil, [name], path: name)])
            case .noPDF: return Outcome(nil, [Diagnostic(.pdfNone, at: nil, [name], path: name)])
            case .damaged(let place):
                return Outcome(nil, [Diagnostic(.pdfDamaged, at: nil, [name, "\(place)"], path: name)])
            }
        }
    }

    /// A PDF larger than this is refused, in bytes.
    public static let limit = 1 << 30

    /// The source that goes along with the paper: the very bytes, and what it was called.
    public var source: Outcome<(name: String, bytes: [UInt8])> {
        let attachments = file.attachments
        guard let source = attachments.first(where: { $0.relationship == "Source" }) else {
            return Outcome(nil, [Diagnostic(.pdfNoSource, at: nil, [name], path: name)])
        }
        return Outcome((source.name, source.bytes), [])
    }
}
