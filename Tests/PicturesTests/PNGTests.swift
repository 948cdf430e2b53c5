import Diagnostics
import Geometry
import Pictures
import Testing

@Suite("A PNG") struct PNGTests {
    @Test("gives its measures and its bytes")
    func measures() throws {
        let picture = try #require(read(Bytes.png(20, 10)).value)
        guard case .png(let raster) = picture.content else { return #expect(Bool(false), "not a PNG") }
        #expect(raster.widthPixels == 20)
        #expect(raster.heightPixels == 10)
        #expect(raster.components == 3)
        #expect(raster.bitsPerComponent == 8)
        #expect(!raster.hasAlpha)
        #expect(raster.bytes == Bytes.png(20, 10))
    }

    @Test(
        "is 96 dots to the inch unless it says so credibly",
        arguments: [
            ([], 15.0), (Bytes.chunk("pHYs", Bytes.uint32(11811) + Bytes.uint32(11811) + [1]), 4.8),
            (Bytes.chunk("pHYs", Bytes.uint32(1) + Bytes.uint32(1) + [0]), 15.0),
            (Bytes.chunk("pHYs", Bytes.uint32(1) + Bytes.uint32(1) + [1]), 15.0),
        ])
    func density(chunk: [UInt8], width: Double) throws {
        let picture = try #require(read(Bytes.png(20, 10, between: chunk)).value)
        #expect(picture.naturalSize.width == .points(width))
        #expect(picture.naturalSize.height == .points(width / 2))
    }

    @Test("has alpha when its colour type or its tRNS says so")
    func alpha() throws {
        func hasAlpha(_ bytes: [UInt8]) -> Bool? {
            guard case .png(let raster)? = read(bytes).value?.content else { return nil }
            return raster.hasAlpha
        }
        #expect(hasAlpha(Bytes.png(type: 6)) == true)
        #expect(hasAlpha(Bytes.png(type: 4)) == true)
        #expect(hasAlpha(Bytes.png(between: Bytes.chunk("tRNS", [0, 0, 0, 0, 0, 0]))) == true)
        #expect(hasAlpha(Bytes.png(type: 0)) == false)
        #expect(hasAlpha(Bytes.png(type: 3, between: Bytes.chunk("PLTE", [0, 0, 0]))) == false)
    }

    @Test("that is cut anywhere is refused")
    func cut() {
        let whole = Bytes.png()
        for length in 8..<whole.count {
            let outcome = read(Array(whole[..<length]))
            #expect(outcome.value == nil)
            #expect(codes(outcome) == [.pictureTruncated])
            #expect(outcome.diagnostics.first?.arguments == ["\(length)"])
        }
    }

    @Test("with one wrong bit in any chunk is refused, and the chunk named")
    func flipped() {
        let whole = Bytes.png()
        for offset in 8..<whole.count {
            var bytes = whole
            bytes[offset] ^= 0x01
            #expect(read(bytes).value == nil, "byte \(offset)")
        }
        var bytes = whole
        bytes[8 + 8 + 3] ^= 0x01
        #expect(read(bytes).diagnostics.first?.arguments == ["IHDR", "8"])
    }

    @Test("beyond the limits is refused before anyone decodes it")
    func limits() {
        #expect(codes(read(Bytes.png(20_001, 1))) == [.pictureTooLarge])
        #expect(codes(read(Bytes.png(11_000, 11_000))) == [.pictureTooLarge])
        #expect(codes(read(Bytes.png(0x7FFF_FFFF, 0x7FFF_FFFF))) == [.pictureTooLarge])
        #expect(codes(read(Bytes.png(10_000, 10_000))) == [])
        #expect(codes(read(Bytes.png(0, 5))) == [.pictureDamaged])
    }

    @Test(
        "must have its chunks in order and its header whole",
        arguments: [
            Bytes.signature + Bytes.chunk("IDAT", [1]) + Bytes.chunk("IEND"),
            Bytes.signature + Bytes.header(1, 1) + Bytes.header(1, 1) + Bytes.chunk("IDAT", [1]) + Bytes.chunk("IEND"),
            Bytes.signature + Bytes.header(1, 1) + Bytes.chunk("IEND"),
            Bytes.signature + Bytes.header(1, 1, depth: 3) + Bytes.chunk("IDAT", [1]) + Bytes.chunk("IEND"),
            Bytes.signature + Bytes.header(1, 1, type: 5) + Bytes.chunk("IDAT", [1]) + Bytes.chunk("IEND"),
            Bytes.png(type: 3), Bytes.png(between: Bytes.chunk("QQQQ")),
            Bytes.png(between: Bytes.chunk("IDAT", [1]) + Bytes.chunk("tEXt")),
        ])
    func order(bytes: [UInt8]) { #expect(codes(read(bytes)) == [.pictureDamaged]) }

    @Test("loses what was appended behind its end")
    func appended() throws {
        let picture = try #require(read(Bytes.png() + Array("<script>".utf8)).value)
        guard case .png(let raster) = picture.content else { return #expect(Bool(false), "not a PNG") }
        #expect(raster.bytes == Bytes.png())
    }
}
