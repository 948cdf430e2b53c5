// Reads what an element says about paint and place: presentation attributes, then `style`, which has the last word.

import Diagnostics

extension SVGReader {
    mutating func readProperties(
        of element: XMLElement, inheriting inherited: SVGStyle
    ) -> (style: SVGStyle, transform: Affine) {
        var style = inherited
        var transform = Affine.identity
        for attribute in element.attributes {
            let name = attribute.name.local
            // An event attribute is `on` and small letters; a prefixed one belongs to another language.
            if attribute.name.prefix.isEmpty, name.lowercased().hasPrefix("on") {
                report(.svgActive, attribute.valueRange, [excerpt(name)])
            } else if name == "href" {
                report(.svgReference, attribute.valueRange, [excerpt(attribute.value)])
            } else if attribute.name.prefix.isEmpty, name == "transform" {
                if let read = svgTransform(attribute.value) { transform = read } else { reportValue(attribute) }
            } else if attribute.name.prefix.isEmpty, name != "style" {
                judge(style.set(name, attribute.value), name, attribute.value, attribute)
            }
        }
        if let attribute = element.attribute("style") {
            readDeclarations(attribute, isShape: Self.drawn.contains(element.name.local), &style)
        }
        return (style, transform)
    }

    /// `name: value; name: value`
    private mutating func readDeclarations(_ attribute: XMLAttribute, isShape: Bool, _ style: inout SVGStyle) {
        for declaration in attribute.value.split(separator: UInt8(ascii: ";")) {
            let text = trimmed(declaration)
            if text.isEmpty { continue }
            let nameBytes = trimmed(text.prefix { $0 != UInt8(ascii: ":") })
            let isName = !nameBytes.isEmpty && nameBytes.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "-") }
            guard isName, nameBytes.count < text.count, let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
                report(.svgValue, place(of: text, in: attribute), ["style", excerpt(text)])
                continue
            }
            let name = String(decoding: nameBytes, as: UTF8.self).lowercased()
            let value = trimmed(text[(colon + 1)...])
            let isGeometry = name == "transform" || isShape && Self.geometry.contains(name)
            if isGeometry, !value.elementsEqual("none".utf8) {
                report(.svgProperty, place(of: value, in: attribute), [name, excerpt(value)])
            } else {
                judge(style.set(name, value), name, value, attribute)
            }
        }
    }

    /// What CSS may set and this reader takes from attributes only.
    private static let geometry: Set = ["d", "x", "y", "cx", "cy", "r", "rx", "ry", "width", "height"]

    private mutating func judge(
        _ verdict: SVGStyle.Verdict, _ name: String, _ value: ArraySlice<UInt8>, _ attribute: XMLAttribute
    ) {
        let range = place(of: value, in: attribute)
        switch verdict {
        // What is unknown means nothing to a picture: names, notes of drawing programs, properties of text.
        case .taken, .unknown: break
        case .unreadable: report(.svgValue, range, [name, excerpt(value)])
        case .unsupported: report(.svgProperty, range, [name, excerpt(value)])
        case .reference: report(.svgReference, range, [excerpt(value)])
        }
    }

    mutating func reportValue(_ attribute: XMLAttribute) {
        report(.svgValue, attribute.valueRange, [attribute.name.local, excerpt(attribute.value)])
    }

    /// Where a part of a value stands in the file; all of the value when references were replaced in it.
    func place(of part: ArraySlice<UInt8>, in attribute: XMLAttribute) -> Range<Int> {
        attribute.isVerbatim ? part.startIndex..<part.endIndex : attribute.valueRange
    }
}
