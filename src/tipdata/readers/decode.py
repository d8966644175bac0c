"""Bytes to text: byte order mark, declared encoding, UTF-8, and cp1252 at last."""

from __future__ import annotations

import codecs
import re

__all__ = ["BYTE_ORDER_MARKS", "decode", "wide_encoding"]

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

SAMPLE = 1024
"""How many bytes tell UTF-16 without a byte order mark."""

DECLARABLE = re.compile(
    r"utf-?8|us-ascii|(?:windows-|cp|x-cp)125[0-8]|windows-874|iso-?8859-\d{1,2}|latin-?[1-9]"
    r"|koi8-[ru]|ibm866|cp866|macintosh|x-mac-cyrillic|shift[_-]jis|euc-(?:jp|kr)|iso-2022-jp"
    r"|gbk|gb2312|gb18030|big5",
    re.IGNORECASE,
)
"""Encodings a page may declare: those of browsers, all decoded in linear time."""

_PYTHON_NAMES = {
    "iso-8859-1": "cp1252",  # browsers read these two so
    "us-ascii": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
}
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.IGNORECASE
)
_CP1252 = {b: bytes([b]).decode("cp1252", "ignore") or chr(b) for b in range(128, 160)}


def decode(content: bytes, *, declared: bool = False) -> str:
    r"""Decode a file's bytes, never failing and never losing a byte without a mark.

    The order is that of browsers: a byte order mark, then (for HTML) the declared encoding, then
    UTF-8; what is not UTF-8 is cp1252, the usual encoding of old saved pages, and the five bytes
    that have no meaning there become the control characters of the same number. UTF-16 is also
    known by its zero bytes.

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
    wide = wide_encoding(content)
    if wide is not None:
        return content.decode(wide, "replace")
    for encoding in _candidates(content, declared=declared):
        try:
            return content.decode(encoding)
        except (UnicodeError, LookupError):
            continue
    return content.decode("latin-1").translate(_CP1252)


def wide_encoding(content: bytes) -> str | None:
    r"""UTF-16 without a byte order mark: every other byte of Western text is zero.

    Args:
        content: The bytes.

    Returns:
        The encoding's name, None if it is not UTF-16.

    Example:
        >>> wide_encoding("Fiji".encode("utf-16-be")), wide_encoding(b"Fiji")
        ('utf-16-be', None)
    """
    sample = content[:SAMPLE]
    if b"\x00" not in sample or b"\x00\x00" in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    least = len(sample) // 4
    if odd > least and not even:
        return "utf-16-le"
    return "utf-16-be" if even > least and not odd else None


def _candidates(content: bytes, *, declared: bool) -> list[str]:
    """The encodings to try, most likely first."""
    found = _DECLARED.search(content[:DECLARATION]) if declared else None
    name = found[1].decode("ascii", "replace").lower() if found else ""
    if DECLARABLE.fullmatch(name) is None:
        return ["utf-8"]
    return [_PYTHON_NAMES.get(name, name.removeprefix("x-")), "utf-8"]
