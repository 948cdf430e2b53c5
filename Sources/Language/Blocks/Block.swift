// The blocks of the input and of layouts: what a paper is built of, before anything is filled in.

import Diagnostics
import Domain
import Geometry

public struct Block: Sendable {
    public let kind: Kind
    public var options: BlockOptions
    public let span: Span

    public init(_ kind: Kind, options: BlockOptions = BlockOptions(), span: Span) {
        self.kind = kind
        self.options = options
        self.span = span
    }

    public indirect enum Kind: Sendable {
        // In inputs and layouts
        case text([Paragraph])
        case heading([Template])
        case list(ListBlock)
        case table(TableBlock)
        case image(ImageBlock)
        case images(ImagesBlock)
        case chart(ChartBlock)
        /// The headings that follow, down to a level, with their pages.
        case tableOfContents(levels: Int)
        case page(PageBlock)
        case space(SpaceBlock)
        case rule(RuleBlock)
        case part(name: Located<String>, fields: [String: Value])
        // In layouts only
        case line([Template])
        case field(FieldBlock)
        case row(blocks: [Block], columns: [ColumnWidth])
        case group(GroupBlock)
        case each(path: Path, name: String?, blocks: [Block])
        case content(Path)
        case sign(Path)
    }
}

public enum Alignment: String, Sendable, CaseIterable {
    case left, center, right
    case justified = "justified"
    /// Slack spread evenly over all clusters, as Word's Thai distributed does.
    case thaiDistributed = "thai-distributed"
}

public enum VerticalAlignment: String, Sendable, CaseIterable {
    case top, middle, bottom
}

public enum Keep: String, Sendable, CaseIterable {
    /// Stays on the page of what follows.
    case next
    /// Is not split.
    case together
}

/// What any block may say.
public struct BlockOptions: Sendable {
    public var style: Located<String>?
    public var align: Alignment?
    public var before: Extent?
    public var keep: Keep?
    /// This many lines of what stands before go along to a new page.
    public var keepWithPrevious: Int?
    public var numerals: NumeralPolicy?
    /// The block is there only if this is not empty.
    public var when: Path?
    /// The role for tags and outlines, where a line is a heading in truth (`heading-1`).
    public var role: Located<String>?
    public init() {}
}

/// `list: strengths` with `item:`, or the items themselves.
public struct ListBlock: Sendable {
    public enum Source: Sendable {
        case path(Path)
        case items([Paragraph])
    }
    public let source: Source
    public let item: Template?
    public init(source: Source, item: Template?) {
        self.source = source
        self.item = item
    }
}

public struct ImageBlock: Sendable {
    public enum Source: Sendable {
        case file(Located<String>)
        case reference(Reference)
    }
    /// Where it stands on the page, out of the flow.
    public struct Place: Sendable {
        public enum Horizontal: Sendable, Hashable {
            case left(Length)
            case right(Length)
            /// In the middle of the paper, or of the text.
            case center(ofPage: Bool)
        }
        public let horizontal: Horizontal
        /// From the upper edge of the paper.
        public let top: Length
        public init(horizontal: Horizontal, top: Length) {
            self.horizontal = horizontal
            self.top = top
        }
    }
    /// What it shows, for those who cannot see it.
    public enum Alternative: Sendable {
        case words(Template)
        /// `none`: it only adorns.
        case none
    }
    public var source: Source
    public var height: Length?
    public var place: Place?
    /// How much of the flow a placed image takes on its page.
    public var room: Length?
    /// What is missing when there is no image: named in the warning.
    public var blank: String?
    public var caption: Caption?
    public var alternative: Alternative?
    public let span: Span
    public init(source: Source, span: Span) {
        self.source = source
        self.span = span
    }
}

/// Several images side by side, with captions of their own and one for all.
public struct ImagesBlock: Sendable {
    public let images: [ImageBlock]
    /// How many stand beside each other.
    public var across = 2
    /// The most that one is high.
    public var height: Length?
    public var caption: Caption?
    public init(images: [ImageBlock]) { self.images = images }
}

/// Scores of indicators as a figure.
public struct ChartBlock: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case bar, radar
        /// Beside the scores of the year before.
        case progress
        /// The means of the instruments.
        case instruments
    }
    public let source: Path
    public var kind = Kind.bar
    /// Of a radar chart, names at its tips included.
    public var height: Length?
    public var caption: Caption?
    public init(source: Path) { self.source = source }
}

/// `page: new`, or a named page set-up for what follows; its numerals are those of all that follows.
public struct PageBlock: Sendable {
    public let setup: Located<String>?
    public let numbering: PageNumbering
    public init(setup: Located<String>?, numbering: PageNumbering) {
        self.setup = setup
        self.numbering = numbering
    }
}

/// How the pages of a section are numbered.
public enum PageNumbering: Sendable, Hashable {
    /// On from the section before, in its way.
    case continued
    /// Counted on, and not shown.
    case hidden
    /// From this number.
    case from(Int)
    /// ก ข ค, for what stands before the report itself.
    case letters

    /// The letters that number lists, as word processors have them (`thaiLetters` of ECMA-376): without ฃ ฅ ฆ.
    public static let alphabet = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
}

public enum SpaceBlock: Sendable {
    case extent(Extent)
    case reference(Reference)
}

public struct RuleBlock: Sendable {
    public enum Stroke: String, Sendable, CaseIterable { case line, dots }
    public enum Count: Sendable {
        case number(Int)
        case reference(Reference)
    }
    public let stroke: Stroke
    public var width: Length?
    /// How many rules, each on a line of its own.
    public var count: Count?
    public init(stroke: Stroke) { self.stroke = stroke }
}

public struct FieldBlock: Sendable {
    public let path: Path
    public var hasDots = false
    /// Lines that follow begin under the value, not under the label.
    public var hangsValue = false
    public var format: Path?
    public var labelStyle: Located<String>?
    public init(path: Path) { self.path = path }
}

public struct GroupBlock: Sendable {
    public let blocks: [Block]
    /// The line that its contents are centred on, from the left margin.
    public var axis: Length?
    public init(blocks: [Block]) { self.blocks = blocks }
}

public enum ColumnWidth: Sendable, Hashable {
    case length(Length)
    /// Parts of what the fixed columns leave, in thousandths so that `1.5` is said exactly.
    case share(Int)
    /// As the text needs it.
    case automatic
}
