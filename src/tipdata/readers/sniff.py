"""Which format a file's bytes are in, told from the bytes alone."""

from __future__ import annotations

import re
from enum import Enum

from tipdata.errors import ParseError
from tipdata.readers.decode import BYTE_ORDER_MARKS, wide_encoding

__all__ = ["Format", "sniff"]

HEAD = 4096
"""How many bytes of a file are looked at."""

FAR = 65_536
"""How many, where it begins with markup: comments and styles may stand before the page."""

PK = b"PK\x03\x04"

FOREIGN = {
    PK: "a zip archive or an office document",
    b"PK\x05\x06": "an empty zip archive",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x1f\x8b": "a gzip archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ\x00": "an xz archive",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip archive",
    b"Rar!": "a RAR archive",
    b"{\\rtf": "a rich-text document",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a database",
    b"From: <Saved by ": "a web page with its pictures in one file (MHTML)",
}
"""How files begin that hold no text tipdata can read."""

ADVICE = {
    PK: "; read_many() opens zip archives; save office documents as text",
    b"\x1f\x8b": "; unpack it first",
    b"BZh": "; unpack it first",
    b"\xfd7zXZ\x00": "; unpack it first",
    b"From: <Saved by ": "; save the page as HTML only",
}
"""What to do with some of them."""

PAGE_TAGS = (
    "!doctype html|html|head|body|article|main|div|p|h[1-6]|table|ul|ol|section|meta|title|center|"
    "font|span|b|strong|br|hr|a|img|nav|header|script|style|link|form"
)
_HTML = re.compile(rf"<(?:{PAGE_TAGS})(?=[\s/>])".encode(), re.IGNORECASE)
_CLOSING = re.compile(
    rb"</(?:p|div|td|li|ul|a|b|i|strong|em|span|font|h[1-6]|title)\s{0,9}>", re.IGNORECASE
)
_JSON = re.compile(rb'\s*\{\s*(?:\}|")')
_CONTROL = bytes(sorted(set(range(32)) - {8, 9, 10, 12, 13, 27, 26}))

FEWEST_TAGS = 3
"""End tags that make a text a piece of a page."""


class Format(Enum):
    """A file format `read` knows."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"
    JSON = "json"


def sniff(content: bytes, *, source: str | None = None) -> Format:
    """Tell the format of a file from its first bytes.

    Args:
        content: The file's bytes.
        source: The file's name, for the error.

    Returns:
        The format; text where nothing else is recognized.

    Raises:
        ParseError: The bytes are of a binary format that holds no TIP document.

    Example:
        >>> sniff(b"%PDF-1.7"), sniff(b"NORWAY: TIER 1")
        (<Format.PDF: 'pdf'>, <Format.TEXT: 'text'>)
    """
    if b"%PDF-" in content[:1024]:
        return Format.PDF
    _refuse_binary(content[:HEAD], source)
    head = content[:FAR]
    for mark in BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    head = head.replace(b"\x00", b"").lstrip()
    if _JSON.match(head):
        return Format.JSON
    return Format.HTML if _is_html(head) else Format.TEXT


def _is_html(head: bytes) -> bool:
    """Whether a file is a page, or a piece of one."""
    if head.startswith(b"<") and _HTML.search(head):
        return True
    return sum(1 for _ in _CLOSING.finditer(head[:HEAD])) >= FEWEST_TAGS


def _refuse_binary(head: bytes, source: str | None) -> None:
    sign = next((sign for sign in FOREIGN if head.startswith(sign)), None)
    what = FOREIGN[sign] if sign else None
    if sign is None and not head.startswith(BYTE_ORDER_MARKS) and wide_encoding(head) is None:
        odd = len(head) - len(head.translate(None, _CONTROL))
        if odd * 20 > len(head):
            what = "a binary file"
    if what is not None:
        name = source or "the input"
        advice = ADVICE.get(sign or b"", "")
        message = f"{name} is {what}; expected text, HTML, PDF or tipdata's own JSON{advice}"
        raise ParseError(message, expected="text, HTML, PDF or tipdata's JSON", source=source)
