// Findings come in as they were made, and go out in the order of the sources, each only once.

/// By source, place and gravity, else as they came; exact repetitions removed. Findings without a place come first, as
/// they came: what they say of one file stays together.
public func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let distinct = diagnostics.filter { seen.insert($0).inserted }
    return distinct.enumerated().sorted { a, b in
        let (first, second) = (a.element, b.element)
        let places = (first.span.map(place) ?? (-1, -1), second.span.map(place) ?? (-1, -1))
        if places.0 != places.1 { return places.0 < places.1 }
        if first.span != nil, first.severity != second.severity { return first.severity > second.severity }
        return a.offset < b.offset
    }.map(\.element)
}

private func place(_ span: Span) -> (Int32, Int32) { (span.source.index, span.lower) }
