// The schema says what Reading says: no false alarm in an editor, and what is a fault of form to Reading is one there too.

import Diagnostics
import Fixtures
import Language
import Schema
import Testing

@testable import Reading

@Suite struct SchemaAgreementTests {
    private static func schema(isLayout: Bool) -> String {
        let reader = Reader(library: library())
        let layouts = reader.layoutNames.compactMap { reader.layout(named: $0)?.value }
        return (isLayout ? layoutSchema(in: .th) : inputSchema(layouts, in: .th)).indented
    }

    private static func isLayout(_ pair: CodePair) -> Bool { pair.frame == .layout || pair.frame == .wholeLayout }

    private func complaints(_ texts: [String], isLayout: Bool) throws -> [[String]] {
        let files = texts.enumerated().map { ("\($0.offset).yaml", MarkedFile($0.element).file.text) }
        let found = try YAMLValidator.complaints(schema: Self.schema(isLayout: isLayout), files: files)
        return files.map { found[$0.0] ?? [] }
    }

    @Test("What Reading takes, the schema takes", arguments: [false, true])
    func good(_ isLayout: Bool) throws {
        let pairs = CodePair.all.filter { Self.isLayout($0) == isLayout }
        let found = try complaints(pairs.map { $0.framed($0.good) }, isLayout: isLayout)
        for (pair, lines) in zip(pairs, found) where !lines.isEmpty {
            Issue.record("\(pair.good)\n\(lines.joined(separator: "\n"))")
        }
    }

    /// Codes for which a schema has no words: what is meant by a name, what adds up, what a day is called, what a number
    /// in words comes to. Those of layouts and those of inputs apart, since a schema of layouts knows no other layout.
    private static let beyond: [Bool: Set<Code>] = [
        true: [
            .blockRowColumns, .layoutAgainstRegulation, .layoutExtendsCycle, .layoutLeadingTight, .layoutPageCycle,
            .layoutPageIncomplete,
            .layoutPageNoRoom, .layoutPartCycle, .layoutReservedName, .layoutStyleCycle, .layoutTwoMainFields,
            .layoutUnknown, .layoutUnknownPart, .layoutUnknownStyle,
        ],
        false: [
            .inputPending, .bindingBroken,
            .bindingFormatUnfit, .bindingNotAList, .bindingNotPrintable, .bindingUnknownFormat, .bindingUnknownName,
            .bindingWrongKind, .composeUnknownRow, .dateEraContradicts, .dateEraUnknown, .dateNoSuchDay,
            .dateNoSuchMonth, .dateNoSuchQuarter, .dateNotUnderstood, .dateOutOfRange, .datePeriodReversed,
            .inputDuplicateID, .inputLengthRange, .inputMissingField, .inputMissingRound, .inputNoRounds,
            .inputNotACode, .inputRoundNotChosen, .inputSameWithoutRound, .inputUnknownAnswer, .inputUnknownPerson,
            .inputWordNotThai, .inputWordTooLong, .tableCellCollides, .tableCellTooTall, .tableColumnEmpty,
            .tableColumnUnused, .tableNoColumns, .tableNoGroups, .tableRowCells, .tableUnknownColumn, .tableUnknownForm,
            .tableWidths, .tableWidthsMixed, .tableWrittenGroups, .textBoldOpen,
        ],
    ]

    @Test("A fault of form to Reading is one to the schema, but for what no schema can say", arguments: [false, true])
    func bad(_ isLayout: Bool) throws {
        let pairs = CodePair.all.filter { Self.isLayout($0) == isLayout }
        let found = try complaints(pairs.map { $0.framed($0.bad) }, isLayout: isLayout)
        let unseen = zip(pairs, found).filter(\.1.isEmpty).map(\.0)
        let codes = Set(
            unseen.compactMap { pair in
                pair.testDescription.split(separator: " ").first.flatMap { Code(rawValue: String($0)) }
            })
        #expect(codes == Self.beyond[isLayout])
    }
}

extension SourceFile {
    fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
