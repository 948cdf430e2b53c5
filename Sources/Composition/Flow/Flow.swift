// A paper with everything filled in and nothing placed: the one bridge between what a paper says and where it stands.

import Diagnostics
import Geometry
import Language
import Pictures

public struct Flow: Sendable {
    /// For the PDF's title.
    public let title: String
    public let sections: [FlowSection]
    public let header: FlowHeader?
    public let continuation: FlowContinuation?
    public let names: FlowNames
    public var stamps: [FlowStamp] = []
    /// The document that it was composed from, for what is said of its pages.
    public var span: Span?

    public init(
        title: String, sections: [FlowSection], header: FlowHeader?, continuation: FlowContinuation?, names: FlowNames
    ) {
        self.title = title
        self.sections = sections
        self.header = header
        self.continuation = continuation
        self.names = names
    }
}

/// What the report says of its words: those that no line may break.
public struct FlowNames: Sendable, Hashable {
    /// Names of people, places and the organisation, titles and generic parts in front.
    public var names: [String] = []
    /// Posts and offices: words like others, but for the name of a place at their end.
    public var posts: [String] = []
    /// Words to keep whole, as they are.
    public var words: [String] = []
    public init() {}
}

/// What stands on pages of one set-up; a section begins on a new page.
public struct FlowSection: Sendable {
    public let setup: PageSetup
    public let numbering: PageNumbering
    public let numeralsAreThai: Bool
    /// What one line is where a distance is given in lines.
    public var lineHeight: Length
    public var blocks: [FlowBlock]
    public init(
        setup: PageSetup, numbering: PageNumbering, numeralsAreThai: Bool, lineHeight: Length, blocks: [FlowBlock]
    ) {
        self.setup = setup
        self.numbering = numbering
        self.numeralsAreThai = numeralsAreThai
        self.lineHeight = lineHeight
        self.blocks = blocks
    }
}

/// The running head: text before and after the page's number, in its numerals. Its style is that of unscaled pages.
public struct FlowHeader: Sendable {
    public let fromPage: Int
    public let top: Length
    public let before: FlowText
    public let after: FlowText
    public let hasNumber: Bool
    public let style: Style
}

/// The mark that names what the next page begins with. Its style is that of unscaled pages.
public struct FlowContinuation: Sendable {
    public let before: FlowText
    public let after: FlowText
    public let style: Style
    public let words: Int
}

/// Words on the paper that are no part of what it says.
public struct FlowStamp: Sendable {
    public let words: FlowText
    public let style: Style
    public let stamp: Stamp
}

public struct FlowBlock: Sendable {
    public indirect enum Kind: Sendable {
        case paragraph(FlowParagraph)
        case field(FlowField)
        case table(FlowTable)
        case picture(FlowPicture)
        case chart(FlowChart)
        case contents(FlowContents)
        case group([FlowBlock], axis: Length?)
        /// Each but the last leaves a little room before the next; `gap` says how much where it is asked for.
        case row([FlowBlock], columns: [ColumnWidth], gap: Length? = nil)
        case space(Extent)
        case rule(FlowRule)
        /// `signer`: the printed name and the post of who signs.
        case signatureField(name: String, signer: String)
    }
    public var kind: Kind
    public var before: Extent
    public var keepsNext: Bool
    public var isTogether: Bool
    /// Lines of what stands before that go along to a new page.
    public var keepWithPrevious: Int

    public init(_ kind: Kind, before: Extent = .length(.zero)) {
        self.kind = kind
        self.before = before
        keepsNext = false
        isTogether = false
        keepWithPrevious = 0
    }
}

public struct FlowParagraph: Sendable {
    public enum Role: Sendable, Hashable {
        case paragraph
        case heading(Int)
        /// With its label; without one, a further paragraph of the item above it.
        case item(Int)
        case caption
    }
    public enum Label: Sendable {
        case text(FlowText)
        case checkbox(isTicked: Bool)
    }
    public var text: FlowText
    public var label: Label?
    public var style: Style
    public var role: Role
    /// A heading that a table of contents lists: its number there.
    public var anchor: Int?
    /// A further line of the heading before it.
    public var continuesHeading = false

    public init(text: FlowText, label: Label? = nil, style: Style, role: Role = .paragraph) {
        self.text = text
        self.label = label
        self.style = style
        self.role = role
    }
}

/// A label with its value on a row of dots.
public struct FlowField: Sendable {
    public let label: FlowText
    public let labelStyle: Style
    public let values: [FlowText]
    public let valueStyle: Style
    public let hasDots: Bool
    public let hangsValue: Bool
    /// What is still to be written, where there is no value.
    public var blank: FlowBlank?
}

public struct FlowRule: Sendable {
    public let stroke: RuleBlock.Stroke
    public let width: Length?
    public let align: Alignment
    public let count: Int
    public let style: Style
}

public struct FlowPicture: Sendable {
    /// Nothing where none was given: its room is kept.
    public let picture: Picture?
    public let size: Size
    public let align: Alignment
    /// Out of the flow, on the page.
    public let place: ImageBlock.Place?
    /// What a placed picture takes from the flow of its page.
    public let room: Length
    public let caption: FlowParagraph?
    /// What it shows, for those who cannot see it; nothing where it only adorns.
    public let alternative: String?
    /// The height of the row that it stands in, at its foot: captions begin on one line.
    public var rowHeight: Length? = nil
}
