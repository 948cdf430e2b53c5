import Dispatch
import Foundation
import Pages
import Synchronization
import Testing

@testable import PDF

/// What Cairo keeps of glyphs is one store for all threads of a process.
@Suite struct ManyThreadsTests {
    /// In seconds, of what takes ten: who waits longer waits for ever.
    private static let patience = 120.0

    @Test("Threads that draw more glyphs than Cairo keeps do not wait for each other for ever")
    func together() throws {
        let sizes = try (0..<2).map {
            try TypedPages(Syllables.lines, font: Fonts.laksaman, size: .points(Double(10 + $0))).set.pages
        }
        let set = PageSet(pages: sizes.flatMap { $0 }, fonts: [Fonts.laksaman], pictures: [], title: "")
        // Two of them have room beside each other, three have not.
        let room = try DrawnFaces.open(set, for: .pdf).get().glyphPages
        #expect(room > GlyphStore.capacity / 3 && room <= GlyphStore.capacity / 2)
        let done = DispatchGroup()
        for _ in 0..<4 {
            done.enter()
            Thread.detachNewThread {
                if case .success(let faces) = DrawnFaces.open(set, for: .pdf) {
                    for _ in 0..<40 { _ = drawPages(set, with: faces) }
                }
                done.leave()
            }
        }
        try #require(done.wait(timeout: .now() + Self.patience) == .success)
    }

    @Test("Drawings begin while there is room for their glyphs, each in its turn, and a large one is alone")
    func turns() throws {
        let store = GlyphStore(isShared: true)
        let atWork = Mutex((pages: 0, most: 0, together: 0))
        let done = DispatchGroup()
        for thread in 0..<8 {
            done.enter()
            Thread.detachNewThread {
                for round in 0..<60 {
                    let pages = [3, 40, 170, 500, 512, 9_000][(thread * 7 + round * 5) % 6]
                    store.draw(pages) {
                        atWork.withLock {
                            $0.pages += min(pages, GlyphStore.capacity)
                            $0.most = max($0.most, $0.pages)
                            if $0.pages > pages { $0.together += 1 }
                        }
                        usleep(100)
                        atWork.withLock { $0.pages -= min(pages, GlyphStore.capacity) }
                    }
                }
                done.leave()
            }
        }
        try #require(done.wait(timeout: .now() + Self.patience) == .success)
        let (pages, most, together) = atWork.withLock { $0 }
        #expect(pages == 0 && most <= GlyphStore.capacity && together > 0, "\(most) \(together)")
    }

    @Test("What an ended drawing left in Cairo’s store is forgotten, its last font too")
    func forgotten() throws {
        let set = try TypedPages(["กขค ab"], font: Fonts.laksaman).set
        weak var engine: FontEngine?
        do {
            let faces = try DrawnFaces.open(set, for: .pdf).get()
            engine = faces.engine
            _ = try drawPages(set, with: faces).get()
        }
        // Fonts that Cairo keeps hold on to the engine they were opened with.
        GlyphStore.forgetKeptFonts()
        // Another test’s thread may be the one that lets go, and not be done.
        for _ in 0..<1_000 where engine != nil { usleep(1_000) }
        #expect(engine == nil)
    }

    @Test("As many pages of glyphs are counted as Cairo fills, for each size and for the font that is written")
    func counted() throws {
        func pages(_ lines: [String], _ sizes: [Double]) throws -> Int {
            let pages = try sizes.flatMap {
                try TypedPages(lines, font: Fonts.laksaman, size: .points($0)).set.pages
            }
            let set = PageSet(pages: pages, fonts: [Fonts.laksaman], pictures: [], title: "")
            return try DrawnFaces.open(set, for: .pdf).get().glyphPages
        }
        let letters = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสห"
        #expect(try pages([String(letters.prefix(31))], [16]) == 2)
        #expect(try pages([String(letters.prefix(31)), String(letters.prefix(31))], [16]) == 2)
        // The first page has room for the glyph of what a font lacks besides.
        #expect(try pages([String(letters.prefix(32))], [16]) == 4)
        #expect(try pages([letters], [16]) == 4)
        #expect(try pages([letters], [16, 20, 16]) == 6)
        #expect(try pages([letters, "ก่า"], [16, 20]) == 6)
    }
}
