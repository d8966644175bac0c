"""Which format a file's bytes are in, told from the bytes alone."""

from __future__ import annotations

import re
from enum import Enum

from tipdata.errors import ParseError
from tipdata.readers.decode import BYTE_ORDER_MARKS

__all__ = ["Format", "sniff"]

HEAD = 4096
"""How many bytes of a file are looked at."""

FOREIGN = {
    b"PK\x03\x04": "a zip archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x1f\x8b": "a gzip archive",
    b"{\\rtf": "a rich-text document",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a database",
}
"""How files begin that hold no text tipdata can read."""

_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|article|main|div|p|h[1-6]|table|ul|section|meta|title)\b",
    re.IGNORECASE,
)
_JSON = re.compile(rb'\s*\{\s*(?:\}|")')
_CONTROL = frozenset(range(32)) - {8, 9, 10, 12, 13, 27, 26}


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
    head = content[:HEAD]
    if b"%PDF-" in head[:1024]:
        return Format.PDF
    _refuse_binary(head, source)
    for mark in BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    head = head.replace(b"\x00", b"")
    if _JSON.match(head):
        return Format.JSON
    if head.lstrip().startswith(b"<") and _HTML.search(head):
        return Format.HTML
    return Format.TEXT


def _refuse_binary(head: bytes, source: str | None) -> None:
    what = next((what for start, what in FOREIGN.items() if head.startswith(start)), None)
    if what is None and not head.startswith(BYTE_ORDER_MARKS):
        odd = sum(byte in _CONTROL for byte in head)
        if odd * 20 > len(head):
            what = "a binary file"
    if what is not None:
        name = source or "the input"
        message = f"{name} is {what}; expected text, HTML, PDF or tipdata's own JSON"
        raise ParseError(message, expected="text, HTML, PDF or tipdata's JSON", source=source)
