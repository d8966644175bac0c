"""A page's tags and text, as an engine tells them, to blocks of text in order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.errors import LimitError
from tipdata.readers.elements import (
    ARTICLE,
    BARRIERS,
    BLOCKS,
    CLOSES,
    FURNITURE,
    FURNITURE_ROLES,
    LINES,
    PAGE,
    TABLE_PARTS,
    VOID,
)
from tipdata.readers.tidy import DECISIVE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Block", "PageBlocks"]

NEARBY = 64
"""How many open elements an end tag is compared with; bounds the cost of wrong nesting."""

NOTE = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?")
"""A raised footnote mark: to stand for itself, not to be glued to a figure or a name."""

HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)


class Block(NamedTuple):
    """A stretch of text of one kind."""

    text: str
    lead: str  # the white space before it
    hidden: bool
    furniture: bool
    article: bool
    row: int  # of a table, 0 outside of tables
    cell: int


class _Mark(NamedTuple):
    """What an open element decides about its text."""

    hidden: bool
    furniture: bool
    article: bool


class PageBlocks:
    """Collects blocks; a block ends wherever another begins, closed or not.

    The open elements are kept as far as they matter: blocks, and what decides about its text.
    """

    def __init__(self, max_nesting: int) -> None:
        super().__init__()
        self.max_nesting = max_nesting
        self.blocks: list[Block] = []
        self.pieces: list[str] = []
        self.open: list[str] = []
        self.marks: list[tuple[int, _Mark]] = []  # with their depth
        self.inline: dict[str, int] = {}  # open deciding elements inside of lines
        self.hidden = self.furniture = self.article = 0
        self.gap = 0  # line ends before the next block
        self.listed = False  # whether it is the first of a list's or table's line
        self.blank = False  # whether white space came before it
        self.raised: int | None = None  # how many blocks stood before an open <sup>
        self.row = self.cell = self.rows = self.cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        if tag in BLOCKS:
            self.flush()
            self._begin(tag)
            if tag not in VOID:
                self._imply(CLOSES.get(tag))
                decides = attrs or tag in FURNITURE or tag in ARTICLE
                self._push(tag, self._mark(tag, attrs) if decides else None)
            return
        if tag == "sup":
            self.flush()
            self.raised = len(self.blocks)
        if attrs or tag in FURNITURE or tag in self.inline:
            self._inline(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """End an element, and what stands in it unclosed."""
        if tag in BLOCKS:
            self.flush()
            self._finish(tag)
        else:
            if tag == "sup":
                self._note()
            if tag not in self.inline:
                return
        if self.open and self.open[-1] == tag:
            self._cut(len(self.open) - 1)
            return
        depth = len(self.open)
        ends_paragraph = depth > 0 and self.open[-1] == "p"
        self._close(tag)
        if ends_paragraph and len(self.open) < depth:
            self._finish("p")  # its own end was left out

    def handle_data(self, data: str) -> None:
        """Take text."""
        self.pieces.append(data)

    def finish(self) -> None:
        """End the page, and a footnote mark that stands open at its end."""
        self._note()

    def flush(self) -> None:
        """End the block at hand."""
        if not self.pieces:
            return
        raw = "".join(self.pieces)
        self.pieces.clear()
        text = " ".join(raw.split())
        if not text:
            self.blank = self.blank or bool(raw)
            return
        lead = "\n" * self.gap or " " * (self.blank or raw[0].isspace())
        where = (bool(self.hidden), bool(self.furniture), bool(self.article), self.row, self.cell)
        self.blocks.append(Block(text, lead, *where))
        self.gap, self.listed, self.blank = 0, False, raw[-1].isspace()

    def _begin(self, tag: str) -> None:
        """How far the next block stands from the last one."""
        if tag in LINES:
            self.gap, self.listed = 1, True
            if tag in TABLE_PARTS:
                self._table_part(tag)
        elif not self.listed and tag not in TABLE_PARTS:
            self.gap = min(2, self.gap + 1) if tag == "br" else 2

    def _finish(self, tag: str) -> None:
        if tag in LINES or tag in TABLE_PARTS:
            self.gap = max(self.gap, 1)
            self.row *= tag != "tr"
        elif tag in ("p", "br"):
            self._begin(tag)  # the end of a paragraph is often left out, so it must say no more
        else:
            self.gap, self.listed = 2, False
            self.row *= tag != "table"

    def _table_part(self, tag: str) -> None:
        if tag == "tr":
            self.rows += 1
            self.row = self.rows
        elif self.row:
            self.cells += 1
            self.cell = self.cells

    def _note(self) -> None:
        """Mark a raised footnote mark as no part of the sentence."""
        self.flush()
        if self.raised is not None and self.raised == len(self.blocks) - 1:
            note = self.blocks[-1]
            if NOTE.fullmatch(note.text):
                self.blocks[-1] = note._replace(furniture=True)
        self.raised = None

    def _mark(self, tag: str, attrs: Iterable[tuple[str, str | None]]) -> _Mark | None:
        """The element, if it decides what becomes of its text."""
        values = {name: value or "" for name, value in attrs if name in DECISIVE}
        if not values and tag not in FURNITURE and tag not in ARTICLE:
            return None
        role = values.get("role", "").strip().lower()
        furniture = tag in FURNITURE or role in FURNITURE_ROLES
        if tag == "header" and self.article:
            furniture = False  # the article's own header holds its title
        article = tag in ARTICLE or role == "main"
        hidden = _hides(values)
        if not (hidden or furniture or article):
            return None
        return _Mark(hidden, furniture, article)

    def _inline(self, tag: str, attrs: Iterable[tuple[str, str | None]]) -> None:
        """Open an element inside a line, if it matters."""
        if tag in VOID or tag in PAGE:
            return
        mark = self._mark(tag, attrs)
        if mark is not None or tag in self.inline:
            self.inline[tag] = self.inline.get(tag, 0) + 1
            self._push(tag, mark)

    def _push(self, tag: str, mark: _Mark | None) -> None:
        if mark is not None:
            self.flush()
        self.open.append(tag)
        if len(self.open) > self.max_nesting:
            message = (
                f"the page nests elements deeper than max_nesting={self.max_nesting:,}; "
                "raise it to read on"
            )
            found = len(self.open)
            raise LimitError(message, limit="max_nesting", allowed=self.max_nesting, found=found)
        if mark is not None:
            self.marks.append((len(self.open), mark))
            self._count(mark, 1)

    def _imply(self, closed: frozenset[str] | None) -> None:
        """End the open elements that the start of another one ends."""
        depth = len(self.open)
        while closed and depth:
            below = depth
            while below and self.open[below - 1] not in BLOCKS:
                below -= 1
            if not below or self.open[below - 1] not in closed:
                break
            depth = below - 1
        if depth < len(self.open):
            self._cut(depth)

    def _close(self, tag: str) -> None:
        """End the nearest element of this name, if its end can stand here."""
        stops = BARRIERS if tag in BLOCKS else BLOCKS
        for depth in range(len(self.open) - 1, max(-1, len(self.open) - 1 - NEARBY), -1):
            if self.open[depth] == tag:
                self._cut(depth)
                return
            if self.open[depth] in stops and not (tag in TABLE_PARTS or tag == "table"):
                return

    def _cut(self, depth: int) -> None:
        """Close all elements from this depth on."""
        if self.inline:
            for tag in self.open[depth:]:
                if tag in self.inline:
                    self.inline[tag] -= 1
                    if not self.inline[tag]:
                        del self.inline[tag]
        del self.open[depth:]
        if self.marks and self.marks[-1][0] > depth:
            self.flush()
        while self.marks and self.marks[-1][0] > depth:
            self._count(self.marks.pop()[1], -1)

    def _count(self, mark: _Mark, step: int) -> None:
        self.hidden += step * mark.hidden
        self.furniture += step * mark.furniture
        self.article += step * mark.article


def _hides(values: Mapping[str, str]) -> bool:
    """Whether an element's attributes hide it."""
    return (
        "hidden" in values
        or values.get("aria-hidden", "").strip().lower() == "true"
        or HIDING.search(values.get("style", "")) is not None
    )
