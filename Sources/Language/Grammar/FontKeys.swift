// The keys of the catalogue of fonts. Declarations only.

enum FontKeys {
    static let catalogue = [
        Key(
            "families", .entries(of: .name, .list(.map(.fontCandidate))), required: true, "แบบอักษรตามลำดับที่จะใช้",
            "Families, each with its fonts in order of preference"),
        Key("folders", .some(.word), "โฟลเดอร์ที่ค้นแฟ้มแบบอักษร", "Folders where font files are looked for"),
    ]

    static let candidate = [
        Key("name", .word, required: true, "ชื่อแบบอักษร", "The font’s name"),
        Key("regular", .word, required: true, "แฟ้มตัวธรรมดา", "The file of the regular face"),
        Key("bold", .word, required: true, "แฟ้มตัวหนา", "The file of the bold face"),
        Key("size-scale", .word, required: true, "ย่อหรือขยายให้เท่า TH Sarabun", "What makes it as large as TH Sarabun"),
        Key("ascent", .integer(1...3000), required: true, "ส่วนเหนือเส้นฐาน ต่อพัน", "Above the baseline, of a thousand"),
        Key("descent", .integer(1...3000), required: true, "ส่วนใต้เส้นฐาน ต่อพัน", "Below the baseline, of a thousand"),
    ]
}
