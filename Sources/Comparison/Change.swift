// One thing that differs between two reports, as data: where, of what, how, and what was said before and after. Its wording
// lives in `Wording/`.

import Domain

/// The parts of a comparison, in the order in which they are told.
public enum Section: String, CaseIterable, Sendable {
    case file, organization, people, assessment, findings, measures, results, documents
}

/// What became of a thing. `renamed` is a new title, `emptied` and `filled` are about values that are meant to be blank.
public enum ChangeKind: String, CaseIterable, Sendable {
    case added, removed, changed, emptied, filled, renamed, moved

    /// The kind of the same change seen from the other side.
    public var reversed: ChangeKind {
        switch self {
        case .added: .removed
        case .removed: .added
        case .emptied: .filled
        case .filled: .emptied
        case .changed, .renamed, .moved: self
        }
    }
}

public struct Change: Sendable, Hashable {
    public let section: Section
    /// The person, measure or paper that it is about; nothing where it is about the file as a whole.
    public let subject: Subject?
    /// The way from the subject to the value, in the words of the file: `results`, `6`, `done`.
    public let way: [String]
    public let field: FieldName?
    public let round: Round?
    public let kind: ChangeKind
    public let old: Said?
    public let new: Said?
    /// Whether it follows from other changes: the mean of an instrument whose indicators changed.
    public var isDerived = false
    /// What a new thing says, or one that is gone said.
    public var contents: [Content] = []

    init(
        _ section: Section, _ kind: ChangeKind, of subject: Subject? = nil, at way: [String] = [],
        field: FieldName? = nil, round: Round? = nil, old: Said? = nil, new: Said? = nil
    ) {
        self.section = section
        self.subject = subject
        self.way = way
        self.field = field
        self.round = round
        self.kind = kind
        self.old = old
        self.new = new
    }

    /// From the file's outermost key to the value, by the ids of the newer side.
    public var path: [String] {
        let root: [String] =
            switch section {
            case .file: []
            // Of an indicator the number stands in the way.
            case .assessment: ["analysis"]
            case .findings: ["analysis", "findings"]
            case .results: ["measures"]
            case .organization, .people, .measures, .documents: [section.rawValue]
            }
        return root + (section == .assessment ? [] : subject.map { [$0.id] } ?? []) + way
    }

    /// The same change seen from the other side.
    public var reversed: Change {
        var change = Change(
            section, kind.reversed, of: subject?.reversed, at: way, field: field, round: round, old: new, new: old)
        change.isDerived = isDerived
        change.contents = contents
        return change
    }
}

/// A thing with its id and what it is called, on either side.
public struct Subject: Sendable, Hashable {
    public struct Name: Sendable, Hashable {
        public let id: String
        public let title: String
        init(_ id: String, _ title: String) {
            self.id = id
            self.title = title
        }
    }
    public let old: Name?
    public let new: Name?

    init(old: Name?, new: Name?) {
        self.old = old
        self.new = new
    }

    var name: Name? { new ?? old }
    public var id: String { name?.id ?? "" }
    public var title: String { name?.title ?? "" }
    var reversed: Subject { Subject(old: new, new: old) }
}

/// A field by its key, with the label that its layout gives it.
public struct FieldName: Sendable, Hashable {
    public let key: String
    let labelTh: String?
    let labelEn: String?

    init(_ key: String, th: String? = nil, en: String? = nil) {
        self.key = key
        labelTh = th
        labelEn = en
    }
}

/// One value of a thing that is new or gone.
public struct Content: Sendable, Hashable {
    public let field: FieldName
    public let said: Said
}
