// What stands above a table or below a figure, and the name by which texts speak of it. Numbers are given by whoever
// composes the paper.

import Diagnostics

/// `caption: คะแนนรายตัวชี้วัด`, with `name: คะแนน` so that `<captions.คะแนน>` prints `แผนภูมิที่ ๒`.
public struct Caption: Sendable {
    public let words: Template
    public var name: Located<String>?
    /// `number: none`: the words alone.
    public var isNumbered = true
    public init(_ words: Template) { self.words = words }
}

/// What numbers captions: `<n>` stands for the number. Kinds with the same words count together.
public struct CaptionLabels: Sendable {
    public var table: String?
    public var image: String?
    public var chart: String?
    /// Behind the number where a table goes on.
    public var continued = "(ต่อ)"
    public init() {}
}

extension [Block] {
    /// The names of all captions in some blocks, those inside of others too, in their order.
    public var captionNames: [Located<String>] { flatMap(\.captionNames) }
}

extension Block {
    fileprivate var captionNames: [Located<String>] {
        switch kind {
        case .table(let table): [table.caption?.name].compactMap { $0 }
        case .chart(let chart): [chart.caption?.name].compactMap { $0 }
        case .image(let image): [image.caption?.name].compactMap { $0 }
        case .images(let images): (images.images.map(\.caption) + [images.caption]).compactMap { $0?.name }
        case .part(_, let fields): fields.sorted { $0.key < $1.key }.flatMap { $0.value.captionNames }
        case .row(let blocks, _), .each(_, _, let blocks): blocks.captionNames
        case .group(let group): group.blocks.captionNames
        default: []
        }
    }
}

extension Value {
    fileprivate var captionNames: [Located<String>] {
        switch self {
        case .content(let blocks): blocks.captionNames
        case .inNumerals(_, let plain): plain.captionNames
        case .byRound(let values): values.sorted { $0.key < $1.key }.flatMap { $0.value.captionNames }
        default: []
        }
    }
}

extension Document {
    /// The names of the captions of a paper: its own and those of its layout.
    public func captionNames(_ layout: Layout) -> [Located<String>] {
        let own = record.values.sorted { $0.key < $1.key }.flatMap { $0.value.captionNames }
        let parts = layout.parts.sorted { $0.key < $1.key }.flatMap { $0.value.blocks.captionNames }
        return own + layout.blocks.captionNames + parts
    }
}
