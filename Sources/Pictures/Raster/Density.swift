// The density that a raster states, and the natural size that follows from it; what cannot be meant is passed over.

import Geometry

/// Dots per inch across and down, when a file states them credibly; otherwise 96.
struct Density: Hashable {
    var x = PictureDensity.standard
    var y = PictureDensity.standard

    init() {}

    init(x: Double, y: Double) {
        guard PictureDensity.sane.contains(x), PictureDensity.sane.contains(y) else { return }
        self.x = x
        self.y = y
    }

    func size(width: Int, height: Int) -> Size {
        Size(
            width: .points(Double(width) * PictureDensity.pointsPerInch / x),
            height: .points(Double(height) * PictureDensity.pointsPerInch / y))
    }
}
