// What a row of a table or an item of a list can name: its own fields bare, and an indicator by that word.

/// The names of one row, by where the rows come from.
public enum RowNames {
    /// The shape of the rows of a well-known source (`measures`, `analysis.strengths`); nothing for a field of records.
    public static func shape(of path: Path) -> Shape? {
        switch path.components.count {
        case 1: Shape.rows[path.components[0]]
        case 2 where path.components[0] == "analysis": Shape.rows[path.components[1]]
        default: nil
        }
    }

    /// `ตัวชี้วัดที่ <indicator>` in a list of indicators names the element itself.
    public static func frame(of element: Shape, _ path: Path) -> Names.Frame {
        switch path.components.last {
        case "indicators", "strengths", "weakest": Names.Frame(named: ["indicator": element], record: element)
        default: Names.Frame(named: ["row": .leaf(.count)], record: element)
        }
    }
}
