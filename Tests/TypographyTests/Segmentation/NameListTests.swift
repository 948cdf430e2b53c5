// What a list of names keeps whole, and what it leaves to the lattice.
import Testing

@testable import Typography

@Suite("Name list") struct NameListTests {
    @Test("LB-02 the parts of a full name are kept, the title is not part of them")
    func fullName() {
        let line = Segmented("มอบให้ปิ่นมณี แสงทองดีรักษาไว้", names: NameList(names: ["นางสาวปิ่นมณี แสงทองดี"]))
        #expect(line.marked() == "มอบ|ให้|ปิ่นมณี |แสงทองดี|รักษา|ไว้")
    }

    @Test("LB-03 of an organisation the place name is kept, the generic part stays divisible")
    func organisation() {
        let names = NameList(names: ["องค์การบริหารส่วนตำบลดอนแก้วเพชร", "อบต.ดอนแก้วเพชร"])
        let line = Segmented("องค์การบริหารส่วนตำบลดอนแก้วเพชรแจ้งดอนแก้วเพชร", names: names)
        #expect(line.marked() == "องค์การ~บริหาร~ส่วน~ตำบลดอนแก้วเพชร|แจ้ง|ดอนแก้วเพชร")
    }

    @Test("LB-03 of a post only the place at its end is kept; the post itself stays words")
    func post() {
        let names = NameList(names: [], posts: ["ปลัดเทศบาลตำบลกลางเวียงแก้ว", "ผู้อำนวยการกองคลัง"])
        let line = Segmented("ให้ปลัดเทศบาลและผู้อำนวยการกองคลังไปกลางเวียงแก้วด้วย", names: names)
        #expect(line.marked() == "ให้|ปลัด|เทศบาล|และ|ผู้~อำนวย~การ|กอง|คลัง|ไป|กลางเวียงแก้ว|ด้วย")
    }

    @Test("A word of the office is kept as it is, what looks like a title in front included")
    func words() {
        let text = "คลินิกตำบลใจกว้างและตลาดนัดใต้สะพาน"
        #expect(Segmented(text).marked() == "คลินิก|ตำบลใจกว้าง|และ|ตลาดนัด|ใต้|สะพาน")
        #expect(Segmented(text).tier(after: "ตำบล") == .glue)
        let words = NameList(names: [], words: ["ตำบลใจกว้าง", "ตลาดนัดใต้สะพาน"])
        #expect(Segmented(text, names: words).marked() == "คลินิก|ตำบลใจกว้าง|และ|ตลาดนัดใต้สะพาน")
        #expect(Segmented(text, names: words).tier(after: "ตำบล") == .cluster)
    }

    @Test("A name that is a small word too does not change the sentences it stands in")
    func smallWord() {
        let text = "มอบให้นายวิญจารัตน์เสนอผู้บริหาร"
        let marked = "มอบ|ให้|นายวิญจารัตน์|เสนอ|ผู้~บริหาร"
        #expect(Segmented(text).marked() == marked)
        #expect(Segmented(text, names: NameList(names: ["นายสมหวัง เสนอ"])).marked() == marked)
    }

    @Test("Empty, foreign and one-letter names match nothing", arguments: ["", " ", "ITA 2025", "ก"])
    func nothing(_ name: String) {
        #expect(Segmented("การกก", names: NameList(names: [name])).tiers == Segmented("การกก").tiers)
    }
}
