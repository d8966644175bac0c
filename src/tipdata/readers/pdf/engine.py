"""pdfium's text of a page with the place of every line; the only module that calls pdfium."""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left
from contextlib import contextmanager
from importlib.util import find_spec
from math import inf, pi
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

from tipdata.errors import LimitError, MissingExtraError, ParseError
from tipdata.readers.pdf.pieces import Direction, Page, Piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Pdfium", "load_pdfium", "read_pages", "require_pdfium"]

HYPHEN = "\ufffe"
"""What the hyphen that ends a line becomes."""

UNKNOWN = "\ufffd"
"""What a glyph becomes of which the file does not say what letter it is."""

MARK = re.compile("[\ufffe\x02]")
"""What pdfium puts for either."""

LINE = re.compile("[^\\s\ufffe][^\r\n\ufffe]*\ufffe?")
"""A line in pdfium's text."""

WORD = re.compile(r"\S+")

BLANK = re.compile(r" (?=\S)")
"""The last blank before a word."""

WIDE = 0.4
"""The part of a page's width from which a line may run through two columns."""

GAP = 0.7
"""The gap, by the height of the line, that may part two columns."""

NEAR = 8
"""How many characters behind its likely place, and how many words before, a gap is looked for."""

LEVEL = 1.0
"""Points by which the characters of one line differ in height at most."""

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
    FPDFText_IsHyphen: Callable[[Any, int], int]
    FPDFText_GetCharAngle: Callable[[Any, int], float]
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
        import pypdfium2_raw
    except ImportError as error:
        raise _missing() from error
    pdfium: Pdfium = pypdfium2_raw
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
        wide = WIDE * pdfium.FPDF_GetPageWidthF(page)
        return Page(index + 1, _TextPage(pdfium, text_page, wide).whole_pieces())
    finally:
        pdfium.FPDFText_ClosePage(text_page)
        pdfium.FPDF_ClosePage(page)


class _TextPage:
    """The text of one page, and the place of each character."""

    def __init__(self, pdfium: Pdfium, handle: Any, wide: float) -> None:
        self.pdfium = pdfium
        self.handle = handle
        self.wide = wide
        count = max(0, pdfium.FPDFText_CountChars(handle))
        self.paired = False  # whether surrogates stand side by side for one character
        text = self._text(count)
        self.direct = len(text) == count  # then the text has every character pdfium counts
        self.text = MARK.sub(self._mark, text)
        self.find = pdfium.FPDFText_GetLooseCharBox if self.direct else self._find_indirectly
        self.gaps: list[float] = []  # right of the left edges of those in the last line with some
        self.gutter = -inf  # right of the last gap's left edge
        self.rect = pdfium.FS_RECTF()
        self.rect_at = ctypes.byref(self.rect)
        self.sides = [ctypes.c_double() for _ in range(4)]
        self.sides_at = [ctypes.byref(side) for side in self.sides]

    def _text(self, count: int) -> str:
        """The page's text, one character for each 16 bits of pdfium's."""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = self.pdfium.FPDFText_GetText(self.handle, 0, count, buffer)
        units = max(0, written - 1)
        text = ctypes.string_at(buffer, 2 * units).decode("utf-16-le", "replace")
        if len(text) == units:
            return text
        self.paired = True
        return "".join(map(chr, buffer[:units]))

    def _mark(self, match: re.Match[str]) -> str:
        """U+FFFE for a hyphen that ends a line, U+FFFD for what pdfium knows no letter for."""
        hyphen = self.pdfium.FPDFText_IsHyphen(self.handle, self.place(match.start())) == 1
        return HYPHEN if hyphen else UNKNOWN

    def whole_pieces(self) -> tuple[Piece, ...]:
        """The pieces, every character of theirs one."""
        if not self.paired:
            return tuple(self.pieces())
        return tuple(piece._replace(text=_paired(piece.text)) for piece in self.pieces())

    def pieces(self) -> Iterator[Piece]:
        """The lines, parted at gaps where they are wide."""
        find, handle, rect, rect_at = self.find, self.handle, self.rect, self.rect_at
        for match in LINE.finditer(self.text):
            line = match[0].rstrip()
            start = match.start()
            end = start + len(line)
            find(handle, start, rect_at)
            first = left, bottom, _, top = rect.left, rect.bottom, rect.right, rect.top
            find(handle, end - 1, rect_at)
            if abs(rect.bottom - bottom) > LEVEL or rect.left < left:
                yield from self._odd(start, end)
            elif rect.right - left > self.wide or self._crosses(left, rect.right):
                yield from self._parted(start, end, first, rect.right)
            else:
                yield Piece(line, left, bottom, rect.right, top)

    def box(self, index: int) -> Box:
        """Left, bottom, right and top of the character at this place of the text."""
        self.find(self.handle, index, self.rect_at)
        return self.rect.left, self.rect.bottom, self.rect.right, self.rect.top

    def _crosses(self, left: float, right: float) -> bool:
        """Whether a line runs over where the last line with gaps had one."""
        return any(left < gap < right for gap in self.gaps)

    def place(self, index: int) -> int:
        """Where pdfium counts the character that stands at this place of the text."""
        if self.direct:
            return index
        return self.pdfium.FPDFText_GetCharIndexFromTextIndex(self.handle, index)

    def _find_indirectly(self, handle: Any, index: int, rect_at: Any) -> int:
        """Find a character's box where pdfium counts characters that are not in the text."""
        return self.pdfium.FPDFText_GetLooseCharBox(handle, self.place(index), rect_at)

    def _odd(self, start: int, end: int) -> Iterator[Piece]:
        """A line that runs another way, or jumps from one line of the page to the next."""
        angle = self.pdfium.FPDFText_GetCharAngle(self.handle, start)
        way = Direction(round(-angle / (pi / 2)) % 4)  # pdfium turns with the clock
        if way != Direction.RIGHT:
            sides = zip(self.box(start), self.box(end - 1), strict=True)
            left, bottom, right, top = map(sorted, sides)
            yield Piece(self.text[start:end], left[0], bottom[0], right[1], top[1], way)
            return
        begin, first, before = start, self.box(start), self.box(start)
        for place, box, last in self._spots(start, end):
            if place > begin and not _follows(before, box):
                text = self.text[begin:place].rstrip()
                yield Piece(text, *first[:2], before[2], first[3])
                begin, first = place, box
            before = last
        yield Piece(self.text[begin:end], *first[:2], before[2], first[3])

    def _spots(self, start: int, end: int) -> Iterator[tuple[int, Box, Box]]:
        """The words of a line, with the boxes of their ends; the letters of those that jump."""
        for match in WORD.finditer(self.text, start, end):
            first, last = self.box(match.start()), self.box(match.end() - 1)
            if abs(first[1] - last[1]) <= LEVEL and first[0] <= last[0]:
                yield match.start(), first, last
            else:
                for place in range(*match.span()):
                    yield place, self.box(place), self.box(place)

    def _parted(self, start: int, end: int, first: Box, right: float) -> Iterator[Piece]:
        """A line as the pieces that its gaps leave."""
        smallest = GAP * (first[3] - first[1])
        cut = self._cut_where_before(start, end, first[0], right, smallest)
        for after in (cut,) if cut else self._cuts(start, end, smallest):
            text = self.text[start:after].rstrip()
            last = self.box(start + len(text) - 1)
            yield from self._part(start, start + len(text), first, last[2], whole=not cut)
            start = after
            first = self.box(start)
        yield from self._part(start, end, first, right, whole=not cut)

    def _part(
        self, start: int, end: int, first: Box, right: float, *, whole: bool
    ) -> Iterator[Piece]:
        """A part of a line; one that is still wide may have a gap of its own unless it is whole."""
        if not whole and right - first[0] > self.wide:
            yield from self._parted(start, end, first, right)
        else:
            yield Piece(self.text[start:end], first[0], first[1], right, first[3])

    def _cut_where_before(
        self, start: int, end: int, left: float, right: float, smallest: float
    ) -> int | None:
        """Where the line's right part begins, if its only gap is that of the line before."""
        gutter = self.gutter
        if not left < gutter < right:
            return None
        guess = start + int((end - start) * (gutter - left) / (right - left))
        word = self.text.find(" ", guess + NEAR, end)
        for _ in range(NEAR):
            before = self.text.rfind(" ", start, max(word, start))
            if before < 0:
                return None
            if self.box(before + 1)[0] < gutter:
                break
            word = before
        self.find(self.handle, word - 1, self.rect_at)
        reach = self.rect.right
        behind = self.box(word + 1)[0]
        return word + 1 if reach < gutter < behind and behind - reach > smallest else None

    def _cuts(self, start: int, end: int, smallest: float) -> list[int]:
        """Where the parts of a line begin that gaps set off."""
        gaps = list(self._gaps(start, end, smallest))
        self.gutter = gaps[0] if len(gaps) == 1 else -inf
        self.gaps = gaps[:NEAR] or self.gaps
        words = [match.end() for match in BLANK.finditer(self.text, start, end)] if gaps else []
        found = {bisect_left(words, gap, key=lambda word: self.box(word)[0]) for gap in gaps}
        return [words[place] for place in sorted(found) if place < len(words)]

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
        left, _, right, _ = self.sides
        found = []
        for index in range(count if count > 1 else 0):
            self.pdfium.FPDFText_GetRect(self.handle, index, *self.sides_at)
            found.append((left.value, right.value))
        return found


def _paired(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _follows(before: Box, box: Box) -> bool:
    """Whether a word stands on the same line as the one before, and not far from it."""
    height = before[3] - before[1]
    gap = box[0] - before[2]
    return abs(box[1] - before[1]) < height / 3 and -height / 2 < gap <= GAP * height
