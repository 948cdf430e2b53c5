// A table as values: its columns, and its rows with what each cell says. Taken out of a file, or read from CSV.

struct Sheet {
    struct Row {
        let id: String
        var cells: [SheetColumn: String]
    }
    var columns: [SheetColumn]
    var rows: [Row]
}
