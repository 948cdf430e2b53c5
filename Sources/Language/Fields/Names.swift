// The names that a text can use where it stands, and what a path leads to from there.

/// The names in force at one place: what stands nearest is found first.
public struct Names: Sendable {
    public struct Frame: Sendable {
        /// Things named by their own name (`document`, `opinion`).
        public let named: [String: Shape]
        /// A record whose fields can be named bare (`title` in a row of measures).
        public let record: Shape?
        public init(named: [String: Shape] = [:], record: Shape? = nil) {
            self.named = named
            self.record = record
        }
    }

    public var frames: [Frame]
    public init(frames: [Frame] = []) { self.frames = frames }

    public func with(_ frame: Frame) -> Names { Names(frames: frames + [frame]) }

    /// The shape that a path leads to, or the name in it that leads nowhere with the names that would have.
    public func resolve(_ path: Path) -> Result<Shape, Unresolved> {
        guard let first = path.components.first else { return .failure(Unresolved(index: 0, place: .names(self))) }
        guard var shape = lookUp(first) else { return .failure(Unresolved(index: 0, place: .names(self))) }
        for (index, name) in path.components.enumerated().dropFirst() {
            guard let next = shape.member(name) else {
                return .failure(Unresolved(index: index, place: .shape(shape)))
            }
            shape = next
        }
        return .success(shape)
    }

    private func lookUp(_ name: String) -> Shape? {
        for frame in frames.reversed() {
            if let shape = frame.named[name] ?? frame.record?.member(name) { return shape }
        }
        return Shape.globals[name]
    }

    /// In one order on every run, the nearest names first.
    fileprivate var known: [String] {
        frames.reversed().flatMap { $0.named.keys.sorted() + ($0.record?.memberNames ?? []) }
            + Shape.globals.keys.sorted()
    }
}

/// The name of a path that leads nowhere.
public struct Unresolved: Error {
    /// Where it was looked for.
    enum Place: Sendable {
        case names(Names)
        case shape(Shape)
    }

    public let index: Int
    let place: Place

    /// The names that would have led somewhere; counted out only when asked for, since there may be thousands.
    public var known: [String] {
        switch place {
        case .names(let names): names.known
        case .shape(let shape): shape.memberNames
        }
    }
}
