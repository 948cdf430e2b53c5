// Several papers in one file: their pages one after the other, each with its own numbers, under an outline that names
// them. Draws nothing.

import Geometry
import Pictures

extension PageSet {
    /// The papers one after the other; each is an entry of the outline, with its own entries below. The first gives the
    /// title.
    public static func joined(_ papers: [PageSet]) -> PageSet {
        var all = PageSet(pages: [], fonts: [], pictures: [], title: papers.first?.title ?? "")
        for paper in papers { all.append(paper) }
        return all
    }

    private mutating func append(_ paper: PageSet) {
        let start = pages.count
        outline.append(OutlineEntry(title: paper.title, level: 1, place: Destination(page: start, y: .zero)))
        for var entry in paper.outline {
            entry.level += 1
            entry.place.page += start
            outline.append(entry)
        }
        let fontPlaces = paper.fonts.map { place(of: $0, in: &fonts) }
        let picturePlaces = paper.pictures.map { place(of: $0, in: &pictures) }
        pages += paper.pages.map { page in
            var page = page
            page.items = page.items.map { $0.renumbered(fonts: fontPlaces, pictures: picturePlaces, firstPage: start) }
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
    fileprivate func renumbered(fonts: [Int], pictures: [Int], firstPage: Int) -> PageItem {
        switch self {
        case .glyphs(let run): .glyphs(run.renumbered(fonts))
        case .stamp(let stamp):
            .stamp(
                StampMark(
                    words: stamp.words, runs: stamp.runs.map { $0.renumbered(fonts) }, frame: stamp.frame,
                    middle: stamp.middle, turn: stamp.turn, ink: stamp.ink))
        case .image(let image) where pictures.indices.contains(image.picture):
            .image(PlacedImage(picture: pictures[image.picture], frame: image.frame))
        case .jump(let frame, let place): .jump(frame, Destination(page: place.page + firstPage, y: place.y))
        default: self
        }
    }
}

extension GlyphRun {
    fileprivate func renumbered(_ fonts: [Int]) -> GlyphRun {
        guard fonts.indices.contains(font) else { return self }
        return GlyphRun(
            font: fonts[font], size: size, origin: origin, glyphs: glyphs, text: text, clusters: clusters, width: width)
    }
}
