// Finds the orientation (1 to 8) in a JPEG's EXIF segment; gives nil when there is none that can be believed.

/// The tag of TIFF's orientation, and its type "short".
private let orientationTag = 0x0112
private let shortType = 3
private let entrySize = 12

func exifOrientation(_ cursor: ByteCursor, at data: Int, length: Int) -> Int? {
    let start = data + 6
    let end = data + length
    guard cursor.hasPrefix(Array("Exif\0\0".utf8), at: data), end <= cursor.bytes.count else { return nil }
    let isLittle = cursor.hasPrefix(Array("II".utf8), at: start)
    guard isLittle || cursor.hasPrefix(Array("MM".utf8), at: start) else { return nil }

    func short(_ offset: Int) -> Int? {
        guard offset + 2 <= end, let value = cursor.uint16(offset) else { return nil }
        return isLittle ? value >> 8 | (value & 0xFF) << 8 : value
    }
    func long(_ offset: Int) -> Int? {
        guard let first = short(offset), let second = short(offset + 2) else { return nil }
        return isLittle ? second << 16 | first : first << 16 | second
    }

    guard short(start + 2) == 42, let directory = long(start + 4), let count = short(start + directory) else {
        return nil
    }
    for index in 0..<count {
        let entry = start + directory + 2 + index * entrySize
        guard let tag = short(entry) else { return nil }
        guard tag == orientationTag else { continue }
        guard short(entry + 2) == shortType, let value = short(entry + 8), (1...8).contains(value) else { return nil }
        return value
    }
    return nil
}
