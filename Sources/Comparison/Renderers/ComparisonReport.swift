// What a comparison is told from: the changes, what was compared, and what was found wrong on the way.

import Diagnostics
import Domain

public struct ComparisonReport: Sendable {
    /// As the command line names them.
    public let names: (old: String, new: String)
    /// Where two rounds of one file were compared.
    public var rounds: (old: Round, new: Round)?
    /// Nothing where one of the two could not be read.
    public let changes: [Change]?
    /// What the references of either side lead to; without it texts are shown as typed.
    public var fillings: (old: Fillings, new: Fillings)?
    /// The digits of the newer file.
    public var numerals = NumeralPolicy.thai

    public init(old: String, new: String, changes: [Change]?) {
        names = (old, new)
        self.changes = changes
    }

    public var isEqual: Bool { changes?.isEmpty == true }
}
