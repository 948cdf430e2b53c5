// What a run knows of the runs before it: which inputs made which outputs, out of what. A value; the same inputs, made by the
// same program into the same folder, give the same manifest, whatever the order, the machine or the number of workers.

import Saraban

public struct Manifest: Hashable, Sendable {
    /// What made the outputs: the program to the byte, with the libraries that draw.
    public var program = ""
    /// What was asked for that may change outputs.
    public var settings = ""
    /// Which files the families of fonts were set in.
    public var fonts = ""
    /// By key.
    public var entries: [String: Entry] = [:]

    public init() {}

    /// What became of one input.
    public struct Entry: Hashable, Sendable {
        /// The fingerprint of the input; nothing where it has errors, and the outputs are of an earlier state.
        public var input: String?
        public var layouts: [Ingredient] = []
        public var pictures: [Ingredient] = []
        public var fonts: [Ingredient] = []
        public var outputs: [Output] = []
        /// Papers that the input made before and makes no more, or whose input is gone.
        public var former: [Output] = []
        public init(input: String?) { self.input = input }
    }

    /// A paper that was written, below the folder for papers.
    public struct Output: Hashable, Sendable {
        public let path: String
        public let digest: String
        public let pages: Int
        public init(path: String, digest: String, pages: Int) {
            self.path = path
            self.digest = digest
            self.pages = pages
        }
    }

    /// So much of a SHA-256 tells contents apart: nobody gains by making two that share it.
    static func short(_ digest: String) -> String { String(digest.prefix(32)) }
}
