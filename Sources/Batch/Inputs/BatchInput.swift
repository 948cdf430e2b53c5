// One input of many: where it lies, and what it goes by in the books of a run, whatever machine the run is on.

import Saraban

public struct BatchInput: Hashable, Sendable {
    /// Its path below the folder that was named, with `/` between names. Of several folders the last name stands before.
    public let key: String
    /// As it is opened.
    public let path: String

    public init(key: String, path: String) {
        self.key = key
        self.path = path
    }

    /// The folders of the key: empty where it lies in the folder that was named.
    var folder: String { key.contains("/") ? Disk.folder(of: key) : "" }
    var stem: String { Disk.stem(of: key) }
}
