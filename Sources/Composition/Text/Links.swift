// Finds the web and mail addresses in a text and marks their runs as links. Changes no letter.

extension FlowText {
    mutating func markLinks() {
        // Nearly all texts have none; look for the one letter that all addresses share first.
        guard bytes.contains(UInt8(ascii: ".")) else { return }
        for range in addresses() { mark(range) }
    }

    private func addresses() -> [(range: Range<Int>, uri: String)] {
        var found: [(Range<Int>, String)] = []
        var offset = 0
        while offset < bytes.count {
            guard isAddressByte(bytes[offset]) else {
                offset += 1
                continue
            }
            var end = offset
            while end < bytes.count, isAddressByte(bytes[end]) { end += 1 }
            while end > offset, isTrailing(bytes[end - 1]) { end -= 1 }
            if let uri = uri(String(decoding: bytes[offset..<max(offset, end)], as: UTF8.self)) {
                found.append((offset..<end, uri))
            }
            offset = max(end, offset + 1)
        }
        return found
    }

    private func uri(_ token: String) -> String? {
        for scheme in ["http://", "https://"] where token.hasPrefix(scheme) {
            // A link must lead somewhere: there is a host.
            return token.utf8.dropFirst(scheme.utf8.count).first.map(isHostByte) == true ? token : nil
        }
        let token = token.hasPrefix("mailto:") ? String(token.dropFirst("mailto:".count)) : token
        if token.hasPrefix("www."), token.utf8.count > 6 { return "https://" + token }
        let parts = token.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix(".") {
            return "mailto:" + token
        }
        return nil
    }

    /// It ends at quotation marks and brackets, where digits are turned into Thai ones again.
    private func isAddressByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"\"'<>\\^`{|}()[]".utf8.contains(byte)
    }

    private func isHostByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & ~0x20)
    }

    private func isTrailing(_ byte: UInt8) -> Bool { ".,;:!?'".utf8.contains(byte) }

    /// Cuts the runs at the range and gives the pieces inside their link.
    private mutating func mark(_ found: (range: Range<Int>, uri: String)) {
        var cut: [Run] = []
        var start = 0
        for run in runs {
            let end = start + run.length
            let low = max(start, found.range.lowerBound)
            let high = min(end, found.range.upperBound)
            if low >= high {
                cut.append(run)
            } else {
                append(run, from: start, start..<low, link: nil, &cut)
                append(run, from: start, low..<high, link: found.uri, &cut)
                append(run, from: start, high..<end, link: nil, &cut)
            }
            start = end
        }
        runs = cut
    }

    private func append(_ run: Run, from start: Int, _ range: Range<Int>, link: String?, _ runs: inout [Run]) {
        guard !range.isEmpty else { return }
        var piece = run
        piece.length = range.count
        piece.link = link ?? run.link
        if run.isExact, let span = run.span {
            piece.span = span.part(at: range.lowerBound - start, length: range.count)
        }
        runs.append(piece)
    }
}
