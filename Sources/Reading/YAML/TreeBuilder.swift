// Events come in, a tree of nodes goes out, with a finding for each thing that Saraban's YAML leaves out: anchors,
// aliases, merge keys, tags, keys that are no text, keys that come twice (IN-03). Keeps its own stack; recurses never.

import Diagnostics

struct TreeBuilder {
    let file: SourceFile
    let id: SourceID
    /// The text that is parsed: the file's bytes with forbidden characters blanked, offset for offset.
    let text: [UInt8]
    private(set) var diagnostics: [Diagnostic] = []
    private var stack: [Frame] = []
    private var root: Node?
    private var nodeCount = 0
    private var isStopped = false
    private var openedAbove: Range<Int>?

    init(file: SourceFile, text: [UInt8], id: SourceID) {
        self.file = file
        self.text = text
        self.id = id
    }

    mutating func build() -> Node? {
        let text = text
        return text.withUnsafeBufferPointer { run(EventStream($0)) }
    }

    private mutating func run(_ events: EventStream) -> Node? {
        do throws(ParseFailure) {
            while !isStopped {
                let event = try events.next()
                if case .streamEnd = event.kind { break }
                take(event)
                stopAtTooManyFindings(event)
            }
        } catch {
            explain(error)
            return nil
        }
        if !isStopped { reportEmptiness() }
        return isStopped ? nil : root
    }

    private mutating func take(_ event: Event) {
        switch event.kind {
        case .documentStart(let directive): startDocument(event, directive: directive)
        case .alias: takeAlias(event)
        case .scalar(let text, let style): takeScalar(event, text, style)
        case .collectionStart(let isMapping, let isFlow): open(event, isMapping: isMapping, isFlow: isFlow)
        case .collectionEnd: close(event)
        case .documentEnd, .streamEnd: break
        }
    }

    private mutating func stopAtTooManyFindings(_ event: Event) {
        guard diagnostics.count >= YAMLLimits.findings, !isStopped else { return }
        diagnostics.report(.yamlTooManyFindings, at: span(event.lower, event.upper), "\(YAMLLimits.findings)")
        isStopped = true
    }

    // MARK: Documents

    private mutating func startDocument(_ event: Event, directive: Bool) {
        if directive {
            diagnostics.report(.yamlDirective, at: span(event.lower, lineEnd(event.lower)))
        }
        guard root != nil else { return }
        diagnostics.report(.yamlDocuments, at: span(event.lower, event.upper))
        isStopped = true
    }

    /// `---` alone makes a document whose root is a blank scalar.
    private mutating func reportEmptiness() {
        if let root {
            guard case .scalar(let scalar) = root.content, scalar.isBlank else { return }
            self.root = nil
        }
        if !diagnostics.hasErrors { diagnostics.report(.yamlEmpty, at: span(0, 0)) }
    }

    // MARK: Scalars and aliases

    private mutating func takeScalar(_ event: Event, _ value: String, _ style: Scalar.Style) {
        refuseProperties(of: event)
        let upper = style == .literal || style == .folded ? trimmedEnd(event) : event.upper
        let lower = bodyStart(of: event, value, style)
        let place = span(lower, upper)
        if value.utf8.count > YAMLLimits.scalarSize {
            diagnostics.report(.yamlScalarTooLong, at: place, "\(YAMLLimits.scalarSize / 1024) KB")
        }
        if style == .doubleQuoted, let control = firstControlCharacter(in: value) {
            diagnostics.report(.yamlEscapedControl, at: place, "U+" + hexadecimal(control.value, digits: 4))
        }
        let site = ScalarSite(
            file: file, id: id, text: value, style: style, lower: lower, upper: upper,
            spansLines: event.spansLines, place: currentPlace)
        let isQuoted = style == .singleQuoted || style == .doubleQuoted
        openedAbove = isQuoted && event.spansLines ? event.lower..<event.upper : nil
        let isSplit = teach(site)
        if expectsKey {
            takeKey(Located(value, place), style: style, isRefused: isSplit)
        } else {
            let scalar = Scalar(text: value, style: style, file: file, lower: lower, upper: upper)
            complete(Node(.scalar(scalar), span: place))
        }
    }

    /// Where the letters of a scalar begin: behind a tag or an anchor, where it has one.
    private func bodyStart(of event: Event, _ value: String, _ style: Scalar.Style) -> Int {
        let start = event.upper - value.utf8.count
        guard event.hasAnchor || event.hasTag || isNonSpecificTag(event), style == .plain, start > event.lower,
            event.upper <= file.bytes.count, file.bytes[start..<event.upper].elementsEqual(value.utf8)
        else { return event.lower }
        return start
    }

    /// Runs the lessons over a scalar; whether one of them says that the key is none.
    private mutating func teach(_ site: ScalarSite) -> Bool {
        var isSplit = false
        for lesson in ScalarLessons.all {
            guard let finding = lesson(site) else { continue }
            diagnostics.append(finding)
            if site.place.isKey, finding.severity == .error { isSplit = true }
        }
        return isSplit
    }

    private mutating func takeAlias(_ event: Event) {
        let place = span(event.lower, event.upper)
        let followsMergeKey = !stack.isEmpty && stack[stack.count - 1].refusedKey == .mergeKey
        if !followsMergeKey { diagnostics.report(.yamlAlias, at: place, word(event)) }
        if expectsKey {
            takeKey(Located("", place), style: .plain, isRefused: true)
        } else {
            complete(Node(.scalar(Scalar(text: "", style: .plain, lineOffsets: [place.lower])), span: place))
        }
    }

    private mutating func refuseProperties(of event: Event) {
        guard event.hasAnchor || event.hasTag || isNonSpecificTag(event) else { return }
        let end =
            text[event.lower..<max(event.lower, min(event.upper, text.count))]
            .firstIndex(where: Byte.isSpace) ?? event.upper
        let isAnchor = text.indices.contains(event.lower) && text[event.lower] == UInt8(ascii: "&")
        let place = span(event.lower, max(end, event.lower))
        diagnostics.report(isAnchor ? .yamlAnchor : .yamlTag, at: place, file.bytes[event.lower..<end].text)
    }

    /// `! ข้อความ`: libyaml takes the `!` away and leaves no tag.
    private func isNonSpecificTag(_ event: Event) -> Bool {
        guard case .scalar(_, .plain) = event.kind, event.lower < event.upper else { return false }
        return text[event.lower] == UInt8(ascii: "!")
    }

    // MARK: Keys

    private mutating func takeKey(_ key: Located<String>, style: Scalar.Style, isRefused: Bool) {
        guard let top = stack.indices.last else { return }
        stack[top].letters = letters(of: key)
        if isRefused {
            stack[top].refuseKey(.reported)
        } else if style == .plain, key.value == "<<" {
            diagnostics.report(.yamlMergeKey, at: key.span)
            stack[top].refuseKey(.mergeKey)
        } else if style == .plain, key.value.isEmpty {
            diagnostics.report(.yamlEmptyKey, at: span(Int(key.span.lower), Int(key.span.lower) + 1))
            stack[top].refuseKey(.reported)
        } else if let first = stack[top].firstPlace(ofKey: key) {
            let related = [Related(.first, first)]
            diagnostics.report(.yamlDuplicateKey, at: key.span, excerpt(key.value), related: related)
            stack[top].refuseKey(.repeated(key))
        } else {
            stack[top].acceptKey(key)
        }
    }

    /// Where the letters of a key begin, bare or behind a quote; nothing where they were folded or escaped.
    private func letters(of key: Located<String>) -> Int? {
        let count = key.value.utf8.count
        return [Int(key.span.lower), Int(key.span.lower) + 1].first { start in
            start + count <= min(Int(key.span.upper), file.bytes.count)
                && file.bytes[start..<start + count].elementsEqual(key.value.utf8)
        }
    }

    // MARK: Lists and maps

    private mutating func open(_ event: Event, isMapping: Bool, isFlow: Bool) {
        refuseProperties(of: event)
        guard stack.count < YAMLLimits.depth else {
            let place = span(event.lower, event.lower + 1)
            diagnostics.report(.yamlTooDeep, at: place, "\(YAMLLimits.depth)")
            isStopped = true
            return
        }
        stack.append(Frame(isMapping: isMapping, isFlow: isFlow, lower: event.lower))
    }

    private mutating func close(_ event: Event) {
        guard let frame = stack.popLast() else { return }
        // libyaml ends a block where the next thing begins; its last child knows better.
        let upper = frame.isFlow ? event.upper : frame.upper
        complete(frame.node(span: span(frame.lower, upper)))
    }

    private mutating func complete(_ node: Node) {
        nodeCount += 1
        if nodeCount > YAMLLimits.nodes {
            diagnostics.report(.yamlTooManyNodes, at: node.span, "\(YAMLLimits.nodes)")
            isStopped = true
        }
        guard let top = stack.indices.last else {
            root = node
            return
        }
        if expectsKey {
            // `{{x}}` has had its finding at the inner braces.
            let isKnown = diagnostics.last?.span.map { $0.lower >= node.span.lower } ?? false
            if !isKnown { diagnostics.report(.yamlComplexKey, at: node.span) }
            stack[top].refuseKey(.reported)
        } else {
            stack[top].append(node)
        }
    }

    // MARK: Failure

    /// One finding for libyaml's error. It is left out when its line has already been found fault with, and takes
    /// the place of a warning about the same stretch: the warning's harm has come true.
    private mutating func explain(_ failure: ParseFailure) {
        let site = FailureSite(file: file, text: text, id: id, failure: failure, openedAbove: openedAbove)
        let finding = site.explanation
        diagnostics.removeAll { $0.code == finding.code && $0.span == finding.span }
        let line = finding.span.map { file.line(at: Int($0.lower)) }
        let isKnown = diagnostics.contains { other in
            other.severity == .error && other.code.rawValue.hasPrefix("yaml.")
                && other.span.map { file.line(at: Int($0.lower)) } == line
        }
        if !isKnown { diagnostics.append(finding) }
    }

    // MARK: Places

    // Frames are read in place: a copy of one costs more than the question.
    private var expectsKey: Bool {
        let top = stack.count - 1
        return top >= 0 && stack[top].isMapping && stack[top].expectsKey
    }

    private var currentPlace: ScalarSite.Place {
        let top = stack.count - 1
        guard top >= 0 else { return .init(isKey: false, isFlow: false, isListItem: false, isFirst: true) }
        let isInBlockList = top > 0 && !stack[top - 1].isMapping && !stack[top - 1].isFlow
        return .init(
            isKey: expectsKey, isFlow: stack[top].isFlow, isListItem: !stack[top].isMapping || isInBlockList,
            isFirst: stack[top].isEmpty)
    }

    private func span(_ lower: Int, _ upper: Int) -> Span { file.span(lower, upper, of: id) }

    private func lineEnd(_ offset: Int) -> Int { file.lineBytes(file.line(at: offset)).endIndex }

    private func word(_ event: Event) -> String { file.bytes[event.lower..<event.upper].text }

    /// The end of a `|` text without the blank lines behind it.
    private func trimmedEnd(_ event: Event) -> Int {
        var end = min(event.upper, text.count)
        while end > event.lower + 1, Byte.isSpace(text[end - 1]) { end -= 1 }
        return end
    }
}
