// Puts the stamps of a paper on its finished pages. Moves nothing that stands there.

import Composition
import Geometry
import Language
import Pages

extension PageFiller {
    func stampPages() {
        for stamp in flow.stamps {
            for index in stamp.stamp.pages.indices(of: pages) {
                let marks = stamp.stamp.places.map { PageItem.stamp(mark(stamp, $0, on: pages[index].size)) }
                // Grey lies under the text: it is large.
                if stamp.stamp.colour == .grey {
                    pages[index].items.insert(contentsOf: marks, at: 0)
                } else {
                    pages[index].items += marks
                }
            }
        }
    }

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
