// Points, sizes and rectangles on a page: x to the right, y downwards from the top left corner.

public struct Point: Hashable, Sendable {
    public var x: Length
    public var y: Length
    public init(x: Length, y: Length) {
        self.x = x
        self.y = y
    }
    public static let zero = Point(x: .zero, y: .zero)
    public static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
}

public struct Size: Hashable, Sendable {
    public var width: Length
    public var height: Length
    public init(width: Length, height: Length) {
        self.width = width
        self.height = height
    }
}

public struct Rectangle: Hashable, Sendable {
    public var origin: Point
    public var size: Size
    public init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }
    public var maxX: Length { origin.x + size.width }
    public var maxY: Length { origin.y + size.height }
}
