// Composes pictures: which file, how large, alone or several to a row.

import Diagnostics
import Domain
import Geometry
import Language
import Pictures

extension Composer {
    func image(_ image: ImageBlock, _ options: BlockOptions, _ span: Span, _ setting: Setting) -> [FlowBlock] {
        guard image.place == nil || !setting.isNarrow else {
            findings.report(.blockNotHere, at: span, "at")
            return []
        }
        let picture = picture(image, span, setting)
        guard picture != nil || image.height != nil else { return [] }
        var size =
            picture.map { $0.size(height: image.height) }
            ?? Size(width: image.height ?? .zero, height: image.height ?? .zero)
        if image.place == nil { size = size.fitted(width: setup.textWidth) }
        if let picture, let height = image.height { checkResolution(picture, size, height, image) }
        let caption = caption(image.caption, of: .image, setting)
        let flow = FlowPicture(
            picture: picture, size: size, align: options.align ?? .left, place: image.place,
            room: image.room ?? .zero, caption: caption,
            alternative: picture == nil ? nil : alternative(image, caption: caption, setting))
        let before = image.place == nil ? style(anyOf: ["figure", "plain"]).before : .length(.zero)
        return [FlowBlock(.picture(flow), before: before)]
    }

    private func picture(_ image: ImageBlock, _ span: Span, _ setting: Setting) -> Picture? {
        let path: Located<String>?
        switch image.source {
        case .file(let file): path = file
        case .reference(let reference):
            if case .value(.image(let file), _) = lookup.entity(reference.path, setting.scope) {
                path = file
            } else {
                path = nil
            }
        }
        guard let path else {
            findings.report(.composeNoEmblem, at: report.organization.span, image.blank ?? "", name(of: image))
            return nil
        }
        let outcome = pictures(path)
        findings += outcome.diagnostics
        return outcome.value
    }

    /// The field that an image comes from, to be named in a remedy.
    private func name(of image: ImageBlock) -> String {
        if case .reference(let reference) = image.source { reference.path.description } else { "" }
    }

    /// Says where a picture is drawn larger than its pixels bear.
    private func checkResolution(_ picture: Picture, _ size: Size, _ asked: Length, _ image: ImageBlock) {
        guard let raster = picture.raster, let resolution = picture.resolution(at: size),
            resolution < Picture.leastResolution
        else { return }
        let height = raster.heightPixels * 254 / Picture.leastResolution
        findings.report(
            .imageCoarse, at: image.span, "\(raster.widthPixels)×\(raster.heightPixels)", "\(resolution)",
            "\(height / 100).\(height % 100 / 10)", "\(Picture.leastResolution)")
    }

    // MARK: Several to a row

    /// Between pictures side by side.
    private static let gap = Length.millimetres(4)
    /// The height of a row against the width of a picture, where nothing else is asked: three to four.
    private static let proportion = (3, 4)

    /// Pictures of even height, those of a row with their captions on one line below them.
    func images(_ images: ImagesBlock, _ setting: Setting) -> [FlowBlock] {
        let count = images.across
        let width = (setup.textWidth - Self.gap * (count - 1)) / count
        let most = images.height ?? width.scaled(by: Self.proportion.0, over: Self.proportion.1)
        let shown = images.images.compactMap { image -> (ImageBlock, Picture)? in
            var image = image
            // What is said of all of them is said of each.
            if image.caption == nil, image.alternative == nil {
                image.alternative = images.caption.map { .words($0.words) }
            }
            return picture(image, image.span, setting).map { (image, $0) }
        }
        var blocks: [FlowBlock] = []
        for start in stride(from: 0, to: shown.count, by: count) {
            let row = shown[start..<min(start + count, shown.count)]
            blocks.append(self.row(Array(row), width: width, most: most, setting))
        }
        guard !blocks.isEmpty else { return [] }
        blocks[0].before = style(anyOf: ["figure", "plain"]).before
        if let caption = caption(images.caption, of: .image, setting) {
            blocks[blocks.count - 1].keepsNext = true
            blocks.append(FlowBlock(.paragraph(caption), before: caption.style.before))
        }
        return blocks
    }

    /// One row, in the middle of the text where it is not full.
    private func row(
        _ images: [(ImageBlock, Picture)], width: Length, most: Length, _ setting: Setting
    ) -> FlowBlock {
        let sizes = images.map { $0.1.size(inRow: most, width: width) }
        let height = sizes.map(\.height).max() ?? .zero
        let cells = zip(images, sizes).map { image, size in
            let caption = caption(image.0.caption, of: .image, setting)
            return FlowBlock(
                .picture(
                    FlowPicture(
                        picture: image.1, size: size, align: .center, place: nil, room: .zero, caption: caption,
                        alternative: alternative(image.0, caption: caption, setting), rowHeight: height)))
        }
        let rest = setup.textWidth - width * cells.count - Self.gap * (cells.count - 1)
        var widths = cells.map { _ in ColumnWidth.length(width + Self.gap) }
        widths[widths.count - 1] = .length(width)
        let blank = FlowBlock(.group([], axis: nil))
        let isFull = rest < .points(1)
        let block = FlowBlock.Kind.row(
            (isFull ? [] : [blank]) + cells, columns: (isFull ? [] : [.length(rest / 2)]) + widths, gap: Self.gap)
        return FlowBlock(block, before: .length(Self.gap / 2))
    }
}

extension Picture {
    /// Dots an inch under which print shows them: half of what offices scan at. A picture is drawn coarser only where a
    /// height is asked for, and then with a finding.
    fileprivate static let leastResolution = 100

    fileprivate var raster: Raster? {
        switch content {
        case .png(let raster), .jpeg(let raster): raster
        case .vector: nil
        }
    }

    /// Dots an inch at a size; nothing for a drawing of lines.
    fileprivate func resolution(at size: Size) -> Int? {
        guard let raster, size.height > .zero else { return nil }
        return raster.heightPixels * 72_000 / size.height.millipoints
    }

    /// The most that it is high where nobody asks for more; nothing for a drawing of lines.
    fileprivate var largestHeight: Length? {
        raster.map { Length(millipoints: $0.heightPixels * 72_000 / Self.leastResolution) }
    }

    /// The size at a height; by itself, no larger than its pixels bear. The proportions of a picture are never changed
    /// (ข้อ ๗๑ on the emblem).
    fileprivate func size(height: Length?) -> Size {
        let height = height ?? min(naturalSize.height, largestHeight ?? naturalSize.height)
        return naturalSize.scaled(by: height.millipoints, over: naturalSize.height.millipoints)
    }

    /// The size in a row so high and in a column so wide: as large as they are, or as its pixels bear.
    fileprivate func size(inRow most: Length, width: Length) -> Size {
        size(height: min(most, largestHeight ?? most)).fitted(width: width)
    }
}

extension Size {
    fileprivate func scaled(by factor: Int, over divisor: Int) -> Size {
        Size(
            width: width.scaled(by: factor, over: max(1, divisor)),
            height: height.scaled(by: factor, over: max(1, divisor)))
    }

    fileprivate func fitted(width most: Length) -> Size {
        width > most ? scaled(by: most.millipoints, over: width.millipoints) : self
    }
}
