"""Compiles with typst: compile.py IN.typ OUT.pdf, or compile.py IN.typ FOLDER COUNT for as many documents in one process,
each told its number."""
import os
import sys

import typst

source, target = sys.argv[1:3]
fonts = [os.environ["BENCHMARK_FONTS"]]
if len(sys.argv) == 3:
    typst.compile(source, output=target, font_paths=fonts, ignore_system_fonts=True)
else:
    for number in range(int(sys.argv[3])):
        with open(f"{target}/{number}.pdf", "wb") as file:
            file.write(typst.compile(source, font_paths=fonts, ignore_system_fonts=True,
                                     sys_inputs={"number": str(number)}))
