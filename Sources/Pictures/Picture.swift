// A picture that has been read and found sound: what it holds and how large it is by itself. It draws nothing.

import Geometry

public struct Picture: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        /// A whole PNG file, checked chunk by chunk; its pixels are not decoded.
        case png(Raster)
        /// A whole JPEG file, checked segment by segment; grey or three colours, 8 bits.
        case jpeg(Raster)
        case vector(VectorImage)
    }

    public let content: Content
    /// The size that the file gives itself, for when nobody asks for another; both sides are more than zero.
    public let naturalSize: Size

    public init(content: Content, naturalSize: Size) {
        self.content = content
        self.naturalSize = naturalSize
    }
}
