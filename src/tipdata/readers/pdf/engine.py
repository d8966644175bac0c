"""A document opened with pdfium and read page by page."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import chain
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from tipdata.errors import LimitError, ParseError
from tipdata.readers.pdf.characters import Characters
from tipdata.readers.pdf.gaps import Gutter
from tipdata.readers.pdf.lines import page_pieces
from tipdata.readers.pdf.pieces import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tipdata.readers.pdf.pdfium import Pdfium

__all__ = ["RUN", "WHOLE", "Share", "counted", "read_pages"]

PASSWORD = 4
"""pdfium's code for a document that wants a password."""

RUN = 4
"""So many pages one after the other are in the same share."""


class Share(NamedTuple):
    """Which runs of pages to read: of so many that follow each other, the one at this place."""

    place: int
    number: int

    def pages(self, count: int) -> Iterator[int]:
        """The pages of the share, counted from 0, where there are so many."""
        starts = range(self.place * RUN, count, self.number * RUN)
        return chain.from_iterable(range(start, min(start + RUN, count)) for start in starts)


WHOLE = Share(0, 1)

_ONE_AT_A_TIME = Lock()  # pdfium is not made for threads


def read_pages(
    pdfium: Pdfium, content: bytes, share: Share = WHOLE, *, max_pages: int, max_characters: int
) -> Iterator[Page]:
    """Read a document page by page.

    Args:
        pdfium: What `load_pdfium` gave.
        content: The file's bytes.
        share: Which pages to read.
        max_pages: How many pages it may have.
        max_characters: How many characters those read may hold together.

    Yields:
        Each page; those that cannot be loaded too.

    Raises:
        ParseError: The file is no PDF, is damaged, or wants a password.
        LimitError: It is larger than a limit.
    """
    with _ONE_AT_A_TIME, _document(pdfium, content) as document:
        count = pdfium.count_pages(document)
        _within("max_pages", max_pages, count, "pages")
        gutter = Gutter()
        pages = (_page(pdfium, document, index, gutter) for index in share.pages(count))
        yield from counted(pages, max_characters)


def counted(pages: Iterable[Page], max_characters: int) -> Iterator[Page]:
    """See that pages hold no more characters than they may.

    Args:
        pages: The pages.
        max_characters: How many characters they may hold together.

    Yields:
        The pages.

    Raises:
        LimitError: They hold more.
    """
    characters = 0
    for page in pages:
        characters += sum([len(piece[0]) for piece in page.pieces])
        _within("max_characters", max_characters, characters, "characters")
        yield page


def _within(limit: str, allowed: int, found: int, what: str) -> None:
    if found > allowed:
        message = (
            f"the PDF has {found:,} {what}, more than {limit}={allowed:,}; raise it to read on"
        )
        raise LimitError(message, limit=limit, allowed=allowed, found=found)


@contextmanager
def _document(pdfium: Pdfium, content: bytes) -> Iterator[int]:
    document = pdfium.open(content, len(content), None)
    if not document:
        if pdfium.fault() == PASSWORD:
            message = "the PDF wants a password; save a copy without one and read that"
            raise ParseError(message, expected="a PDF that opens without a password")
        message = (
            "the PDF cannot be opened: it is cut off, damaged, or no PDF; get the file once more"
        )
        raise ParseError(message, expected="a whole PDF")
    try:
        yield document
    finally:
        pdfium.close(document)


def _page(pdfium: Pdfium, document: int, index: int, gutter: Gutter) -> Page:
    page = pdfium.load_page(document, index)
    if not page:
        return Page(index + 1, (), readable=False)
    text = pdfium.load_text(page)
    try:
        characters = Characters(pdfium, text)
        return Page(index + 1, page_pieces(characters, pdfium.page_width(page), gutter))
    finally:
        pdfium.close_text(text)
        pdfium.close_page(page)
