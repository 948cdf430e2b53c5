// The table of rules that forbid a break which words and classes would allow. Each rule stands in a file of its own.

/// A rule looks at a token that plays one of its triggers, and at the tokens around it; it only makes tiers worse.
struct GlueRule: Sendable {
    let trigger: Role
    let apply: @Sendable (ScannedText, Int) -> Void

    /// The order does not matter: a boundary keeps the worst tier that a rule gave it.
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
        GlueRule(trigger: .prefix, apply: softenAfterPrefix),
        GlueRule(trigger: .dash, apply: glueDashToLeft),
        GlueRule(trigger: .first, apply: glueListLabel),
        GlueRule(trigger: .number, apply: glueLetterCode),
        GlueRule(trigger: .number, apply: glueInlineLabel),
    ]

    private static let triggers = all.reduce(into: Role()) { $0.formUnion($1.trigger) }

    static func applyAll(to text: ScannedText) {
        let rules = all
        let triggers = triggers
        if let first = (0..<text.tokenCount).first(where: { !text.tokens[$0].plays(.space) }) {
            text.tokens[first].roles.formUnion(.first)
        }
        for index in 0..<text.tokenCount where text.tokens[index].plays(triggers) {
            for rule in rules where text.tokens[index].plays(rule.trigger) { rule.apply(text, index) }
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
