"""Pages as bytes, to pass from the process that reads them to the one that lays them out."""

from __future__ import annotations

import json
import struct
from array import array
from itertools import chain
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from tipdata.errors import LimitError, ParseError, TipDataError
from tipdata.readers.pdf.engine import WHOLE, Share
from tipdata.readers.pdf.pieces import Page, made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.readers.pdf.pieces import Piece

__all__ = [
    "Cut",
    "Limits",
    "received",
    "request",
    "send_end",
    "send_fault",
    "send_page",
    "send_request",
]

REQUEST = struct.Struct("<QQQQdBB")
HEAD = struct.Struct("<cIII")
PAGE, UNREADABLE, FAULT, END = b"P", b"U", b"F", b"E"


class Cut(Exception):  # noqa: N818 - not an error of its own: the reader says why it came
    """The bytes end before all was sent."""


class Limits(NamedTuple):
    """What a PDF may take."""

    max_pages: int
    max_characters: int
    max_memory: int
    time_limit: float


def send_request(out: BinaryIO, content: bytes, limits: Limits, share: Share = WHOLE) -> None:
    """Write a PDF and what it may take.

    Args:
        out: Where to.
        content: The PDF.
        limits: Its limits.
        share: Which pages to read.
    """
    out.write(REQUEST.pack(len(content), *limits, *share))
    out.write(content)
    out.flush()


def request(source: BinaryIO) -> tuple[bytes, Limits, Share]:
    """Read a PDF and what it may take.

    Args:
        source: Where from.

    Returns:
        The PDF, its limits, and which pages to read.

    Raises:
        Cut: There is none, or it is not whole.
    """
    size, *limits, place, number = REQUEST.unpack(_exactly(source, REQUEST.size))
    return _exactly(source, size), Limits(*limits), Share(place, number)


def send_page(out: BinaryIO, page: Page) -> None:
    """Write one page.

    Args:
        out: Where to.
        page: The page.
    """
    texts, *sides, ways = zip(*page.pieces, strict=True) if page.pieces else ((),) * 6
    places = array("f", chain.from_iterable(sides)).tobytes() + bytes(ways)
    text = "\n".join(texts)  # none has a line's end in it
    kind = PAGE if page.readable else UNREADABLE
    _send(out, kind, page.number, places, text.encode("utf-8", "surrogatepass"))


def send_fault(out: BinaryIO, fault: TipDataError) -> None:
    """Write the error that ends the pages.

    Args:
        out: Where to.
        fault: A `ParseError` or a `LimitError`.
    """
    facts = {"message": fault.message}
    facts |= {
        name: getattr(fault, name)
        for name in ("limit", "allowed", "found", "expected")
        if hasattr(fault, name)
    }
    _send(out, FAULT, 0, b"", json.dumps(facts).encode())
    out.flush()


def send_end(out: BinaryIO) -> None:
    """Write that all pages have been sent.

    Args:
        out: Where to.
    """
    _send(out, END, 0, b"", b"")
    out.flush()


def _send(out: BinaryIO, kind: bytes, number: int, places: bytes, text: bytes) -> None:
    out.write(HEAD.pack(kind, number, len(places), len(text)) + places + text)


def received(source: BinaryIO) -> Iterator[Page]:
    """Read pages until their end.

    Args:
        source: Where from.

    Yields:
        Each page.

    Raises:
        Cut: The bytes end too early.
        ParseError: So the other process found.
        LimitError: The same.
    """
    while True:
        kind, number, length, size = HEAD.unpack(_exactly(source, HEAD.size))
        places, text = _exactly(source, length), _exactly(source, size)
        if kind == END:
            return
        if kind == FAULT:
            raise _fault(json.loads(text))
        yield Page(number, _pieces(places, text), readable=kind == PAGE)


def _exactly(source: BinaryIO, size: int) -> bytes:
    content = source.read(size)
    if len(content) < size:
        raise Cut
    return content


def _pieces(places: bytes, text: bytes) -> tuple[Piece, ...]:
    if not places:
        return ()
    lines = text.decode("utf-8", "surrogatepass").split("\n")
    count = len(lines)
    sides = array("f", places[:-count])
    each = [sides[place : place + count] for place in range(0, 4 * count, count)]
    return tuple(map(made, zip(lines, *each, places[-count:], strict=True)))


def _fault(facts: dict[str, Any]) -> TipDataError:
    return LimitError(**facts) if "limit" in facts else ParseError(**facts)
