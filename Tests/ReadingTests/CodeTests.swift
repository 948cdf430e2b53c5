// Every code that Reading can give is given, at the words that are at fault, and not where the fault is mended.

import Diagnostics
import Testing

@testable import Reading

@Suite struct CodeTests {
    @Test("a fault is found once, at its words", arguments: CodePair.all)
    func bad(_ pair: CodePair) {
        let (found, expected) = findings(pair, pair.bad)
        #expect(found == expected)
        #expect(!expected.isEmpty)
    }

    @Test("what is mended has no finding", arguments: CodePair.all)
    func good(_ pair: CodePair) {
        let (found, _) = findings(pair, pair.good)
        #expect(found == [])
    }

    private func findings(_ pair: CodePair, _ text: String) -> (found: [String], expected: [String]) {
        switch pair.frame {
        case .input, .paper:
            let (_, found, expected) = read(pair.framed(text))
            return (found, expected)
        case .layout, .wholeLayout:
            let (_, found, expected) = readLayout(pair.framed(text))
            return (found, expected)
        }
    }

    /// Codes that other rooms give.
    static let elsewhere: Set<Code> = [
        .bindingEmpty, .bindingPending, .bindingTooMany, .bindingCycle, .blockNotHere, .bindingNoRound,
        .setBrokenWord, .setPartedWords, .setShortLine, .setOverfull,
        .setHeaderTooHigh, .textMissingGlyph,
        // Tried where they are found: HygieneTests.
        .textWrongEra, .textBracketSpace, .textMixedRepetition,
        .textDoubledSaraE, .textOrphanMark, .textRepeatedMark, .textMarkOrder, .textPrivateUse, .textConfusable,
        .textMixedDigits, .textLatinDigit, .textAmountInWords, .textBoldInsideLetter, .textHiddenCharacter,
        .bindingNotAnAmount,
        .tableWidthsTooWide, .tableNoRows,
        // Of stamps that a layout has: StampTests.
        .inputStampTwice,
        // Given by Proofing, and tried there.
        .listNumbers, .personOtherName, .textOtherOffice, .textBrokenAddress, .textMixedNumerals,
    ]

    @Test("every code of inputs, blocks, tables, layouts and references can be reached")
    func reachable() {
        let rooms = ["input", "date", "text", "block", "table", "layout", "reference"]
        let wanted = Code.allCases.filter { code in
            rooms.contains { code.rawValue.hasPrefix($0 + ".") } && !Self.elsewhere.contains(code)
        }
        let marks = CodePair.all.map(\.bad).joined()
        #expect(wanted.filter { !marks.contains(" \($0.rawValue) “") } == [])
    }

    @Test("a code of Reading has a remedy, but for a few whose sentence says all")
    func remedies() {
        let silent: Set<Code> = [.dateNoSuchMonth, .dateNoSuchDay, .dateNoSuchQuarter, .bindingNotAList]
        for pair in CodePair.all {
            let reader = Reader(library: library())
            let file = MarkedFile(pair.framed(pair.bad)).file
            let isLayout = pair.frame == .layout || pair.frame == .wholeLayout
            let findings = isLayout ? reader.layout(file).diagnostics : reader.report(file).diagnostics
            for finding in findings where !silent.contains(finding.code) {
                for language in MessageLanguage.allCases {
                    let (message, help) = text(of: finding, in: language)
                    #expect(!help.isEmpty, "\(finding.code.rawValue)")
                    #expect(
                        !(message + help).contains(/\{[0-9]\}/), "\(finding.code.rawValue): \(message) \(help)")
                }
            }
        }
    }
}
