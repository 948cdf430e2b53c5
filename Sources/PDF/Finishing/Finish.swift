// Makes the PDF that is handed out of the one that Cairo has drawn. Takes Cairo's bytes with what each mark stands around,
// the pages, what is said of the paper; gives the bytes of the file. From Cairo come the content of pages, fonts and
// pictures; all else is written here: structure, links, outline, labels, metadata.

import Geometry
import Pages
import Syntax

/// Pages as Cairo has drawn them.
struct DrawnPages {
    let bytes: [UInt8]
    /// What each mark of each page stands around, in order.
    let marks: [[Mark]]
}

/// Cairo's file is not what it always is: a fault of ours, or of another version of Cairo.
public enum FinishingFault: Error, Sendable, Equatable {
    case cairoFile(String)
}

func finish(
    _ drawn: DrawnPages, of pages: PageSet, _ information: DocumentInformation, as profile: Profile
) -> Result<[UInt8], FinishingFault> {
    guard let file = try? DocumentFile(drawn.bytes) else { return .failure(.cairoFile("no PDF")) }
    var finisher = Finisher(file: file, pages: pages)
    do throws(FinishingFault) {
        try finisher.writePages(drawn.marks)
        finisher.tree.write(&finisher.writer)
        try finisher.copies.writeAll(from: file, &finisher.writer)
    } catch {
        return .failure(error)
    }
    return .success(finisher.writeCatalogue(information, profile))
}

private struct Finisher {
    let file: DocumentFile
    let pages: PageSet
    var writer: FileWriter
    var copies = CopiedObjects()
    var tree: StructureTree
    /// The numbers of the page objects.
    let objects: Range<Int>
    let pageTree: Int
    var annotations: Annotations
    /// The first font of the paper.
    var font: Int?

    init(file: DocumentFile, pages: PageSet) {
        self.file = file
        self.pages = pages
        writer = FileWriter(Deflate())
        pageTree = writer.reserve()
        objects = writer.reserve(pages.pages.count)
        tree = StructureTree(pages.structure, pages: objects, frames: figureFrames(pages), &writer)
        annotations = Annotations(pages: pages.pages, structure: pages.structure, objects: objects)
    }

    // MARK: Pages

    mutating func writePages(_ marks: [[Mark]]) throws(FinishingFault) {
        let drawn = file.resolved(file.catalogue["Pages"]).dictionary?["Kids"]?.array?.compactMap(\.reference) ?? []
        guard drawn.count == pages.pages.count, marks.count == drawn.count else { throw .cairoFile("pages") }
        for (index, number) in drawn.enumerated() {
            guard let page = file.object(number).dictionary, let content = page["Contents"]?.reference,
                let bytes = file.data(content), let resources = page["Resources"],
                let marked = remarked(bytes, marks[index], names: { pages.structure[$0].kind.name })
            else { throw .cairoFile("page \(index + 1)") }
            tree.note(marked.elements, on: index)
            let links = annotations.write(on: index, &tree, &writer)
            let stream = writer.reserve()
            writer.addPacked(stream, marked.bytes) { _ in }
            writePage(index, content: stream, resources: file.resolved(resources), links)
        }
        annotations.writeSharedFields(&writer)
        writer.add(pageTree) { bytes in
            bytes.write("<</Type/Pages/Count ")
            bytes.write(objects.count)
            bytes.write("/Kids[")
            for number in objects { bytes.write(reference: number) }
            bytes.write("]>>")
        }
    }

    private mutating func writePage(_ index: Int, content: Int, resources: Object, _ links: [Int]) {
        let resources = copies.redirected(resources, &writer)
        font = font ?? resources.dictionary?["Font"]?.dictionary?.entries.first?.value.reference
        let size = pages.pages[index].size
        writer.add(objects.lowerBound + index) { [pageTree] bytes in
            bytes.write("<</Type/Page/Parent")
            bytes.write(reference: pageTree)
            bytes.write("/MediaBox[0 0 ")
            bytes.write(size.width)
            bytes.write(" ")
            bytes.write(size.height)
            bytes.write("]/Contents")
            bytes.write(reference: content)
            bytes.write("/Resources")
            bytes.write(resources)
            // Colours that shine through are mixed in the space of the output intent.
            bytes.write("/Group<</Type/Group/S/Transparency/I true/CS/DeviceRGB>>/StructParents ")
            bytes.write(index)
            // The key that moves from field to field follows the structure (PDF/UA).
            bytes.write("/Tabs/S")
            if !links.isEmpty {
                bytes.write("/Annots[")
                for link in links { bytes.write(reference: link) }
                bytes.write("]")
            }
            bytes.write(">>")
        }
    }

    // MARK: The document

    mutating func writeCatalogue(_ information: DocumentInformation, _ profile: Profile) -> [UInt8] {
        let outline = OutlineObjects(pages.outline).write(annotations, &writer)
        let labels = writePageLabels(pages.pages, &writer)
        let archive = ArchiveObjects(information, profile, &writer)
        let catalogue = writer.add { [pageTree, tree, annotations, font] bytes in
            bytes.write("<</Type/Catalog/Pages")
            bytes.write(reference: pageTree)
            bytes.write("/StructTreeRoot")
            bytes.write(reference: tree.root)
            bytes.write("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang")
            bytes.write(text: information.language)
            if let outline {
                bytes.write("/Outlines")
                bytes.write(reference: outline)
            }
            if let labels {
                bytes.write("/PageLabels")
                bytes.write(reference: labels)
            }
            annotations.fields.write(font: font, &bytes)
            archive.write(&bytes)
            bytes.write(">>")
        }
        let info = writer.add { information.write(&$0) }
        return writer.finish(root: catalogue, information: info)
    }
}
