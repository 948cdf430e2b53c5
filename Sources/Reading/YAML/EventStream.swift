// UTF-8 comes in, libyaml's events go out with byte offsets, one at a time. Judges nothing; libyaml's words of
// complaint leave here only as a `ParseFailure`, never as a message.

import CYaml

/// One event: what it is, and from where to where it was written.
struct Event {
    enum Kind {
        case streamEnd
        case documentStart(directive: Bool)
        case documentEnd
        case alias
        case scalar(text: String, style: Scalar.Style)
        case collectionStart(isMapping: Bool, isFlow: Bool)
        case collectionEnd
    }
    let kind: Kind
    let lower: Int
    let upper: Int
    /// Whether it begins and ends on different lines.
    var spansLines = false
    var hasAnchor = false
    var hasTag = false
}

/// Where and why libyaml gave up. The texts are libyaml's constants (0.2.5), compared and never shown.
struct ParseFailure: Error {
    let problem: String
    let context: String
    /// The byte offset of the problem, and of what was being read when it came up.
    let offset: Int
    let contextOffset: Int?
}

final class EventStream {
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private var cursor: OffsetCursor
    private var isReady = false

    /// `text` must outlive the stream.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        cursor = OffsetCursor(text, start: start)
        parser.initialize(to: yaml_parser_t())
        guard yaml_parser_initialize(parser) == 1 else { return }
        isReady = true
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress.map { $0 + start }, text.count - start)
    }

    deinit {
        if isReady { yaml_parser_delete(parser) }
        parser.deallocate()
    }

    func next() throws(ParseFailure) -> Event {
        var event = yaml_event_t()
        repeat {
            guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        } while event.type == YAML_STREAM_START_EVENT
        defer { yaml_event_delete(&event) }
        return translate(event)
    }

    private func failure() -> ParseFailure {
        let raw = parser.pointee
        return ParseFailure(
            problem: raw.problem.map { String(cString: $0) } ?? "",
            context: raw.context.map { String(cString: $0) } ?? "",
            offset: cursor.offset(ofCharacter: raw.problem_mark.index),
            contextOffset: raw.context == nil ? nil : cursor.offset(ofCharacter: raw.context_mark.index))
    }

    private func translate(_ raw: yaml_event_t) -> Event {
        let lower = cursor.offset(ofCharacter: raw.start_mark.index)
        let upper = cursor.offset(ofCharacter: raw.end_mark.index)
        var event = Event(kind: kind(of: raw), lower: lower, upper: upper)
        event.spansLines = raw.start_mark.line != raw.end_mark.line
        switch raw.type {
        case YAML_SCALAR_EVENT:
            event.hasAnchor = raw.data.scalar.anchor != nil
            event.hasTag = raw.data.scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            event.hasAnchor = raw.data.sequence_start.anchor != nil
            event.hasTag = raw.data.sequence_start.tag != nil
        case YAML_MAPPING_START_EVENT:
            event.hasAnchor = raw.data.mapping_start.anchor != nil
            event.hasTag = raw.data.mapping_start.tag != nil
        default: break
        }
        return event
    }

    private func kind(of raw: yaml_event_t) -> Event.Kind {
        switch raw.type {
        case YAML_DOCUMENT_START_EVENT:
            let start = raw.data.document_start
            let hasTagDirective = start.tag_directives.start != start.tag_directives.end
            return .documentStart(directive: start.version_directive != nil || hasTagDirective)
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_ALIAS_EVENT: return .alias
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            return .scalar(text: String(decoding: bytes, as: UTF8.self), style: style(scalar.style))
        case YAML_SEQUENCE_START_EVENT:
            let isFlow = raw.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            return .collectionStart(isMapping: false, isFlow: isFlow)
        case YAML_MAPPING_START_EVENT:
            let isFlow = raw.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
            return .collectionStart(isMapping: true, isFlow: isFlow)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
        default: return .streamEnd
        }
    }

    private func style(_ raw: yaml_scalar_style_t) -> Scalar.Style {
        switch raw {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }
}
