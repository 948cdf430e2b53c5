"""Signs every signature field of a PDF, one after the other, as so many people would, and validates what came of it.

usage: sign-pdf.py IN OUT KEY CERTIFICATE [FONT]   with FONT each signature is stamped visibly, in that font;
                                                   KEY - signs nothing and validates what is there.
Prints a line for each signature: field, valid, intact, trusted, what was changed behind it, how much of the file it covers.
"""
import io
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

source, target, key, certificate = sys.argv[1:5]
font = sys.argv[5] if len(sys.argv) > 5 else None
signer = None if key == "-" else signers.SimpleSigner.load(key, certificate)
with open(source, "rb") as file:
    data = file.read()
names = [] if signer is None else [name for name, _, _ in fields.enumerate_sig_fields(PdfFileReader(io.BytesIO(data)))]


def style():
    """A stamp in a font of its own, embedded: one that is not embedded is no PDF/A."""
    from pyhanko.pdf_utils.font.opentype import GlyphAccumulatorFactory
    from pyhanko.pdf_utils.text import TextBoxStyle
    from pyhanko.stamp import TextStampStyle

    box = TextBoxStyle(font=GlyphAccumulatorFactory(font), font_size=10)
    return TextStampStyle(stamp_text="ลงลายมือชื่อ\n%(signer)s", text_box_style=box, border_width=1)


for name in names:
    metadata = signers.PdfSignatureMetadata(
        field_name=name, reason="อนุมัติ", subfilter=fields.SigSeedSubFilter.PADES)
    by = signers.PdfSigner(metadata, signer=signer, stamp_style=style() if font else None)
    output = io.BytesIO()
    by.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(data)), output=output, existing_fields_only=True)
    data = output.getvalue()
with open(target, "wb") as file:
    file.write(data)

trusted = ValidationContext(trust_roots=[load_cert_from_pemder(certificate)])
for signature in PdfFileReader(io.BytesIO(data)).embedded_signatures:
    status = validate_pdf_signature(signature, trusted)
    print(signature.field_name, status.valid, status.intact, status.bottom_line,
          status.modification_level.name if status.modification_level else "NOTHING", status.coverage.name, sep="\t")
