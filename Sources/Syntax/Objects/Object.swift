// A value of a PDF file (ISO 32000-1, 7.3), without the data of streams, which stay in the file.

public indirect enum Object: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// As it is written: nothing is lost when it is copied.
    case real(String)
    case name(String)
    case string([UInt8])
    case array([Object])
    case dictionary(Dictionary)
    /// The number of an object; the generation is 0 in all files that we write.
    case reference(Int)

    /// Entries in the order in which they are written.
    public struct Dictionary: Hashable, Sendable {
        public var entries: [Entry]

        public struct Entry: Hashable, Sendable {
            public var key: String
            public var value: Object
            public init(_ key: String, _ value: Object) {
                self.key = key
                self.value = value
            }
        }

        public init(_ entries: [Entry] = []) { self.entries = entries }

        public subscript(key: String) -> Object? {
            get { entries.first { $0.key == key }?.value }
            set {
                let place = entries.firstIndex { $0.key == key }
                switch (place, newValue) {
                case (let place?, let value?): entries[place].value = value
                case (let place?, nil): entries.remove(at: place)
                case (nil, let value?): entries.append(Entry(key, value))
                case (nil, nil): break
                }
            }
        }
    }
}

extension Object {
    public var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    public var name: String? { if case .name(let value) = self { value } else { nil } }
    public var string: [UInt8]? { if case .string(let value) = self { value } else { nil } }
    public var array: [Object]? { if case .array(let value) = self { value } else { nil } }
    public var dictionary: Dictionary? { if case .dictionary(let value) = self { value } else { nil } }
    public var reference: Int? { if case .reference(let value) = self { value } else { nil } }

    /// The same with every reference, however deep, led elsewhere.
    public func redirected(_ target: (Int) -> Object) -> Object {
        switch self {
        case .reference(let number): target(number)
        case .array(let items): .array(items.map { $0.redirected(target) })
        case .dictionary(let dictionary): .dictionary(dictionary.redirected(target))
        default: self
        }
    }
}

extension Object.Dictionary {
    public func redirected(_ target: (Int) -> Object) -> Object.Dictionary {
        Object.Dictionary(entries.map { Entry($0.key, $0.value.redirected(target)) })
    }
}
