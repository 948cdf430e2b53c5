// The metadata of a paper as XMP (ISO 16684-1), with the schemas that PDF/A does not know described inside, as it asks.
// Takes what is said of the paper, gives the bytes of the packet.

import Syntax

struct MetadataPacket {
    private(set) var bytes: [UInt8] = []

    init(_ information: DocumentInformation, _ profile: Profile) {
        bytes.write("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
        bytes.write("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
        bytes.write("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
        writeDescription(information, profile)
        writeSchemas()
        bytes.write("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n")
    }

    private mutating func writeDescription(_ information: DocumentInformation, _ profile: Profile) {
        bytes.write("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        bytes.write(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
        bytes.write(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
        bytes.write(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" xmlns:saraban=\"urn:saraban:paper:\">\n")
        bytes.write("<dc:format>application/pdf</dc:format>\n")
        write("dc:title", "Alt", "rdf:li xml:lang=\"x-default\"", [information.title])
        if let author = information.author { write("dc:creator", "Seq", "rdf:li", [author]) }
        write("dc:language", "Bag", "rdf:li", [information.language])
        write("xmp:CreatorTool", information.creator)
        write("xmp:CreateDate", information.creationDate)
        write("xmp:ModifyDate", information.creationDate)
        write("pdf:Producer", information.producer)
        if profile != .plain {
            write("pdfaid:part", profile == .a2 ? "2" : "3")
            write("pdfaid:conformance", "A")
            write("pdfuaid:part", "1")
        }
        if let provenance = information.provenance {
            write("saraban:papers", "Seq", "rdf:li", provenance.papers)
            write("saraban:fonts", "Seq", "rdf:li", provenance.fonts)
            write("saraban:version", provenance.version)
        }
        bytes.write("</rdf:Description>\n")
    }

    private mutating func write(_ name: StaticString, _ text: String) {
        bytes.write("<")
        bytes.write(name)
        bytes.write(">")
        write(escaped: text)
        bytes.write("</")
        bytes.write(name)
        bytes.write(">\n")
    }

    private mutating func write(_ name: StaticString, _ list: StaticString, _ item: StaticString, _ texts: [String]) {
        bytes.write("<")
        bytes.write(name)
        bytes.write("><rdf:")
        bytes.write(list)
        bytes.write(">")
        for text in texts {
            bytes.write("<")
            bytes.write(item)
            bytes.write(">")
            write(escaped: text)
            bytes.write("</rdf:li>")
        }
        bytes.write("</rdf:")
        bytes.write(list)
        bytes.write("></")
        bytes.write(name)
        bytes.write(">\n")
    }

    /// What XML keeps for itself is escaped; what it cannot hold at all is left out.
    private mutating func write(escaped text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes.write("&amp;")
            case "<": bytes.write("&lt;")
            case ">": bytes.write("&gt;")
            case _ where scalar.isUnprintable: break
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
    }

    // MARK: Schemas

    private struct Property {
        let name: StaticString
        let type: StaticString
        let meaning: StaticString
    }

    private mutating func writeSchemas() {
        bytes.write("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"")
        bytes.write(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"")
        bytes.write(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n")
        bytes.write("<pdfaExtension:schemas><rdf:Bag>\n")
        writeSchema(
            "PDF/UA identification schema", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid",
            [Property(name: "part", type: "Integer", meaning: "PDF/UA version identifier")])
        writeSchema(
            "Where a paper came from", "urn:saraban:paper:", "saraban",
            [
                Property(
                    name: "papers", type: "seq Text",
                    meaning: "Each paper in the file: its name, SHA-256 of what it says, its layout with SHA-256"),
                Property(
                    name: "fonts", type: "seq Text",
                    meaning: "Each font file that glyphs are drawn from: its name, its revision, its checksum"),
                Property(name: "version", type: "Text", meaning: "Version of the program"),
            ])
        bytes.write("</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n")
    }

    private mutating func writeSchema(
        _ title: StaticString, _ namespace: StaticString, _ prefix: StaticString, _ properties: [Property]
    ) {
        bytes.write("<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>")
        bytes.write(title)
        bytes.write("</pdfaSchema:schema><pdfaSchema:namespaceURI>")
        bytes.write(namespace)
        bytes.write("</pdfaSchema:namespaceURI><pdfaSchema:prefix>")
        bytes.write(prefix)
        bytes.write("</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\n")
        for property in properties {
            bytes.write("<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>")
            bytes.write(property.name)
            bytes.write("</pdfaProperty:name><pdfaProperty:valueType>")
            bytes.write(property.type)
            bytes.write("</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>")
            bytes.write("<pdfaProperty:description>")
            bytes.write(property.meaning)
            bytes.write("</pdfaProperty:description></rdf:li>\n")
        }
        bytes.write("</rdf:Seq></pdfaSchema:property></rdf:li>\n")
    }
}
