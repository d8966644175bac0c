"""pdfium's text of a page with the place of every line; the only module that calls pdfium."""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left
from contextlib import contextmanager
from importlib.util import find_spec
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

from tipdata.errors import LimitError, MissingExtraError, ParseError
from tipdata.readers.pdf.pieces import Direction, Page, Piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Pdfium", "load_pdfium", "read_pages", "require_pdfium"]

LINE = re.compile("[^\\s\ufffe\x02][^\r\n\ufffe\x02]*[\ufffe\x02]?")
"""A line in pdfium's text; it puts U+FFFE (once U+0002) for the hyphen that ends a line."""

WIDE = 0.4
"""The part of a page's width from which a line may run through two columns."""

GAP = 0.7
"""The gap, by the height of the line, that may part two columns."""

PASSWORD = 4
"""pdfium's code for a document that wants a password."""

Box = tuple[float, float, float, float]


class Pdfium(Protocol):
    """The functions of pdfium's C interface that are used here."""

    FS_RECTF: Callable[[], Any]
    FPDF_InitLibrary: Callable[[], None]
    FPDF_LoadMemDocument64: Callable[[bytes, int, bytes | None], Any]
    FPDF_CloseDocument: Callable[[Any], None]
    FPDF_GetLastError: Callable[[], int]
    FPDF_GetPageCount: Callable[[Any], int]
    FPDF_LoadPage: Callable[[Any, int], Any]
    FPDF_ClosePage: Callable[[Any], None]
    FPDF_GetPageWidthF: Callable[[Any], float]
    FPDFText_LoadPage: Callable[[Any], Any]
    FPDFText_ClosePage: Callable[[Any], None]
    FPDFText_CountChars: Callable[[Any], int]
    FPDFText_GetText: Callable[[Any, int, int, Any], int]
    FPDFText_GetCharIndexFromTextIndex: Callable[[Any, int], int]
    FPDFText_GetLooseCharBox: Callable[[Any, int, Any], int]
    FPDFText_CountRects: Callable[[Any, int, int], int]
    FPDFText_GetRect: Callable[[Any, int, Any, Any, Any, Any], int]


_ONE_AT_A_TIME = Lock()  # pdfium is not made for threads


def require_pdfium() -> None:
    """See that pdfium is installed, without loading it.

    Raises:
        MissingExtraError: The extra ``pdf`` is not installed.
    """
    if find_spec("pypdfium2_raw") is None:
        raise _missing()


def _missing() -> MissingExtraError:
    message = "reading PDF needs pypdfium2: pip install 'tipdata[pdf]'"
    return MissingExtraError(message, extra="pdf")


def load_pdfium() -> Pdfium:
    """pdfium, ready to work.

    Returns:
        Its C interface.

    Raises:
        MissingExtraError: The extra ``pdf`` is not installed.
    """
    try:
        import pypdfium2_raw as pdfium
    except ImportError as error:
        raise _missing() from error
    pdfium.FPDF_InitLibrary()  # does nothing the second time
    return pdfium


def read_pages(
    pdfium: Pdfium, content: bytes, *, max_pages: int, max_characters: int
) -> Iterator[Page]:
    """Read a document page by page.

    Args:
        pdfium: What `load_pdfium` gave.
        content: The file's bytes.
        max_pages: How many pages it may have.
        max_characters: How many characters they may hold together.

    Yields:
        Each page; those that cannot be loaded too.

    Raises:
        ParseError: The file is no PDF, is damaged, or wants a password.
        LimitError: It is larger than a limit.
    """
    with _ONE_AT_A_TIME, _document(pdfium, content) as document:
        count = pdfium.FPDF_GetPageCount(document)
        _within("max_pages", max_pages, count, "pages")
        characters = 0
        for index in range(count):
            page = _page(pdfium, document, index)
            characters += sum(len(piece.text) for piece in page.pieces)
            _within("max_characters", max_characters, characters, "characters")
            yield page


def _within(limit: str, allowed: int, found: int, what: str) -> None:
    if found > allowed:
        message = (
            f"the PDF has {found:,} {what}, more than {limit}={allowed:,}; raise it to read on"
        )
        raise LimitError(message, limit=limit, allowed=allowed, found=found)


@contextmanager
def _document(pdfium: Pdfium, content: bytes) -> Iterator[Any]:
    document = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
    if not document:
        if pdfium.FPDF_GetLastError() == PASSWORD:
            message = "the PDF wants a password; save a copy without one and read that"
            raise ParseError(message, expected="a PDF that opens without a password")
        message = (
            "the PDF cannot be opened: it is cut off, damaged, or no PDF; get the file once more"
        )
        raise ParseError(message, expected="a whole PDF")
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _page(pdfium: Pdfium, document: Any, index: int) -> Page:
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        return Page(index + 1, (), readable=False)
    text_page = pdfium.FPDFText_LoadPage(page)
    try:
        pieces = _TextPage(pdfium, text_page).pieces(WIDE * pdfium.FPDF_GetPageWidthF(page))
        return Page(index + 1, tuple(pieces))
    finally:
        pdfium.FPDFText_ClosePage(text_page)
        pdfium.FPDF_ClosePage(page)


class _TextPage:
    """The text of one page, and the place of each character."""

    def __init__(self, pdfium: Pdfium, handle: Any) -> None:
        self.pdfium = pdfium
        self.handle = handle
        count = max(0, pdfium.FPDFText_CountChars(handle))
        self.text = self._text(count)
        self.direct = len(self.text) == count  # then characters are counted as pdfium does
        self.rect = pdfium.FS_RECTF()
        self.rect_at = ctypes.byref(self.rect)
        self.find_box = pdfium.FPDFText_GetLooseCharBox

    def _text(self, count: int) -> str:
        buffer = (ctypes.c_ushort * (2 * count + 1))()
        written = self.pdfium.FPDFText_GetText(self.handle, 0, count, buffer)
        return bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")

    def pieces(self, wide: float) -> Iterator[Piece]:
        """The lines, parted at gaps where they are wider than this."""
        box = self.box
        for match in LINE.finditer(self.text):
            line = match[0].rstrip()
            start = match.start()
            first, last = box(start), box(start + len(line) - 1)
            if last[0] >= first[0] and first[1] == last[1]:  # as nearly all do
                if last[2] - first[0] > wide:
                    yield from self._parted(start, start + len(line), first, last)
                else:
                    yield Piece(line, first[0], first[1], last[2], first[3])
            else:
                yield Piece(line, *_around(first, last), _direction(first, last))

    def box(self, index: int) -> Box:
        """Left, bottom, right and top of the character at this place of the text."""
        if not self.direct:
            index = self.pdfium.FPDFText_GetCharIndexFromTextIndex(self.handle, index)
        rect = self.rect
        self.find_box(self.handle, index, self.rect_at)
        return rect.left, rect.bottom, rect.right, rect.top

    def _parted(self, start: int, end: int, first: Box, last: Box) -> Iterator[Piece]:
        """A line as the pieces that its gaps leave."""
        for gap in self._gaps(start, end, GAP * (first[3] - first[1])):
            after = bisect_left(range(start, end), gap, key=lambda index: self.box(index)[0])
            cut = start + after
            text = self.text[start:cut].rstrip()
            if text and cut < end:
                yield Piece(text, *_around(first, self.box(start + len(text) - 1)))
                start, first = cut, self.box(cut)
        yield Piece(self.text[start:end], *_around(first, last))

    def _gaps(self, start: int, end: int, smallest: float) -> Iterator[float]:
        """Right of which text goes on behind each gap of a line."""
        reach: float | None = None
        for left, right in sorted(self._rects(start, end)):
            if reach is not None and left - reach > smallest:
                yield reach + smallest / 4
            reach = right if reach is None else max(reach, right)

    def _rects(self, start: int, end: int) -> list[tuple[float, float]]:
        """Left and right of what was drawn at once; all in one piece gives none."""
        count = self.pdfium.FPDFText_CountRects(self.handle, start, end - start)
        sides = [ctypes.c_double() for _ in range(4)]
        places = [ctypes.byref(side) for side in sides]
        found = []
        for index in range(count if count > 1 else 0):
            self.pdfium.FPDFText_GetRect(self.handle, index, *places)
            found.append((sides[0].value, sides[2].value))
        return found


def _around(first: Box, last: Box) -> Box:
    return (
        min(first[0], last[0]),
        min(first[1], last[1]),
        max(first[2], last[2]),
        max(first[3], last[3]),
    )


def _direction(first: Box, last: Box) -> Direction:
    """Which way the text runs from its first character to its last."""
    across = last[0] + last[2] - first[0] - first[2]
    along = last[1] + last[3] - first[1] - first[3]
    if abs(along) > abs(across):
        return Direction.UP if along > 0 else Direction.DOWN
    return Direction.RIGHT if across >= 0 else Direction.LEFT
