// What can be named where: the shapes of the things a reference can reach. Lets Reading check every binding
// of a layout when it is read, before there is any data.

/// The static type of what a path leads to.
public indirect enum Shape: Sendable {
    case leaf(FieldType)
    /// Named fields. Shown by itself it prints `shown` (an organisation prints its name).
    case record(fields: [String: Shape], shown: String?)
    /// Many of a kind; one of them is named by its id, and shown alone the list prints its elements' names.
    case list(Shape)
    /// Not known before there is a file: the fields of another document, columns of the office's own.
    case unknown

    /// What the next name of a path leads to.
    public func member(_ name: String) -> Shape? {
        switch self {
        case .leaf: nil
        case .record(let fields, _): fields[name]
        case .list(let element): element
        case .unknown: .unknown
        }
    }

    public var memberNames: [String] {
        if case .record(let fields, _) = self { fields.keys.sorted() } else { [] }
    }

    /// The word for what this is: the name of its type, `person`, `record` or `list`; nothing where that is not known.
    public var kind: String? {
        switch self {
        case .leaf(let type): type.name
        case .list: "list"
        case .unknown: nil
        case .record(let fields, _): Set(fields.keys) == Shape.personNames ? "person" : "record"
        }
    }

    /// Whether the thing can stand in a text.
    public var isPrintable: Bool {
        switch self {
        case .leaf, .unknown, .list: true
        case .record(_, let shown): shown != nil
        }
    }
}

extension Shape {
    static let text = Shape.leaf(.text)

    /// The fields that the organisation of a file may have; Reading takes them from here.
    public static let organizationFields: [FieldDeclaration] = [
        FieldDeclaration("name", .line, label: Label(th: "ชื่อหน่วยงาน"), isRequired: true, isMain: true),
        FieldDeclaration("office", .line, label: Label(th: "สำนัก กอง หรือส่วน")),
        FieldDeclaration("district", .line, label: Label(th: "อำเภอ")),
        FieldDeclaration("province", .line, label: Label(th: "จังหวัด")),
        FieldDeclaration("phone", .line, label: Label(th: "โทรศัพท์")),
        FieldDeclaration("website", .line, label: Label(th: "เว็บไซต์")),
        FieldDeclaration("logo", .image, label: Label(th: "ตราหน่วยงาน")),
        FieldDeclaration("emblem", .image, label: Label(th: "ตราครุฑ")),
    ]

    public static let personFields: [FieldDeclaration] = [
        FieldDeclaration("name", .line, label: Label(th: "ชื่อและชื่อสกุล"), isRequired: true, isMain: true),
        FieldDeclaration("position", .text, label: Label(th: "ตำแหน่ง"), isRequired: true),
        FieldDeclaration("acting", .text, label: Label(th: "รักษาราชการแทน")),
    ]

    public static let measureFields: [FieldDeclaration] = [
        FieldDeclaration("title", .text, label: Label(th: "มาตรการ")),
        FieldDeclaration("guidelines", .content, label: Label(th: "แนวทางการปฏิบัติ")),
        FieldDeclaration("steps", .content, label: Label(th: "ขั้นตอน/วิธีการปฏิบัติ")),
        FieldDeclaration("responsible", .content, label: Label(th: "ผู้รับผิดชอบ")),
        FieldDeclaration("follow-up", .content, label: Label(th: "การกำกับติดตาม")),
        FieldDeclaration("period", .period, label: Label(th: "ระยะเวลา")),
    ]

    public static let resultFields: [FieldDeclaration] = [
        FieldDeclaration("done", .content, label: Label(th: "ผลการดำเนินการ")),
        FieldDeclaration("period", .period, label: Label(th: "ระยะเวลาดำเนินการ")),
        FieldDeclaration("outputs", .content, label: Label(th: "ผลผลิต")),
        FieldDeclaration("outcomes", .content, label: Label(th: "ผลลัพธ์")),
        FieldDeclaration("remarks", .content, label: Label(th: "หมายเหตุ")),
    ]

    /// The fields of the analysis that are text.
    public static let analysisFields = [FieldDeclaration("level", .line, label: Label(th: "ระดับผลการประเมิน"))]

    public static let findingFields: [FieldDeclaration] = [
        FieldDeclaration("text", .content, label: Label(th: "ประเด็นการประเมิน"), isMain: true),
        FieldDeclaration("improve", .content, label: Label(th: "ประเด็นที่ควรพัฒนา")),
    ]

    /// The shape of a record with declared fields.
    public static func record(
        of declarations: [FieldDeclaration], shown: String? = nil, and more: [String: Shape] = [:]
    ) -> Shape {
        var fields = more
        for declaration in declarations { fields[declaration.name] = shape(of: declaration.type) }
        return .record(fields: fields, shown: shown)
    }

    /// What a field of a type leads to: a person's id leads to the person, records to their fields.
    public static func shape(of type: FieldType) -> Shape {
        switch type {
        case .person: person
        case .records(let declarations): .list(record(of: declarations, and: rowNumbers))
        default: .leaf(type)
        }
    }

    /// `row` and `number`: the place of a row in its table.
    static let rowNumbers: [String: Shape] = ["row": .leaf(.count)]

    public static let organization = record(of: organizationFields, shown: "name", and: ["place": text])
    public static let person = record(
        of: personFields, shown: "name", and: ["id": text].merging(rowNumbers) { a, _ in a })
    private static let personNames = Set(person.memberNames)
    public static let indicator = Shape.record(
        fields: [
            "number": .leaf(.count), "name": text, "score": .leaf(.number), "instrument": text, "row": .leaf(.count),
        ],
        shown: "number")
    public static let finding = record(
        of: findingFields, shown: "code",
        and: ["code": text, "indicator": indicator, "instrument": text, "row": .leaf(.count)])
    public static let result = record(of: resultFields)
    public static let measure = record(of: measureFields, shown: "title", and: measureExtras)
    /// A row for each finding that a measure answers.
    public static let answer = record(
        of: measureFields, shown: "title",
        and: measureExtras.merging(["finding": finding, "indicator": indicator]) { a, _ in a })

    /// A row for each round of each measure that has a result.
    public static let roundResult = record(
        of: measureFields + resultFields, shown: "title", and: measureExtras)

    private static let measureExtras: [String: Shape] = [
        "id": text, "number": .leaf(.count), "row": .leaf(.count), "answers": .list(finding), "result": result,
        "more": .unknown, "round": .leaf(.round),
    ]

    public static let analysis = Shape.record(
        fields: [
            "fiscal-year": .leaf(.count), "total": .leaf(.number), "level": text, "strong-above": .leaf(.number),
            "indicators": .list(indicator), "findings": .list(finding), "highest": indicator, "second": indicator,
            "lowest": indicator, "strengths": .list(indicator), "weakest": .list(indicator), "iit": .list(indicator),
            "eit": .list(indicator), "oit": .list(indicator),
        ], shown: nil)

    /// What every text of a file can name.
    public static let globals: [String: Shape] = [
        "organization": organization, "people": .list(person), "analysis": analysis, "measures": .list(measure),
        "documents": .list(.unknown), "captions": .list(text), "fiscal-year": .leaf(.count), "round": .leaf(.round),
    ]

    /// The rows that a table or a list can be made of, by the name of their source.
    public static let rows: [String: Shape] = [
        "measures": measure, "answers": answer, "results": roundResult, "findings": finding, "indicators": indicator,
        "people": person,
        "strengths": indicator, "weakest": indicator,
    ]
}
