// A picture of pixels, still encoded: its measures from the header and its bytes for whoever decodes or embeds it.

public struct Raster: Hashable, Sendable {
    public let widthPixels: Int
    public let heightPixels: Int
    /// The file from its signature to its end mark; what some programs append behind that is left out.
    public let bytes: [UInt8]
    /// True when pixels may let the paper shine through (a PNG's alpha channel or its `tRNS`).
    public let hasAlpha: Bool
    /// Colour components without alpha: 1 is grey, 3 is colour. A palette counts as the 3 that it stands for.
    public let components: Int
    /// Bits of one component as stored: 1, 2, 4, 8 or 16. For a palette the bits of an index.
    public let bitsPerComponent: Int

    public init(
        widthPixels: Int, heightPixels: Int, bytes: [UInt8], hasAlpha: Bool, components: Int, bitsPerComponent: Int
    ) {
        self.widthPixels = widthPixels
        self.heightPixels = heightPixels
        self.bytes = bytes
        self.hasAlpha = hasAlpha
        self.components = components
        self.bitsPerComponent = bitsPerComponent
    }
}
