import Diagnostics
import Pictures
import Testing

@Suite("The words for pictures") struct PictureMessageTests {
    @Test("are there in both languages for every finding of this room")
    func complete() {
        let ours = Code.allCases.filter { $0.rawValue.hasPrefix("picture.") || $0.rawValue.hasPrefix("svg.") }
        #expect(ours.count == 22)
        for code in ours {
            let message = MessageTable.all[code]
            #expect(message?.th.isEmpty == false && message?.en.isEmpty == false, "\(code)")
            #expect(message?.helpTh.isEmpty == message?.helpEn.isEmpty, "\(code)")
        }
    }
}
