// Writes what makes a PDF one for the archive (ISO 19005): the metadata packet, the output intent. Takes what is said of
// the paper; gives entries of the catalogue.

import Syntax

struct ArchiveObjects {
    private let metadata: Int
    private let intent: Int

    init(_ information: DocumentInformation, _ profile: Profile, _ writer: inout FileWriter) {
        metadata = writer.reserve()
        // In the clear: whoever looks for the title finds it without a PDF reader.
        writer.addStream(metadata, MetadataPacket(information, profile).bytes) { bytes in
            bytes.write("/Type/Metadata/Subtype/XML")
        }
        let colours = writer.reserve()
        writer.addPacked(colours, sRGBProfile) { $0.write("/N 3") }
        intent = writer.add { bytes in
            bytes.write("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)")
            bytes.write("/RegistryName(http://www.color.org)/DestOutputProfile")
            bytes.write(reference: colours)
            bytes.write(">>")
        }
    }

    func write(_ bytes: inout [UInt8]) {
        bytes.write("/Metadata")
        bytes.write(reference: metadata)
        bytes.write("/OutputIntents[")
        bytes.write(reference: intent)
        bytes.write("]")
    }
}
