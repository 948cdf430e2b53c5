// The names that the texts of one input can use: its own people, measures and documents by id.

extension Report {
    public func knownNames(_ layouts: [String: Layout]) -> [String: Shape] {
        var names: [String: Shape] = [:]
        names["people"] = .record(
            fields: Dictionary(people.map { ($0.id.value, Shape.person) }) { first, _ in first }, shown: nil)
        names["measures"] = .record(
            fields: Dictionary(measures.map { ($0.id.value, Shape.measure) }) { first, _ in first }, shown: nil)
        var papers: [String: Shape] = [:]
        for document in documents {
            papers[document.id.value] = layouts[document.layout.value].map(document.shape) ?? .unknown
        }
        names["documents"] = .record(fields: papers, shown: nil)
        if analysis == nil { names["analysis"] = .record(fields: [:], shown: nil) }
        return names
    }
}

extension Document {
    /// What can be named of a paper: the fields of its layout, and its round where it is made every round.
    public func shape(_ layout: Layout) -> Shape {
        .record(of: layout.fields, and: rounds.isEmpty ? [:] : ["round": .leaf(.round)])
    }
}
