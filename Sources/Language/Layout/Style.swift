// How a paragraph is set: type, leading, indents, alignment. A style here is complete; `like:` was resolved by Reading.

import Geometry

public struct Style: Sendable, Hashable {
    public enum Weight: String, Sendable, CaseIterable { case regular, bold }

    public var font: String
    /// The size of the official fonts (TH Sarabun); the catalogue's `size-scale` says what another font draws.
    public var size: Length
    /// From one baseline to the next.
    public var leading: Length
    public var weight: Weight
    public var align: Alignment
    public var firstLine: Length
    public var left: Length
    public var right: Length
    public var before: Extent
    public var after: Extent
    /// Lines after the first begin where the text behind the label began.
    public var hangsLabel: Bool
    /// Lines of about the same length (titles).
    public var isBalanced: Bool
    public var keepsNext: Bool

    public init(
        font: String = "sarabun", size: Length = .points(16), leading: Length = .points(20.96),
        weight: Weight = .regular, align: Alignment = .left
    ) {
        self.font = font
        self.size = size
        self.leading = leading
        self.weight = weight
        self.align = align
        firstLine = .zero
        left = .zero
        right = .zero
        before = .length(.zero)
        after = .length(.zero)
        hangsLabel = false
        isBalanced = false
        keepsNext = false
    }

    /// Type, leading and indents on a page of another scale.
    public func scaled(by ratio: Ratio) -> Style {
        guard ratio != .one else { return self }
        func scale(_ length: Length) -> Length { length.scaled(by: ratio.numerator, over: ratio.denominator) }
        func scale(_ extent: Extent) -> Extent {
            if case .length(let length) = extent { .length(scale(length)) } else { extent }
        }
        var style = self
        style.size = scale(size)
        style.leading = scale(leading)
        style.firstLine = scale(firstLine)
        style.left = scale(left)
        style.right = scale(right)
        style.before = scale(before)
        style.after = scale(after)
        return style
    }
}
