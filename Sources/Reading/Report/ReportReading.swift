// Reads an input file: organisation, people, analysis, measures, documents. Each fact once; every fault is reported.

import Diagnostics
import Domain
import Language

struct ReportReading {
    private var fields: Fields
    private let reader: Reader

    /// The version of the input language that this program reads.
    static let version = 1

    static func read(_ node: Node, reader: Reader, _ findings: inout [Diagnostic]) -> Report? {
        guard let fields = Fields(node, .input, &findings) else { return nil }
        var reading = ReportReading(fields: fields, reader: reader)
        let report = reading.run(&findings)
        reading.fields.finish(&findings)
        guard let report else { return nil }
        var layouts: [String: Layout] = [:]
        for document in report.documents {
            layouts[document.layout.value] = reader.layout(named: document.layout.value)?.value
        }
        BindingCheck.check(report, layouts: layouts, &findings)
        return report
    }

    private init(fields: Fields, reader: Reader) {
        self.fields = fields
        self.reader = reader
    }

    /// Reads on without what is missing, so that its other faults are found at once; with an error nobody gets the report.
    private mutating func run(_ findings: inout [Diagnostic]) -> Report? {
        readVersion(&findings)
        let typedYear = fields.required("fiscal-year", &findings).flatMap { FiscalYearReading.read($0, &findings) }
        let numerals = fields.optional("numerals")?.numerals(&findings)
        let organization = fields.entry("organization")
        if organization == nil { findings.report(.inputMissingKey, at: fields.owner, "organization") }
        let office = organization.flatMap {
            RecordReading.record($0.value, Shape.organizationFields, .input, at: $0.key.span, &findings)
        }
        let people = fields.optional("people").map { PeopleReading.read($0, &findings) } ?? []
        let words = fields.optional("words").map { WordReading.read($0, &findings) } ?? []
        let allowances = fields.optional("allow").map { AllowReading.read($0, &findings) }
        let attachment = fields.optional("attach-source")
        let attaches = attachment.flatMap { node in node.flag(&findings).map { Located($0, node.span) } }
        let analysis = fields.optional("analysis").flatMap {
            AnalysisReading.read($0, inputYear: typedYear?.value, &findings)
        }
        let measures = MeasureReading.read(
            fields.optional("measures"), defaults: fields.optional("every-measure"), analysis: analysis, &findings)
        let defaults = fields.optional("every-document")
        let documents = fields.required("documents", &findings).map { node in
            DocumentReading.read(node, defaults: defaults, reader: reader, measures: measures, &findings)
        }
        let span = fields.owner
        guard let year = typedYear ?? FiscalYear.supported.last.flatMap(FiscalYear.init).map({ Located($0, span) })
        else { return nil }
        var report = Report(
            fiscalYear: year, numerals: numerals, organization: office ?? Record(values: [:], span: span),
            people: people, words: words, analysis: analysis, measures: measures, documents: documents ?? [])
        report.allowances = allowances ?? Allowances()
        report.attachesSource = attaches
        PeopleReading.checkIDs(in: report, &findings)
        return report
    }

    private mutating func readVersion(_ findings: inout [Diagnostic]) {
        guard let node = fields.required("saraban", &findings),
            let version = node.integer(1...99, &findings)
        else { return }
        if version.value > Self.version {
            findings.report(.inputVersion, at: version.span, "\(version.value)", "\(Self.version)")
        }
    }
}

enum FiscalYearReading {
    static func read(_ node: Node, _ findings: inout [Diagnostic]) -> Located<FiscalYear>? {
        guard let word = node.word(&findings) else { return nil }
        switch FiscalYear.read(word.value) {
        case .success(let year): return Located(year, word.span)
        case .failure:
            findings.report(.inputNotAFiscalYear, at: word.span, word.value)
            return nil
        }
    }
}
