// What a list of names keeps whole, and what it leaves to the lattice.
import Testing

@testable import Typography

@Suite("Name list") struct NameListTests {
    @Test("LB-02 the parts of a full name are kept, the title is not part of them")
    func fullName() {
        let line = Segmented("มอบให้ปิ่นมณี แสงทองดีรักษาไว้", names: NameList(["นางสาวปิ่นมณี แสงทองดี"]))
        #expect(line.marked() == "มอบ|ให้|ปิ่นมณี |แสงทองดี|รักษา|ไว้")
    }

    @Test("LB-03 of an organisation the place name is kept, the generic part stays divisible")
    func organisation() {
        let names = NameList(["องค์การบริหารส่วนตำบลดอนแก้วเพชร", "อบต.ดอนแก้วเพชร"])
        let line = Segmented("องค์การบริหารส่วนตำบลดอนแก้วเพชรแจ้งดอนแก้วเพชร", names: names)
        #expect(line.marked() == "องค์การ~บริหาร~ส่วน~ตำบลดอนแก้วเพชร|แจ้ง|ดอนแก้วเพชร")
    }

    @Test("Empty, foreign and one-letter names match nothing", arguments: ["", " ", "ITA 2025", "ก"])
    func nothing(_ name: String) {
        #expect(Segmented("การกก", names: NameList([name])).tiers == Segmented("การกก").tiers)
    }
}
