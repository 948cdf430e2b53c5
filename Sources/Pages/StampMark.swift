// What is stamped on a page: seen, and not read.

import Geometry

/// Words on the paper that are no part of what it says: drawn as shapes, so that no reader takes them for its text.
public struct StampMark: Sendable {
    public enum Ink: String, Sendable { case black, red, grey }
    public let words: String
    /// Around the stamp's middle.
    public var runs: [GlyphRun]
    public let frame: Rectangle?
    public var middle: Point
    /// Degrees, from left to right upwards.
    public let turn: Int
    public let ink: Ink
    public init(words: String, runs: [GlyphRun], frame: Rectangle?, middle: Point, turn: Int, ink: Ink) {
        self.words = words
        self.runs = runs
        self.frame = frame
        self.middle = middle
        self.turn = turn
        self.ink = ink
    }
}
