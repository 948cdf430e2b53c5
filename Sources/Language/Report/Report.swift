// The input file as a value: an organisation, its people, what was found, what was done, the papers to make of it.

import Diagnostics
import Domain

public struct Report: Sendable {
    public let fiscalYear: Located<FiscalYear>
    public let numerals: NumeralPolicy?
    public let organization: Record
    public let people: [Person]
    /// Words that the office wants kept whole, beside the names of people and places.
    public let words: [Located<String>]
    public let analysis: Analysis?
    public let measures: [Measure]
    public let documents: [Document]
    /// The findings that the office lets stand.
    public var allowances = Allowances()
    /// Whether the file goes along with its PDFs; nothing where it does not say.
    public var attachesSource: Located<Bool>?

    public init(
        fiscalYear: Located<FiscalYear>, numerals: NumeralPolicy?, organization: Record, people: [Person],
        words: [Located<String>] = [], analysis: Analysis?, measures: [Measure], documents: [Document]
    ) {
        self.fiscalYear = fiscalYear
        self.numerals = numerals
        self.organization = organization
        self.people = people
        self.words = words
        self.analysis = analysis
        self.measures = measures
        self.documents = documents
    }

    /// The longest word of `words`, in letters: longer ones would make each place of a text slow to look at.
    public static let longestWord = 96

    public func person(_ id: String) -> Person? { people.first { $0.id.value == id } }
}

public struct Person: Sendable {
    public let id: Located<String>
    public let record: Record
    public init(id: Located<String>, record: Record) {
        self.id = id
        self.record = record
    }
}

/// What the assessment of the year before found.
public struct Analysis: Sendable {
    public let record: Record
    public let fiscalYear: Located<FiscalYear>?
    public let total: Located<Score>?
    public let strongAbove: Located<Score>?
    public let indicators: [ScoredIndicator]
    /// Scores of the assessment before, by indicator.
    public var lastYear: [Int: Score] = [:]
    public let findings: [Finding]
    /// Which of `total`, `indicators` and `findings` the file names and leaves to be filled in.
    public var pending: Set<String> = []

    public init(
        record: Record, fiscalYear: Located<FiscalYear>?, total: Located<Score>?, strongAbove: Located<Score>?,
        indicators: [ScoredIndicator], findings: [Finding]
    ) {
        self.record = record
        self.fiscalYear = fiscalYear
        self.total = total
        self.strongAbove = strongAbove
        self.indicators = indicators
        self.findings = findings
    }
}

/// One of the ten indicators with its score. Name and instrument are the catalogue's unless the file says otherwise.
public struct ScoredIndicator: Sendable {
    public let number: Located<Int>
    public let name: String
    public let instrument: Instrument?
    public let score: Located<Score>?
    public init(number: Located<Int>, name: String, instrument: Instrument?, score: Located<Score>?) {
        self.number = number
        self.name = name
        self.instrument = instrument
        self.score = score
    }
}

/// A point that the assessment criticised: an item (`I13`) or an indicator as a whole.
public struct Finding: Sendable {
    public let code: Located<String>
    public let indicator: ScoredIndicator?
    public let record: Record
    public init(code: Located<String>, indicator: ScoredIndicator?, record: Record) {
        self.code = code
        self.indicator = indicator
        self.record = record
    }
}

public struct Measure: Sendable {
    public let id: Located<String>
    /// From 1, in the order of the file.
    public let number: Int
    public let record: Record
    /// The codes or indicator numbers that it answers.
    public let answers: [Located<String>]
    public let results: [Round: Record]
    /// Columns of the office's own.
    public let more: [String: Value]
    public let span: Span

    public init(
        id: Located<String>, number: Int, record: Record, answers: [Located<String>], results: [Round: Record],
        more: [String: Value], span: Span
    ) {
        self.id = id
        self.number = number
        self.record = record
        self.answers = answers
        self.results = results
        self.more = more
        self.span = span
    }
}

/// One paper, or one for each of `rounds`.
public struct Document: Sendable {
    public let id: Located<String>
    /// Whether the file gave the id (and not its place in the list).
    public let hasOwnID: Bool
    public let layout: Located<String>
    public let page: Located<String>?
    public let numerals: NumeralPolicy?
    public let rounds: [Round]
    public let tables: [String: TableOptions]
    /// What is stamped on it.
    public var stamps: [Located<String>] = []
    public let record: Record
    public let span: Span

    public init(
        id: Located<String>, hasOwnID: Bool, layout: Located<String>, page: Located<String>?, numerals: NumeralPolicy?,
        rounds: [Round], tables: [String: TableOptions], record: Record, span: Span
    ) {
        self.id = id
        self.hasOwnID = hasOwnID
        self.layout = layout
        self.page = page
        self.numerals = numerals
        self.rounds = rounds
        self.tables = tables
        self.record = record
        self.span = span
    }
}
