// How grave each finding is: an error unless it stands here. Takes a code, gives its severity.

extension Code {
    public var severity: Severity {
        switch self {
        case .yamlCommentCut, .yamlFoldedWords: .warning
        case .fileMoreCharacters, .setShortLine, .setPartedWords: .note
        case .composeNoEmblem, .setBrokenWord, .layoutLeadingTight: .warning
        case .inputNoDocuments, .inputUnknownAnswer, .inputWordNotThai, .inputWordTooLong: .warning
        case .textDoubledSaraE, .textMarkOrder, .textConfusable, .textMixedDigits, .textLatinDigit, .textAmountInWords,
            .textBoldInsideLetter, .textHiddenCharacter:
            .warning
        case .pictureTurned, .svgGroupOpacity, .imageCoarse, .contentsEmpty, .tableWidthsTooWide, .tableNoGroups,
            .tableNoRows:
            .warning
        case .itaUnknownYear, .allowUnused, .pageNearlyEmpty, .fontWithoutExactText: .note
        case .pagesUnused, .pageHeadingAlone, .layoutAgainstRegulation: .warning
        case .pagesCount, .pagesMoved, .pagesTurned, .pagesReworded, .pagesReshaped, .pagesAdded, .pagesRemoved,
            .pagesMore:
            .note
        case .imageWithoutAlternative, .csvDecoded, .csvNewRow, .textBracketSpace, .textMixedRepetition: .note
        case .batchInputChanged, .batchFormer, .batchFormerTouched, .batchManifestDamaged: .warning
        case .batchTouched, .pdfAddedTo, .pdfOtherVersion, .pdfOtherFonts: .note
        case .textWrongEra, .bindingBroken: .warning
        case .nextRoundUnfilled, .csvShortRow, .csvMissingRow, .csvDeletedRow, .csvMissingScore, .csvNumberCommas:
            .warning
        case .nextPeriodBlank, .nextPaperAnew, .nextNamesRound, .nextNamesYear: .note
        case .inputPending, .bindingPending, .chartPending: .warning
        case .itaYearBefore, .itaTotal, .itaLevel, .itaLevelUnknown, .itaIndicatorName, .itaInstrument, .itaNoSuchItem,
            .itaScoreInText, .itaStrongAbove, .itaNotStrong, .itaUnanswered, .measureIncomplete, .measureNoResult,
            .measureEmptyResult,
            .resultDateOutside, .paperDateOutside, .listNumbers, .personOtherName, .textOtherOffice,
            .textBrokenAddress, .textMixedNumerals:
            .warning
        default: .error
        }
    }
}
