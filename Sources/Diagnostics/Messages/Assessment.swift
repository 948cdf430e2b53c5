// The wording of what Proofing says of the assessment.

extension MessageTable {
    static let assessment: [Code: Message] = [
        .itaYearBefore: Message(
            th: "วิเคราะห์ผลประเมินปี {0} แต่แฟ้มนี้เป็นของปี {1}",
            en: "the assessment of {0} is analysed, but the file is of {1}",
            helpTh: "มาตรการของปี {1} ตอบผลประเมินปี {2}", helpEn: "measures of {1} answer the assessment of {2}"),
        .itaUnknownYear: Message(
            th: "โปรแกรมไม่มีบัญชีตัวชี้วัดของปี {0} จึงไม่ได้ตรวจคะแนน ระดับ และรหัสข้อ",
            en: "no catalogue of indicators for {0}: scores, level and codes were not checked"),
        .itaTotal: Message(
            th: "คะแนนรวม {0} ไม่ตรงกับคะแนนรายตัวชี้วัด ซึ่งคำนวณได้ {1}",
            en: "the total {0} is not what the scores make, {1}",
            helpTh: "คะแนนรวม = IIT ๓๐% + EIT ๓๐% + OIT ๔๐% ตรวจคะแนนที่พิมพ์ผิด",
            helpEn: "total = 30 % IIT + 30 % EIT + 40 % OIT: look for a score that was mistyped"),
        .itaLevel: Message(
            th: "ระดับ “{0}” ไม่ตรงกับคะแนนรวม {1}", en: "the level “{0}” is not that of the total {1}",
            helpTh: "ตามเกณฑ์ของปีนั้นคือ {2}", helpEn: "by that year’s criteria it is {2}"),
        .itaLevelUnknown: Message(
            th: "ปี {1} ไม่มีระดับ “{0}”", en: "the year {1} has no level “{0}”", helpTh: "ระดับของปีนั้น: {2}",
            helpEn: "its levels: {2}"),
        .itaIndicatorName: Message(
            th: "ตัวชี้วัดที่ {0} ไม่ใช่ “{1}”", en: "indicator {0} is not “{1}”",
            helpTh: "ตัวชี้วัดที่ {0} คือ {2}", helpEn: "indicator {0} is {2}"),
        .itaInstrument: Message(
            th: "ตัวชี้วัดที่ {0} ไม่ได้วัดด้วย {1}", en: "indicator {0} is not measured by {1}",
            helpTh: "วัดด้วย {2}", helpEn: "it is measured by {2}"),
        .itaNoSuchItem: Message(
            th: "การประเมินปี {1} ไม่มีข้อ {0}", en: "the assessment of {1} has no item {0}",
            helpTh: "ตรวจรหัสข้อกับคู่มือของปีนั้น", helpEn: "look the code up in that year’s handbook"),
        .itaScoreInText: Message(
            th: "ข้อความว่า {0} ได้ {1} แต่ในการวิเคราะห์คือ {2}",
            en: "the text gives {0} {1}, the analysis {2}",
            helpTh: "เขียน <analysis.highest.score> หรือคะแนนจากการวิเคราะห์ จะได้ไม่ต้องแก้สองที่",
            helpEn: "write <analysis.highest.score> or the like, so that it is said once"),
        .itaStrongAbove: Message(
            th: "ข้อความนับจุดแข็งจากคะแนน {0} แต่ strong-above คือ {1}",
            en: "the text counts strengths from {0}, and strong-above is {1}",
            helpTh: "ให้ตรงกัน หรือเขียน <analysis.strong-above> แทนตัวเลข",
            helpEn: "make them agree, or write <analysis.strong-above>"),
        .itaNotStrong: Message(
            th: "ข้อความว่า {0} เป็นจุดแข็ง แต่ได้ {1} ไม่ถึง {2}", en: "the text calls {0} a strength, with {1} of {2}",
            helpTh: "ตัดออก หรือให้ list: strengths เลือกจากคะแนนเอง",
            helpEn: "leave it out, or let list: strengths choose by the scores"),
        .itaUnanswered: Message(
            th: "ประเด็น {0} ยังไม่มีมาตรการใดตอบ", en: "no measure answers the finding {0}",
            helpTh: "เติม {0} ใน answers: ของมาตรการที่แก้เรื่องนี้", helpEn: "add {0} to answers: of the measure that meets it"
        ),
    ]
}
