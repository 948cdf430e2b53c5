// Sets pictures: in the flow, or on the page itself. Takes a picture with its size and its caption, gives a galley's pieces.

import Composition
import Geometry
import Language
import Pages
import Pictures

extension GalleySetter {
    func set(_ flow: FlowPicture, width: Length, _ pieces: inout [Piece]) {
        if let place = flow.place {
            if let picture = flow.picture {
                let origin = Point(x: left(of: place, width: flow.size.width), y: place.top)
                pieces.append(.onPage([image(picture, Rectangle(origin: origin, size: flow.size), flow.alternative)]))
            }
            if flow.room > .zero { pieces.append(.space(flow.room, isKept: true)) }
            return
        }
        let size = fitted(flow.size, width: width)
        var box = Box(height: max(size.height, flow.rowHeight ?? .zero))
        if let picture = flow.picture {
            let x = offset(flow.align, of: size.width, in: width)
            let origin = Point(x: x, y: box.height - size.height)
            box.items = [image(picture, Rectangle(origin: origin, size: size), flow.alternative)]
        }
        box.keepsNext = flow.caption != nil
        pieces.append(.box(box))
        guard let caption = flow.caption else { return }
        pieces.append(.space(length(caption.style.before), isKept: false))
        pieces += set(caption, width: width).map(Piece.box)
    }

    /// No picture is wider than its column or higher than its page; its proportions stay.
    private func fitted(_ size: Size, width: Length) -> Size {
        var size = size
        if size.width > width {
            let height = size.height.scaled(by: width.millipoints, over: size.width.millipoints)
            size = Size(width: width, height: height)
        }
        let room = setup.textHeight
        guard size.height > room else { return size }
        return Size(width: size.width.scaled(by: room.millipoints, over: size.height.millipoints), height: room)
    }

    private func left(of place: ImageBlock.Place, width: Length) -> Length {
        switch place.horizontal {
        case .left(let left): left
        case .right(let right): setup.size.width - right - width
        case .center(ofPage: true): (setup.size.width - width) / 2
        case .center: setup.margin.left + (setup.textWidth - width) / 2
        }
    }

    /// A picture in its place; without words for those who cannot see it, it only adorns.
    private func image(_ picture: Picture, _ frame: Rectangle, _ alternative: String?) -> PageItem {
        let index = pictures.firstIndex(of: picture) ?? pictures.count
        if index == pictures.count { pictures.append(picture) }
        var image = PlacedImage(picture: index, frame: frame)
        if let alternative, let figure = add(.figure) {
            structure[figure].alternative = alternative
            image.element = figure
        }
        return .image(image)
    }
}
