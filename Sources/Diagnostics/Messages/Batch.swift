// Wording of what is found when the papers of many inputs are made.

extension MessageTable {
    static let batch: [Code: Message] = [
        .batchNoInputs: Message(
            th: "ไม่พบแฟ้มข้อมูลใน {0}", en: "there are no inputs in {0}",
            helpTh: "แฟ้มข้อมูลลงท้ายด้วย .yaml หรือ .yml และไม่ขึ้นต้นด้วยจุด",
            helpEn: "inputs end in .yaml or .yml and begin with no full stop"),
        .batchSameKey: Message(
            th: "{0} กับ {1} จะใช้ชื่อเดียวกัน", en: "{0} and {1} would go by one name",
            helpTh: "เปลี่ยนชื่อแฟ้มหนึ่ง หรือทำคนละคราว", helpEn: "rename one, or make them in different runs"),
        .batchLocked: Message(
            th: "มีการทำเอกสารลง {0} อยู่แล้ว", en: "another run is at work in {0}",
            helpTh: "รอให้เสร็จแล้วสั่งใหม่", helpEn: "wait until it has ended, then try again"),
        .batchOutputChanged: Message(
            th: "{0} ไม่ใช่ฉบับที่โปรแกรมทำไว้ จึงไม่เขียนทับ",
            en: "{0} is not as it was made, and was not replaced",
            helpTh: "อาจลงนามหรือออกเลขแล้ว ย้ายไปเก็บที่อื่น หรือใช้ --force ถ้าต้องการเขียนทับ",
            helpEn: "it may have been signed or numbered: move it away, or use --force to replace it"),
        .batchTouched: Message(
            th: "{0} ถูกเพิ่มเติมหลังจากที่ทำ จึงคงไว้อย่างนั้น", en: "{0} was added to since it was made, and is left alone",
            helpTh: "ถ้าต้องการฉบับใหม่ ใช้ --force", helpEn: "to have it made anew, use --force"),
        .batchInputChanged: Message(
            th: "{0} ถูกแก้ระหว่างที่ทำเอกสาร เอกสารเป็นของก่อนแก้",
            en: "{0} was changed while its papers were made: they are of its former state",
            helpTh: "สั่งอีกครั้งเพื่อทำจากที่แก้แล้ว", helpEn: "run again to have them made of what it is now"),
        .batchFormer: Message(
            th: "{0} ไม่มีแฟ้มข้อมูลใดทำแล้ว (เดิมมาจาก {1})", en: "no input makes {0} any more (it was made of {1})",
            helpTh: "ใช้ --prune เพื่อลบ", helpEn: "use --prune to remove it"),
        .batchFormerTouched: Message(
            th: "{0} ไม่มีแฟ้มข้อมูลใดทำแล้ว (เดิมมาจาก {1}) และถูกเพิ่มเติมหลังจากที่ทำ",
            en: "no input makes {0} any more (it was made of {1}), and it was added to since",
            helpTh: "ย้ายไปเก็บที่อื่น หรือใช้ --prune --force เพื่อลบ", helpEn: "move it away, or remove it by --prune --force"),
        .batchManifestDamaged: Message(
            th: "{0} ไม่ครบหรือเสียหาย จึงทำเอกสารใหม่ทั้งหมด",
            en: "{0} is cut off or damaged: all papers are made anew",
            helpTh: "ไม่ต้องทำอะไร โปรแกรมเขียนให้ใหม่", helpEn: "nothing is to be done: it is written anew"),
        .batchManifestsDiffer: Message(
            th: "{0} กับ {1} ทำด้วยโปรแกรม แบบอักษร หรือคำสั่งต่างกัน รวมกันไม่ได้",
            en: "{0} and {1} are of different programs, fonts or settings, and cannot be joined",
            helpTh: "ทำส่วนที่เก่ากว่าใหม่ด้วยโปรแกรมเดียวกัน", helpEn: "make the older share again with the same program"),
        .batchShardMissing: Message(
            th: "{0} ไม่มีส่วนที่ {1} จาก {2}", en: "{0} has no share {1} of {2}",
            helpTh: "ทำส่วนนั้นด้วย --shard {1}/{2} แล้วรวมใหม่", helpEn: "make it with --shard {1}/{2}, then merge again"),
    ]
}
