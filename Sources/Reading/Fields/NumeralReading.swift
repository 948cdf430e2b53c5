// Reads `numerals:`: a word for all numbers of a scope, or a map of kinds of numbers.

import Diagnostics
import Domain

extension Node {
    /// `thai`, or `{prose: thai, codes: arabic}`; a map without `prose` adds to what is in force around it.
    func numerals(_ findings: inout [Diagnostic]) -> NumeralPolicy? {
        guard case .mapping = content, var fields = Fields(self, .numerals, &findings) else {
            return oneOf(Numerals.self, &findings).map { NumeralPolicy(prose: $0) }
        }
        let prose = fields.optional("prose")?.oneOf(Numerals.self, &findings)
        var exceptions: [NumeralKind: Numerals] = [:]
        for kind in NumeralKind.allCases {
            exceptions[kind] = fields.optional(kind.rawValue)?.oneOf(Numerals.self, &findings)
        }
        fields.finish(&findings)
        return NumeralPolicy(prose: prose, exceptions: exceptions)
    }
}
