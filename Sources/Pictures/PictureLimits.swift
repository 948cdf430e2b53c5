// What a picture may be at most, so that a hostile or a careless file cannot eat the machine; and the densities.

public enum PictureLimits {
    /// Bytes of a PNG or JPEG file: a 100-megapixel photograph in good quality is about 50 MB.
    public static let rasterBytes = 64 << 20
    /// Bytes of an SVG file; an emblem traced in great detail has less than 1 MB.
    public static let vectorBytes = 8 << 20
    /// Pixels along one side: A3 at 1200 dpi. Below the 32,767 that Cairo's image surfaces hold.
    public static let pixelsPerSide = 20_000
    /// Pixels in all: decoded, at 4 bytes each, 400 MB.
    public static let pixels = 100_000_000

    /// Nested elements of an SVG file.
    public static let depth = 64
    /// Path segments of an SVG file, counted after arcs have become curves.
    public static let segments = 1_000_000
    /// Attributes of one element; the comparison for doubles is quadratic in it.
    public static let attributes = 64
    /// Namespace declarations in force at one place; each name is looked up among them.
    public static let namespaces = 64
    /// Findings in one file, after which reading stops.
    public static let findings = 20

    /// Sides of an SVG view box, in user units, that can be drawn without loss.
    static let viewBoxSide = 1e-3...1e6
    /// How far from the origin a point may lie, in longest sides of the picture: Cairo counts in 24.8 bits.
    static let reach = 1_000.0
    /// The natural side of a picture, in points: 200 inches (14,400 pt), the largest page of a PDF reader.
    static let naturalSide = 0.001...14_400.0
}

enum PictureDensity {
    /// CSS's pixel, and what a raster without a density of its own is taken to have.
    static let standard = 96.0
    /// Dots per inch that a file is believed to mean; anything else is an accident of the software that wrote it.
    static let sane = 30.0...2_400.0
    static let pointsPerInch = 72.0
    static let centimetresPerInch = 2.54
    static let metresPerInch = 0.0254
}
