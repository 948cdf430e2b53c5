// What differs between pages that were kept and pages of now, as data.

public enum PageChange: Sendable, Hashable {
    /// Another number of pages.
    case count(before: Int, now: Int)
    /// Things that follow each other and went the same way, by so many pages and hundredths of a point.
    case moved(first: KeptItem, last: KeptItem, count: Int, pages: Int, x: Int, y: Int)
    /// Other words in the place of words.
    case reworded(before: KeptItem, now: KeptItem)
    /// The same thing with another size, font, length or colour.
    case reshaped(before: KeptItem, now: KeptItem)
    case added(first: KeptItem, last: KeptItem, count: Int)
    case removed(first: KeptItem, last: KeptItem, count: Int)
}
