// Reads the `d` of a path into a builder: all commands, relative, repeated and compact; stops at the first fault.

struct PathDataReader {
    typealias Point = VectorImage.Point

    private var scanner: NumberScanner
    private var builder: PathBuilder
    /// The last control point of a cubic or of a quadratic, for the smooth command that may follow.
    private var cubicControl: Point?
    private var quadraticControl: Point?
    private var isRelative = false

    /// The offset at which the data cannot be read, or nil when all of it was (or the builder was filled).
    static func read(_ data: ArraySlice<UInt8>, into builder: inout PathBuilder) -> Int? {
        var reader = PathDataReader(scanner: NumberScanner(data), builder: builder)
        let isSound = reader.readAll()
        builder = reader.builder
        return isSound ? nil : reader.scanner.position
    }

    private init(scanner: NumberScanner, builder: PathBuilder) {
        self.scanner = scanner
        self.builder = builder
    }

    private mutating func readAll() -> Bool {
        scanner.skipBlanks()
        guard scanner.isAtEnd || scanner.next == UInt8(ascii: "M") || scanner.next == UInt8(ascii: "m") else {
            return false
        }
        while let command = scanner.next {
            guard isLetter(command) else { return false }
            scanner.advance()
            isRelative = command & 0x20 != 0
            guard readCommand(command | 0x20) else { return false }
            if builder.isFull { return true }
            scanner.skipBlanks()
        }
        return true
    }

    /// One command letter with all its repetitions. After a move they are lines.
    private mutating func readCommand(_ letter: UInt8) -> Bool {
        scanner.skipBlanks()
        if letter == UInt8(ascii: "z") {
            builder.close()
            forgetControls()
            return true
        }
        guard step(letter) else { return false }
        while !builder.isFull {
            // A comma promises another repetition; without one a letter or the end may follow.
            let isPromised = scanner.skipSeparator()
            guard isPromised || !(scanner.next.map(isLetter) ?? true) else { return true }
            guard step(letter == UInt8(ascii: "m") ? UInt8(ascii: "l") : letter) else { return false }
        }
        return true
    }

    private mutating func step(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "m"), UInt8(ascii: "l"), UInt8(ascii: "h"), UInt8(ascii: "v"): straight(letter)
        case UInt8(ascii: "c"), UInt8(ascii: "s"): cubic(isSmooth: letter == UInt8(ascii: "s"))
        case UInt8(ascii: "q"), UInt8(ascii: "t"): quadratic(isSmooth: letter == UInt8(ascii: "t"))
        case UInt8(ascii: "a"): arc()
        default: false
        }
    }

    private mutating func straight(_ letter: UInt8) -> Bool {
        var target = builder.current
        switch letter {
        case UInt8(ascii: "h"):
            guard let x = scanner.number() else { return false }
            target.x = isRelative ? target.x + x : x
        case UInt8(ascii: "v"):
            guard let y = scanner.number() else { return false }
            target.y = isRelative ? target.y + y : y
        default:
            guard let p = point() else { return false }
            target = p
        }
        if letter == UInt8(ascii: "m") { builder.move(to: target) } else { builder.line(to: target) }
        forgetControls()
        return true
    }

    private mutating func cubic(isSmooth: Bool) -> Bool {
        let first: Point
        if isSmooth {
            first = reflected(cubicControl)
        } else {
            guard let p = point() else { return false }
            scanner.skipSeparator()
            first = p
        }
        guard let second = point() else { return false }
        scanner.skipSeparator()
        guard let end = point() else { return false }
        builder.curve(first, second, to: end)
        (cubicControl, quadraticControl) = (second, nil)
        return true
    }

    private mutating func quadratic(isSmooth: Bool) -> Bool {
        let control: Point
        if isSmooth {
            control = reflected(quadraticControl)
        } else {
            guard let p = point() else { return false }
            scanner.skipSeparator()
            control = p
        }
        guard let end = point() else { return false }
        builder.quadratic(control, to: end)
        (cubicControl, quadraticControl) = (nil, control)
        return true
    }

    private mutating func arc() -> Bool {
        guard let radii = pair() else { return false }
        scanner.skipSeparator()
        guard let rotation = scanner.number() else { return false }
        scanner.skipSeparator()
        guard let isLarge = scanner.flag() else { return false }
        scanner.skipSeparator()
        guard let isClockwise = scanner.flag() else { return false }
        scanner.skipSeparator()
        guard let end = point() else { return false }
        builder.arc(
            EllipticalArc(
                start: builder.current, end: end, radiusX: radii.x, radiusY: radii.y, rotation: rotation,
                isLarge: isLarge, isClockwise: isClockwise))
        forgetControls()
        return true
    }

    private func reflected(_ control: Point?) -> Point {
        let current = builder.current
        guard let control else { return current }
        return Point(x: 2 * current.x - control.x, y: 2 * current.y - control.y)
    }

    private mutating func forgetControls() { (cubicControl, quadraticControl) = (nil, nil) }

    /// Two numbers as a point, counted from the current one in a relative command.
    private mutating func point() -> Point? {
        guard let p = pair() else { return nil }
        return isRelative ? Point(x: builder.current.x + p.x, y: builder.current.y + p.y) : p
    }

    private mutating func pair() -> Point? {
        guard let x = scanner.number() else { return nil }
        scanner.skipSeparator()
        guard let y = scanner.number() else { return nil }
        return Point(x: x, y: y)
    }
}
