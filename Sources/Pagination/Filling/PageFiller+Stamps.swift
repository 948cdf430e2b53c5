// Puts the stamps of a paper on its finished pages. Moves nothing that stands there.

import Composition
import Geometry
import Language
import Pages

extension PageFiller {
    func stampPages() {
        for index in pages.indices {
            let here = flow.stamps.filter { $0.stamp.pages.indices(of: pages).contains(index) }
            for place in here.flatMap(\.stamp.places).unique {
                let stamps = here.filter { $0.stamp.places.contains(place) }
                let marks = marks(stamps, place, on: pages[index].size)
                // Grey lies under the text: it is large.
                pages[index].items.insert(contentsOf: marks.filter { $0.ink == .grey }.map(PageItem.stamp), at: 0)
                pages[index].items += marks.filter { $0.ink != .grey }.map(PageItem.stamp)
            }
        }
    }

    /// Stamps of one place stand side by side.
    private func marks(_ stamps: [FlowStamp], _ place: Stamp.Place, on paper: Size) -> [StampMark] {
        let widths = stamps.map { setter.setLine($0.words, $0.style).shaped.advance + Self.stampGap }
        let whole = widths.reduce(.zero, +)
        var x = Length.zero
        return zip(stamps, widths).map { stamp, width in
            defer { x = x + width }
            var mark = mark(stamp, place, on: paper)
            switch place.horizontal {
            case .left: mark.middle.x = mark.middle.x + x
            case .right: mark.middle.x = mark.middle.x - (whole - x - width)
            case .center: mark.middle.x = mark.middle.x + x + width / 2 - whole / 2
            }
            return mark
        }
    }

    private static let stampGap = Length.points(18)

    /// Between the words and their frame.
    private static let framePadding = Length.points(4)
    private static let frameSides = Length.points(8)

    private func mark(_ stamp: FlowStamp, _ place: Stamp.Place, on paper: Size) -> StampMark {
        let style = stamp.style
        let set = setter.setLine(stamp.words, style)
        let half = Size(width: set.shaped.advance / 2, height: style.leading / 2)
        let runs = setter.items(set, 0, stamp.words, style, at: .zero, align: .left)
            .compactMap { item -> GlyphRun? in
                if case .glyphs(let run) = item.moved(by: Point(x: .zero - half.width, y: .zero - half.height)) {
                    run
                } else {
                    nil
                }
            }
        let (sides, padding) = (half.width + Self.frameSides, half.height - Self.framePadding)
        let frame = Rectangle(
            origin: Point(x: .zero - sides, y: .zero - padding), size: Size(width: sides * 2, height: padding * 2))
        return StampMark(
            words: stamp.words.string, runs: runs, frame: stamp.stamp.hasFrame ? frame : nil,
            middle: middle(of: place, half, on: paper), turn: stamp.stamp.turn, ink: stamp.stamp.colour.ink)
    }

    private func middle(of place: Stamp.Place, _ half: Size, on paper: Size) -> Point {
        let x: Length
        switch place.horizontal {
        case .left(let left): x = left + half.width
        case .right(let right): x = paper.width - right - half.width
        case .center(ofPage: true): x = paper.width / 2
        case .center: x = section.setup.margin.left + section.setup.textWidth / 2
        }
        let y: Length
        switch place.vertical {
        case .top(let top): y = top + half.height
        case .bottom(let bottom): y = paper.height - bottom - half.height
        case .middle: y = paper.height / 2
        }
        return Point(x: x, y: y)
    }
}

extension Stamp.PageChoice {
    fileprivate func indices(of pages: [Page]) -> Range<Int> {
        switch self {
        case .all: pages.indices
        case .first: 0..<min(1, pages.count)
        case .last: max(0, pages.count - 1)..<pages.count
        }
    }
}

extension Stamp.Colour {
    fileprivate var ink: StampMark.Ink {
        switch self {
        case .black: .black
        case .red: .red
        case .grey: .grey
        }
    }
}

extension [Stamp.Place] {
    /// Each once, in their order.
    fileprivate var unique: [Stamp.Place] {
        var seen: Set<Stamp.Place> = []
        return filter { seen.insert($0).inserted }
    }
}
