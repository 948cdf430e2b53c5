import Diagnostics
import Pictures
import Testing

/// SplitMix64: the same mutations in every run.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}

@Suite("A hostile picture") struct HostilePictureTests {
    private static let svg = """
        <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="3cm">
        <defs/><g transform="rotate(30 1 2) scale(2,.5)" opacity=".5" style="fill:#abc;stroke:red;stroke-width:2px">
        <path d="M1 2l3-4c1 1 2 2 3 3s1 1 2 2q1 1 2 2t1 1a5 4 30 0 1 9 9a5 4 30 1 0-3 2H5v-1e1Z"/>
        <rect x="1" y="1" width="5" height="4" rx="1"/><circle cx="5" cy="5" r="3"/><ellipse rx="3" ry="2"/>
        <line x2="5" y2="6"/><polygon points="1,2 3,4 5-6"/></g><title>&amp;&#3585;</title><!-- c --></svg>
        """
    private static let seeds: [[UInt8]] = [
        Array(svg.utf8), Bytes.png(type: 3, between: Bytes.chunk("PLTE", [1, 2, 3])),
        Bytes.jpeg(Bytes.exif(orientation: 3) + Bytes.frame(9, 9)),
    ]
    /// What mutations insert: pieces that mean something, and numbers at the edge.
    private static let pieces: [[UInt8]] =
        [
            "<", ">", "/>", "&", "&#xFFFFFFFFF;", "]]>", "<![CDATA[", "\"", "1e308", "-1e-320", "99999999999999999999",
            "<g>", "</g>", "A", "Z", "M", ",", ".", "%", "url(", "ก", "matrix(1e200,0,0,1e200,0,0)",
        ].map { Array($0.utf8) } + [[0xFF], [0xFF, 0xFF], [0], [0x7F, 0xFF, 0xFF, 0xFF], [0xE0, 0xB8]]

    private static func mutated(_ seed: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var bytes = seed
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let offset = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[offset] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: offset)
            case 2: bytes.removeSubrange(offset..<min(bytes.count, offset + Int.random(in: 1...20, using: &random)))
            case 3: bytes.removeSubrange(offset...)
            default:
                let end = min(bytes.count, offset + Int.random(in: 1...60, using: &random))
                let target = Int.random(in: 0...bytes.count, using: &random)
                bytes.insert(contentsOf: Array(bytes[offset..<end]), at: target)
            }
        }
        return bytes
    }

    @Test("never crashes the reader, and is either sound or refused", arguments: 0..<3)
    func mutations(seed: Int) {
        var random = Seeded(state: 2568 + UInt64(seed))
        var sound = 0
        for _ in 0..<6_000 {
            let bytes = Self.mutated(Self.seeds[seed], &random)
            let outcome = read(bytes)
            if (outcome.value == nil) != outcome.hasErrors { Issue.record("neither sound nor refused: \(bytes)") }
            guard let picture = outcome.value else { continue }
            sound += 1
            if picture.naturalSize.width <= .zero || picture.naturalSize.height <= .zero {
                Issue.record("no size: \(bytes)")
            }
            for finding in outcome.diagnostics {
                if let span = finding.span, Int(span.upper) > bytes.count { Issue.record("span outside: \(bytes)") }
            }
        }
        // The sample is only of use when some get through and some do not.
        #expect(sound > 0)
        #expect(sound < 6_000)
    }

    @Test("costs no more than its length", .timeLimit(.minutes(1)))
    func linear() {
        func svg(_ content: String) -> [UInt8] { Array("<svg viewBox='0 0 9 9'>\(content)</svg>".utf8) }
        let many = 200_000
        let attacks = [
            svg(String(repeating: "&#32;", count: many)), svg(String(repeating: "<g/>", count: many)),
            svg("<path d='M0 0\(String(repeating: "l0 0", count: many))'/>"),
            svg(String(repeating: "<!---->", count: many)),
            svg("<path d='\(String(repeating: "&#32;", count: many))'/>"), svg(String(repeating: "<?a?>", count: many)),
            svg("<g transform='\(String(repeating: "scale(1)", count: many))'/>"),
            svg("<g style='\(String(repeating: "a:b;", count: many))'/>"),
            svg("<path d='M\(String(repeating: "0", count: many)) 0'/>"),
            Array(String(repeating: "<", count: many).utf8), [0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: many),
        ]
        for attack in attacks { _ = read(attack) }
    }
}
