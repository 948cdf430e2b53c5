import Diagnostics
import Geometry
import Pictures
import Testing

@Suite("A JPEG") struct JPEGTests {
    @Test(
        "baseline or progressive, grey or in colour, gives its measures",
        arguments: [
            (UInt8(0xC0), 3), (0xC1, 1), (0xC2, 3),
        ])
    func measures(marker: UInt8, components: Int) throws {
        let bytes = Bytes.jpeg(Bytes.frame(40, 30, components: components, marker: marker) + Bytes.scan)
        let outcome = read(bytes)
        let picture = try #require(outcome.value)
        guard case .jpeg(let raster) = picture.content else { return #expect(Bool(false), "not a JPEG") }
        #expect(raster.widthPixels == 40)
        #expect(raster.heightPixels == 30)
        #expect(raster.components == components)
        #expect(raster.bytes == bytes)
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test(
        "takes its size from JFIF's density",
        arguments: [
            (UInt8(1), 300, 9.6), (2, 118, 9.609), (0, 1, 30), (1, 1, 30),
        ])
    func density(unit: UInt8, value: Int, width: Double) throws {
        let jfif = Bytes.segment(
            0xE0, Array("JFIF\0".utf8) + [1, 2, unit] + Bytes.uint16(value) + Bytes.uint16(value) + [0, 0])
        let picture = try #require(read(Bytes.jpeg(jfif + Bytes.frame(40, 30))).value)
        #expect(picture.naturalSize.width == .points(width))
    }

    @Test("FM-10: in CMYK is refused")
    func cmyk() { #expect(codes(read(Bytes.jpeg(Bytes.frame(4, 4, components: 4)))) == [.pictureCMYK]) }

    @Test("that PDF cannot hold (lossless, arithmetic, 12 bits) is refused")
    func encodings() {
        #expect(codes(read(Bytes.jpeg(Bytes.frame(4, 4, marker: 0xC3)))) == [.pictureEncoding])
        let arithmetic = read(Bytes.jpeg(Bytes.frame(4, 4, marker: 0xC9)))
        #expect(arithmetic.diagnostics.first?.arguments == ["JPEG SOF9, 8 bit"])
        #expect(codes(read(Bytes.jpeg(Bytes.frame(4, 4, bits: 12)))) == [.pictureEncoding])
    }

    @Test("that is cut anywhere is refused")
    func cut() {
        let whole = Bytes.jpeg(Bytes.frame(4, 4))
        for length in 3..<whole.count {
            let outcome = read(Array(whole[..<length]))
            #expect(codes(outcome) == [.pictureTruncated], "length \(length)")
            #expect(outcome.value == nil)
        }
    }

    @Test("without a frame or without a scan is refused")
    func parts() {
        #expect(codes(read(Bytes.jpeg([]))) == [.pictureDamaged])
        #expect(codes(read([0xFF, 0xD8] + Bytes.frame(4, 4) + [0xFF, 0xD9])) == [.pictureDamaged])
        #expect(codes(read(Bytes.jpeg(Bytes.frame(4, 0)))) == [.pictureDamaged])
        #expect(codes(read(Bytes.jpeg(Bytes.frame(30_000, 4)))) == [.pictureTooLarge])
    }

    @Test("that asks to be turned brings a warning and the picture", arguments: [(1, false), (6, true), (9, false)])
    func turned(orientation: Int, warns: Bool) {
        let outcome = read(Bytes.jpeg(Bytes.exif(orientation: orientation) + Bytes.frame(4, 4)))
        #expect(outcome.value != nil)
        #expect(codes(outcome) == (warns ? [.pictureTurned] : []))
        #expect(!outcome.hasErrors)
    }
}
