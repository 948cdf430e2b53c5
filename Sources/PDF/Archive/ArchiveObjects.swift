// Writes what makes a PDF one for the archive (ISO 19005): the metadata packet, the output intent, what is attached. Takes
// what is said of the paper; gives entries of the catalogue.

import Syntax

struct ArchiveObjects {
    private let metadata: Int
    /// Colours are promised to the archive alone.
    private var intent: Int?
    private var attached: Int?

    init(_ information: DocumentInformation, _ profile: Profile, _ writer: inout FileWriter) {
        metadata = writer.reserve()
        // In the clear: whoever looks for the title finds it without a PDF reader.
        writer.addStream(metadata, MetadataPacket(information, profile).bytes) { bytes in
            bytes.write("/Type/Metadata/Subtype/XML")
        }
        if profile != .plain { intent = Self.addIntent(&writer) }
        // PDF/A-2 lets nothing in but other PDF/A files.
        if profile != .a2, let attachment = information.attachment {
            attached = attach(attachment, date: information.pdfDate, &writer)
        }
    }

    private static func addIntent(_ writer: inout FileWriter) -> Int {
        let colours = writer.reserve()
        writer.addPacked(colours, sRGBProfile) { $0.write("/N 3") }
        return writer.add { bytes in
            bytes.write("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)")
            bytes.write("/RegistryName(http://www.color.org)/DestOutputProfile")
            bytes.write(reference: colours)
            bytes.write(">>")
        }
    }

    func write(_ bytes: inout [UInt8]) {
        bytes.write("/Metadata")
        bytes.write(reference: metadata)
        if let intent {
            bytes.write("/OutputIntents[")
            bytes.write(reference: intent)
            bytes.write("]")
        }
        guard let attached else { return }
        bytes.write("/AF[")
        bytes.write(reference: attached)
        bytes.write("]/Names<</EmbeddedFiles<</Names[")
        bytes.write(string: Array(Self.attachmentKey.utf8))
        bytes.write(reference: attached)
        bytes.write("]>>>>")
    }

    /// The one entry of the list of attachments.
    private static let attachmentKey = "source"

    /// The source that the paper was made from, and the file specification that says so.
    private func attach(_ attachment: Attachment, date: String, _ writer: inout FileWriter) -> Int {
        let file = writer.reserve()
        writer.addPacked(file, attachment.bytes) { bytes in
            bytes.write("/Type/EmbeddedFile/Subtype")
            bytes.write(name: "application/yaml")
            bytes.write("/Params<</Size ")
            bytes.write(attachment.bytes.count)
            bytes.write("/ModDate")
            bytes.write(text: date)
            bytes.write(">>")
        }
        return writer.add { bytes in
            bytes.write("<</Type/Filespec/AFRelationship/Source/F")
            bytes.write(text: attachment.name)
            bytes.write("/UF")
            bytes.write(text: attachment.name)
            bytes.write("/Desc")
            bytes.write(text: "แฟ้มข้อมูลที่ใช้ทำเอกสารนี้")
            bytes.write("/EF<</F")
            bytes.write(reference: file)
            bytes.write("/UF")
            bytes.write(reference: file)
            bytes.write(">>>>")
        }
    }
}
