// The wording of findings about YAML that is not Saraban's YAML, or that cannot be read at all.

extension MessageTable {
    static let yaml: [Code: Message] = [
        .yamlEmpty: Message(
            th: "แฟ้มว่าง ไม่มีข้อมูล", en: "the file holds no data",
            helpTh: "เริ่มต้นด้วย saraban new", helpEn: "start one with saraban new"),
        .yamlDocuments: Message(
            th: "แฟ้มมีเอกสาร YAML มากกว่าหนึ่งชุด: “---” หรือ “...” เริ่มชุดใหม่ที่นี่",
            en: "the file has more than one YAML document: “---” or “...” begins another here",
            helpTh: "ลบบรรทัดนี้ หรือแยกแฟ้ม ถ้าเป็นเส้นคั่นในข้อความให้ย่อหน้าเข้าไปใต้ “|”",
            helpEn: "delete this line, or split the file; a line in a text must be indented under its “|”"),
        .yamlDirective: Message(
            th: "บรรทัดที่ขึ้นต้นด้วย “%” ใช้ไม่ได้", en: "a line may not begin with “%”",
            helpTh: "ลบบรรทัดนี้ ถ้าเป็นข้อความให้ย่อหน้าเข้าไปใต้ “|”",
            helpEn: "delete this line; text must be indented under its “|”"),
        .yamlTooDeep: Message(
            th: "ซ้อนกันลึกเกิน {0} ชั้น", en: "nested more than {0} deep",
            helpTh: "ตรวจดูการย่อหน้าและวงเล็บ", helpEn: "look at the indentation and the brackets"),
        .yamlTooManyNodes: Message(
            th: "แฟ้มมีข้อมูลเกิน {0} รายการ", en: "the file has more than {0} items",
            helpTh: "แยกเป็นหลายแฟ้ม", helpEn: "split the file"),
        .yamlTooManyFindings: Message(
            th: "พบที่ผิดครบ {0} แห่ง จึงหยุดอ่านที่นี่", en: "reading stops here, after {0} findings",
            helpTh: "แก้ที่แสดงไว้ก่อน แล้วตรวจใหม่", helpEn: "mend those shown, then check again"),
        .yamlScalarTooLong: Message(
            th: "ข้อความยาวเกิน {0}", en: "a text longer than {0}",
            helpTh: "ตรวจดูว่าลืมปิดเครื่องหมายคำพูดหรือไม่ หรือแบ่งข้อความ",
            helpEn: "is a quotation mark left open? Otherwise split the text"),
        .yamlAlias: Message(
            th: "“{0}” คือการอ้างอิงแบบ YAML (alias) ซึ่งใช้ไม่ได้", en: "“{0}” is a YAML alias, which is not allowed",
            helpTh: "ถ้าเป็นข้อความให้เขียนใต้ “|” ถ้าต้องการอ้างอิงให้ใช้ <ชื่อ> เช่น <organization>",
            helpEn: "write text under a “|”; refer to other values with <path>, as in <organization>"),
        .yamlAnchor: Message(
            th: "“{0}” คือป้ายชื่อแบบ YAML (anchor) ซึ่งใช้ไม่ได้", en: "“{0}” is a YAML anchor, which is not allowed",
            helpTh: "ลบออก ถ้าเป็นข้อความให้เขียนใต้ “|” ค่าที่ใช้ซ้ำให้เขียนใน every-measure หรือ every-document",
            helpEn: "remove it; write text under a “|”; repeated values go to every-measure or every-document"),
        .yamlTag: Message(
            th: "“{0}” คือป้ายชนิดแบบ YAML (tag) ซึ่งใช้ไม่ได้", en: "“{0}” is a YAML tag, which is not allowed",
            helpTh: "ลบออก ถ้าเป็นข้อความให้เขียนใต้ “|”", helpEn: "remove it; write text under a “|”"),
        .yamlMergeKey: Message(
            th: "“<<” (merge key) ใช้ไม่ได้", en: "“<<” (a merge key) is not allowed",
            helpTh: "เขียนค่าที่ใช้ร่วมกันใน every-measure หรือ every-document",
            helpEn: "put shared values into every-measure or every-document"),
        .yamlDuplicateKey: Message(
            th: "“{0}” ซ้ำกับที่เขียนไว้แล้ว", en: "“{0}” is given twice",
            helpTh: "ลบอันหนึ่ง หรือรวมเป็นอันเดียว", helpEn: "delete one, or make one of the two"),
        .yamlComplexKey: Message(
            th: "ชื่อช่องต้องเป็นข้อความ ไม่ใช่รายการหรือวงเล็บ", en: "a key must be text, not a list or a map",
            helpTh: "ถ้า [ ] หรือ { } เป็นข้อความ ให้เขียนใต้ “|”",
            helpEn: "if the brackets are text, write them under a “|”"),
        .yamlEmptyKey: Message(
            th: "ไม่มีชื่อช่องหน้า “:”", en: "nothing stands before the “:”",
            helpTh: "เติมชื่อช่อง ถ้าเป็นข้อความให้เขียนใต้ “|”", helpEn: "add the key; write text under a “|”"),
        .yamlEscapedControl: Message(
            th: "ข้อความมีอักขระควบคุม {0}", en: "the text holds the control character {0}",
            helpTh: "ลบรหัสที่ขึ้นต้นด้วย “\\” ออก", helpEn: "remove its “\\” escape"),
    ].merging(yamlLessons) { first, _ in first }.merging(yamlFailures) { first, _ in first }

    /// What YAML does to Thai prose without a complaint. `{0} |` in a help is the clerk's own line as it should be.
    private static let yamlLessons: [Code: Message] = [
        .yamlCommentCut: Message(
            th: "“{0}” หายไป: YAML ถือว่าข้อความหลัง “ #” เป็นหมายเหตุ",
            en: "“{0}” is lost: YAML takes text after “ #” for a comment",
            helpTh: "ถ้าเป็นข้อความ ให้เขียนใต้ “|” (ถ้าเป็นหมายเหตุ ให้เว้นหน้า # สองช่อง)\n{1} |\n  {2}",
            helpEn: "put text under a “|” (for a comment, set two blanks before the #)\n{1} |\n  {2}"),
        .yamlFoldedList: Message(
            th: "“{0}” ถูกต่อเข้ากับบรรทัดก่อน ไม่เป็นข้อใหม่",
            en: "“{0}” is joined to the line before it and makes no new item",
            helpTh: "เขียนใต้ “|” หนึ่งบรรทัดคือหนึ่งข้อ หรือเว้นวรรคหลังขีด\n{1} |\n  - …\n  - …",
            helpEn: "write the lines under a “|”, or put a blank behind the dash\n{1} |\n  - …\n  - …"),
        .yamlFoldedWords: Message(
            th: "ขึ้นบรรทัดใหม่กลายเป็นช่องว่างกลางข้อความ: “{0}”", en: "the line break becomes a blank in the text: “{0}”",
            helpTh: "เขียนให้จบในบรรทัดเดียว หรือใช้ “|” ซึ่งหนึ่งบรรทัดคือหนึ่งย่อหน้า",
            helpEn: "keep it on one line, or use “|”, where a line is a paragraph"),
        .yamlCommaSplit: Message(
            th: "เครื่องหมาย “,” ในวงเล็บตัด “{0}” ออกไปเป็นอีกค่าหนึ่ง",
            en: "the “,” inside brackets makes “{0}” a value of its own",
            helpTh: "ใส่เครื่องหมายคำพูด เช่น {a: \"๑,๕๐๐\"} หรือแยกเป็นบรรทัด\na: ๑,๕๐๐",
            helpEn: "put the text in quotes, as in {a: \"1,500\"}, or on a line of its own\na: 1,500"),
        .yamlProseAsKey: Message(
            th: "YAML ตัดข้อความที่ “: ” และถือว่า “{0}” เป็นชื่อช่อง",
            en: "YAML splits the text at “: ” and takes “{0}” for a key",
            helpTh: "ถ้าเป็นข้อความ ให้เขียนใต้ “|”\n{1} |\n  {2}", helpEn: "put text under a “|”\n{1} |\n  {2}"),
        .yamlMissingBlank: Message(
            th: "ขาดช่องว่าง: เขียน “{1}” แทน “{0}”", en: "a blank is missing: write “{1}” for “{0}”"),
    ]

    /// Why the rest of the file could not be read.
    private static let yamlFailures: [Code: Message] = [
        .yamlSyntax: Message(
            th: "อ่านต่อไม่ได้ รูปแบบ YAML ไม่ถูกต้องตรงนี้", en: "cannot read on: this is not valid YAML",
            helpTh: "ตรวจวงเล็บ เครื่องหมายคำพูด และย่อหน้า ข้อความยาวให้เขียนใต้ “|”\nหัวข้อ: |\n  ข้อความ",
            helpEn: "look at brackets, quotes and indentation; put prose under a “|”\nkey: |\n  text"),
        .yamlTab: Message(
            th: "ย่อหน้าด้วยแท็บไม่ได้", en: "a tab cannot indent",
            helpTh: "ลบแท็บ แล้วเคาะช่องว่างสองช่องแทน", helpEn: "delete it and type two blanks instead"),
        .yamlTabs: Message(
            th: "ย่อหน้าด้วยแท็บไม่ได้ (มีอีก {0} บรรทัดต่อจากนี้)", en: "a tab cannot indent (further lines: {0})",
            helpTh: "เปลี่ยนแท็บทุกตัวเป็นช่องว่างสองช่อง", helpEn: "replace every tab by two blanks"),
        .yamlIndentation: Message(
            th: "ย่อหน้าไม่ตรงกับบรรทัดอื่น (เว้นไว้ {0} ช่อง)", en: "the indentation ({0}) fits no line above",
            helpTh: "ให้ช่องที่อยู่ระดับเดียวกันเริ่มตรงกัน ช่องย่อยลึกเข้าไปสองช่อง",
            helpEn: "start keys of one level in one column; go two blanks deeper below a key without a value"),
        .yamlUnclosedQuote: Message(
            th: "เครื่องหมาย {0} ที่เปิดตรงนี้ไม่ได้ปิด", en: "the {0} that opens here is never closed",
            helpTh: "ปิดเครื่องหมาย หรือเขียนใต้ “|”\n{1} |\n  {2}",
            helpEn: "close it, or put the text under a “|”\n{1} |\n  {2}"),
        .yamlEscape: Message(
            th: "“{0}” ไม่มีความหมายในเครื่องหมาย \"…\"", en: "“{0}” means nothing inside \"…\"",
            helpTh: "ใช้เครื่องหมาย '…' แทน หรือเขียน “\\\\” เมื่อต้องการ “\\”",
            helpEn: "use '…' instead, or write “\\\\” for “\\”"),
        .yamlLeadingMark: Message(
            th: "ข้อความขึ้นต้นด้วย “{0}” ไม่ได้ YAML ใช้เครื่องหมายนี้เอง",
            en: "text cannot begin with “{0}”, a mark of YAML’s own",
            helpTh: "เขียนใต้ “|”\n{1} |\n  {2}", helpEn: "put the text under a “|”\n{1} |\n  {2}"),
        .yamlTextAfterIndicator: Message(
            th: "หลัง “{0}” ต้องขึ้นบรรทัดใหม่ก่อน", en: "text behind “{0}” belongs on the next line",
            helpTh: "{1} |\n  {2}", helpEn: "{1} |\n  {2}"),
        .yamlTextAfterQuote: Message(
            th: "ค่าจบที่ {0} แล้ว ข้อความต่อท้ายอ่านไม่ได้", en: "the value ends at {0}; text behind it cannot be read",
            helpTh: "ถ้าเครื่องหมายคำพูดเป็นส่วนของข้อความ ให้เขียนใต้ “|”\n{1} |\n  {2}",
            helpEn: "if the quotes are part of the text, put it under a “|”\n{1} |\n  {2}"),
        .yamlTextAfterBracket: Message(
            th: "ค่าจบที่ “{0}” แล้ว ข้อความต่อท้ายอ่านไม่ได้", en: "the value ends at “{0}”; text behind it cannot be read",
            helpTh: "ถ้าวงเล็บหรือ [ ] เป็นส่วนของข้อความ ให้เขียนใต้ “|”\n{1} |\n  {2}",
            helpEn: "if the brackets or [ ] are part of the text, put it under a “|”\n{1} |\n  {2}"),
        .yamlListInValue: Message(
            th: "รายการที่ขึ้นต้นด้วย “-” ต้องเริ่มบรรทัดใหม่", en: "a list of “-” items begins on a new line",
            helpTh: "{0}\n  {1}", helpEn: "{0}\n  {1}"),
        .yamlUnclosedBracket: Message(
            th: "“{0}” ที่เปิดตรงนี้อ่านไม่จบ: ขาด “,” หรือ “{1}”", en: "the “{0}” that opens here lacks a “,” or its “{1}”",
            helpTh: "ปิดวงเล็บ คั่นค่าด้วย “, ” ข้อความที่มี , : # [ ] { } ให้ใส่ในเครื่องหมายคำพูด",
            helpEn: "close it; set “, ” between values; quote text that has , : # [ ] { }"),
        .yamlStrayBracket: Message(
            th: "“{0}” อยู่ผิดที่", en: "“{0}” stands alone",
            helpTh: "ลบออก ถ้าเป็นข้อความให้เขียนใต้ “|”", helpEn: "delete it; put text under a “|”"),
        .yamlColonInValue: Message(
            th: "ข้อความในบรรทัดเดียวกับชื่อช่องมี “: ” ไม่ได้", en: "text on the line of its key cannot hold “: ”",
            helpTh: "เขียนใต้ “|”\n{0} |\n  {1}", helpEn: "put the text under a “|”\n{0} |\n  {1}"),
        .yamlMissingColon: Message(
            th: "บรรทัดนี้ไม่มีชื่อช่องกับ “:”: “{0}”", en: "this line has no key with a “:”: “{0}”",
            helpTh: "ถ้าเป็นข้อความต่อจากบรรทัดก่อน ให้เขียนทั้งหมดใต้ “|”\n{1} |\n  …\n  {0}",
            helpEn: "if it goes on with the text above, put all of it under a “|”\n{1} |\n  …\n  {0}"),
        .yamlBlockFirstLine: Message(
            th: "บรรทัดแรกใต้ “{0}” ย่อลึกกว่าบรรทัดต่อไป", en: "the first line under “{0}” stands deeper than the next",
            helpTh: "ให้ทุกบรรทัดเริ่มตรงกัน โปรแกรมย่อหน้าให้เอง\n{0}\n  ย่อหน้าแรก\n  ย่อหน้าสอง",
            helpEn: "start all lines in one column; paragraphs are indented for you\n{0}\n  first\n  second"),
        .yamlBlockIndentation: Message(
            th: "ข้อความใต้ “{0}” ต้องย่อลึกกว่าชื่อช่อง", en: "text under “{0}” must stand deeper than its key",
            helpTh: "{0}\n  ข้อความ", helpEn: "{0}\n  text"),
    ]
}
