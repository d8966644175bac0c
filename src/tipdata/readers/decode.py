"""Bytes to text: byte order mark, declared encoding, UTF-8, and cp1252 at last."""

from __future__ import annotations

import codecs
import re

__all__ = ["BYTE_ORDER_MARKS", "decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BYTE_ORDER_MARKS = tuple(mark for mark, _ in _MARKS)
"""What a file of a Unicode encoding may begin with."""

DECLARATION = 2048
"""How many bytes of an HTML page are searched for its declared encoding."""

DECLARABLE = re.compile(
    r"utf-?8|us-ascii|(?:windows-|cp|x-cp)125[0-8]|windows-874|iso-?8859-\d{1,2}|latin-?[1-9]"
    r"|koi8-[ru]|ibm866|cp866|macintosh|x-mac-cyrillic|shift[_-]jis|euc-(?:jp|kr)|iso-2022-jp"
    r"|gbk|gb2312|gb18030|big5",
    re.IGNORECASE,
)
"""Encodings a page may declare: those of browsers, all decoded in linear time."""

_BROWSER_NAMES = {"iso-8859-1": "cp1252", "us-ascii": "cp1252", "latin1": "cp1252"}
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.IGNORECASE
)
_CP1252 = "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in range(256))


def decode(content: bytes, *, declared: bool = False) -> str:
    r"""Decode a file's bytes, never failing and never losing a byte without a mark.

    The order is that of browsers: a byte order mark, then (for HTML) the declared encoding, then
    UTF-8; what is not UTF-8 is cp1252, the usual encoding of old saved pages, and the five bytes
    that have no meaning there become the control characters of the same number.

    Args:
        content: The bytes.
        declared: Whether to look for a ``meta`` declaration, as in HTML.

    Returns:
        The text, without the byte order mark.

    Example:
        >>> decode(b"fianc\xe9"), decode("fianc\u00e9".encode())
        ('fiancé', 'fiancé')
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    for encoding in _candidates(content, declared=declared):
        try:
            return content.decode(encoding)
        except (UnicodeError, LookupError):
            continue
    return codecs.charmap_decode(content, "strict", _CP1252)[0]


def _candidates(content: bytes, *, declared: bool) -> list[str]:
    """The encodings to try, most likely first."""
    found = _DECLARED.search(content[:DECLARATION]) if declared else None
    name = found[1].decode("ascii", "replace").lower() if found else ""
    if DECLARABLE.fullmatch(name) is None:
        return ["utf-8"]
    return [_BROWSER_NAMES.get(name, name), "utf-8"]
