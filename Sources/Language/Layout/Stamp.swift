// Words stamped on a paper beside what it says: how urgent, how secret, a draft, a copy. A layout says how each looks and
// where it stands; a document says which it bears.

import Diagnostics
import Geometry

public struct Stamp: Sendable {
    public enum Colour: String, Sendable, CaseIterable { case black, red, grey }
    public enum PageChoice: String, Sendable, CaseIterable { case all, first, last }
    /// Distances from the edges of the paper.
    public struct Place: Sendable, Hashable {
        public enum Vertical: Sendable, Hashable {
            case top(Length)
            case bottom(Length)
            case middle
        }
        public let horizontal: ImageBlock.Place.Horizontal
        public let vertical: Vertical
        public init(horizontal: ImageBlock.Place.Horizontal, vertical: Vertical) {
            self.horizontal = horizontal
            self.vertical = vertical
        }
    }
    /// Its name where nothing else is said.
    public var words: String
    public var style: Located<String>?
    /// Of one kind a paper bears one: how urgent, how secret.
    public var kind: String?
    public var colour = Colour.red
    public var places: [Place] = []
    public var pages = PageChoice.first
    /// Degrees, from left to right upwards.
    public var turn = 0
    public var hasFrame = false
    public init(words: String) { self.words = words }
}
