// Several papers in one file: their pages one after the other, each with its own numbers, under an outline that names
// them. Draws nothing.

import Geometry
import Pictures

extension PageSet {
    /// The papers one after the other; each is an entry of the outline, with its own entries below. The first gives the
    /// title. Fields are named by their papers, `บันทึก-6/number`: each paper has its own number.
    public static func joined(_ papers: [(name: String, pages: PageSet)]) -> PageSet {
        var all = PageSet(pages: [], fonts: [], pictures: [], title: papers.first?.pages.title ?? "")
        for paper in papers { all.append(paper.pages, named: paper.name) }
        return all
    }

    private mutating func append(_ paper: PageSet, named paperName: String) {
        let start = pages.count
        outline.append(OutlineEntry(title: paper.title, level: 1, place: Destination(page: start, y: .zero)))
        for var entry in paper.outline {
            entry.level += 1
            entry.place.page += start
            outline.append(entry)
        }
        let fontPlaces = paper.fonts.map { place(of: $0, in: &fonts) }
        let picturePlaces = paper.pictures.map { place(of: $0, in: &pictures) }
        let name = structure.append(paper.structure)
        pages += paper.pages.map { page in
            var page = page
            page.items = page.items.map {
                $0.renumbered(fonts: fontPlaces, pictures: picturePlaces, firstPage: start, elements: name)
                    .inPaper(paperName)
            }
            return page
        }
    }

    private func place<Element: Equatable>(of element: Element, in list: inout [Element]) -> Int {
        if let known = list.firstIndex(of: element) { return known }
        list.append(element)
        return list.count - 1
    }
}

extension PageItem {
    fileprivate func renumbered(
        fonts: [Int], pictures: [Int], firstPage: Int, elements: (ElementID) -> ElementID
    ) -> PageItem {
        switch self {
        case .glyphs(var run):
            run.renumber(fonts)
            run.element = run.element.map(elements)
            return .glyphs(run)
        case .stamp(var stamp):
            for index in stamp.runs.indices { stamp.runs[index].renumber(fonts) }
            return .stamp(stamp)
        case .image(var image):
            if pictures.indices.contains(image.picture) { image.picture = pictures[image.picture] }
            image.element = image.element.map(elements)
            return .image(image)
        case .checkbox(var box):
            box.element = box.element.map(elements)
            return .checkbox(box)
        case .area(var area):
            area.element = area.element.map(elements)
            return .area(area)
        case .link(var link):
            link.element = link.element.map(elements)
            return .link(link)
        case .jump(var jump):
            jump.place.page += firstPage
            jump.element = jump.element.map(elements)
            return .jump(jump)
        case .textField(var field):
            field.element = field.element.map(elements)
            return .textField(field)
        case .signatureField(var field):
            field.element = field.element.map(elements)
            return .signatureField(field)
        case .stroke, .pageNumber: return self
        }
    }
}

extension PageItem {
    fileprivate func inPaper(_ name: String) -> PageItem {
        switch self {
        case .textField(var field):
            field.name = "\(name)/\(field.name)"
            return .textField(field)
        case .signatureField(var field):
            field.name = "\(name)/\(field.name)"
            return .signatureField(field)
        default: return self
        }
    }
}

extension GlyphRun {
    fileprivate mutating func renumber(_ fonts: [Int]) { if fonts.indices.contains(font) { font = fonts[font] } }
}
