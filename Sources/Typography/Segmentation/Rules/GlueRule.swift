// The table of rules that forbid a break which words and classes would allow. Each rule stands in a file of its own.

/// A rule looks at a token that plays one of its triggers, and at the tokens around it; it only makes tiers worse.
struct GlueRule: Sendable {
    let trigger: Role
    let apply: @Sendable (ScannedText, Int) -> Void

    /// The order does not matter: a boundary keeps the worst tier that a rule gave it. A token that plays two triggers of
    /// one rule is looked at twice, to the same end.
    static let all: [GlueRule] = [
        GlueRule(trigger: [.title, .post], apply: glueTitleToName),
        GlueRule(trigger: [.place, .weakPlace], apply: gluePlaceToName),
        GlueRule(trigger: .era, apply: glueEraToYear),
        GlueRule(trigger: [.month, .monthWord], apply: glueDate),
        GlueRule(trigger: .datePrefix, apply: softenBeforeDate),
        GlueRule(trigger: .leader, apply: glueLeaderToNumber),
        GlueRule(trigger: .agency, apply: glueAgencyToAbbreviation),
        GlueRule(trigger: .holder, apply: glueHeldWord),
        GlueRule(trigger: .unit, apply: glueNumberToUnit),
        GlueRule(trigger: .ordinal, apply: glueOrdinal),
        GlueRule(trigger: .each, apply: glueShare),
        GlueRule(trigger: .number, apply: glueNumberOnward),
        GlueRule(trigger: .ratio, apply: glueRatio),
        GlueRule(trigger: .prefix, apply: softenAfterPrefix),
        GlueRule(trigger: .dash, apply: glueDash),
        GlueRule(trigger: .first, apply: glueListLabel),
        GlueRule(trigger: .number, apply: glueLetterCode),
        GlueRule(trigger: .number, apply: glueInlineLabel),
    ]

    /// The rules by the bit of their trigger: most tokens have few bits and most bits no rule.
    private static let byBit: [[@Sendable (ScannedText, Int) -> Void]] = (0..<32).map { bit in
        all.filter { $0.trigger.rawValue >> UInt32(bit) & 1 == 1 }.map(\.apply)
    }
    private static let triggers = all.reduce(0) { $0 | $1.trigger.rawValue }

    static func applyAll(to text: ScannedText) {
        let rules = byBit
        let triggers = triggers
        if let first = (0..<text.tokenCount).first(where: { !text.tokens[$0].plays(.space) }) {
            text.tokens[first].roles.formUnion(.first)
        }
        for index in 0..<text.tokenCount {
            var bits = text.tokens[index].roles.rawValue & triggers
            while bits != 0 {
                for rule in rules[bits.trailingZeroBitCount] { rule(text, index) }
                bits &= bits - 1
            }
        }
    }
}

extension ScannedText {
    /// The token after (`step` 1) or before (-1) an index, past one token of spaces.
    func neighbour(of index: Int, step: Int) -> Token? {
        guard let next = token(index + step) else { return nil }
        return next.plays(.space) ? token(index + 2 * step) : next
    }
}
