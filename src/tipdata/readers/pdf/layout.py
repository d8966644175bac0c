"""The pages of a document to its text: columns, paragraphs, running heads marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tipdata.readers.pdf.columns import Columns
from tipdata.readers.pdf.flow import Flow
from tipdata.readers.pdf.heads import running_heads
from tipdata.readers.pdf.paragraphs import boxed
from tipdata.readers.pdf.turning import upright

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tipdata.readers.pdf.paragraphs import Box
    from tipdata.readers.pdf.pieces import Page, Piece
    from tipdata.text import Document

__all__ = ["Sheet", "document_of", "sheets_of"]


class Sheet(NamedTuple):
    """A page whose lines are in reading order, box by box, and what stands beside them."""

    boxes: list[Box]
    aside: list[str]
    readable: bool = True


def sheets_of(pages: Iterable[Page]) -> Iterator[Sheet]:
    """Lay out pages, each by itself but for where the columns of the one before stood.

    Args:
        pages: The pages.

    Yields:
        For each its boxes in reading order; text set sideways, and a note where it has no text.
    """
    columns = Columns()
    for page in pages:
        body, sideways = upright(page.pieces)
        boxes = [boxed(lines) for lines in columns.boxes(body)]
        yield Sheet(boxes, [*sideways, *_note(page)], page.readable)


def _note(page: Page) -> Iterator[str]:
    """A page without text leaves a note, so that nothing is lost in silence."""
    if not page.readable:
        yield f"[page {page.number} cannot be read]"
    elif not page.pieces:
        yield f"[page {page.number} has no text]"


def document_of(sheets: Sequence[Sheet], source: str | None) -> Document:
    """Lay the pages of a document out as text.

    Args:
        sheets: The pages in order.
        source: The document's name.

    Returns:
        The document; running heads, page numbers, text set sideways and notes on pages without
        text are in it, marked as furniture.
    """
    pages = [[line for box in sheet.boxes for line in box.lines] for sheet in sheets]
    flow = Flow(line.text for page in pages for line in page)
    for sheet, heads in zip(sheets, running_heads(pages), strict=True):
        flow.beside([*(line.text for line in heads), *sheet.aside])
        for box in _without(sheet.boxes, heads):
            flow.box(box)
    return flow.document(source)


def _without(boxes: Sequence[Box], heads: Sequence[Piece]) -> Iterator[Box]:
    """The boxes without the running heads in them."""
    for box in boxes:
        lines = [line for line in box.lines if line not in heads] if heads else box.lines
        if len(lines) == len(box.lines):
            yield box
        elif lines:
            yield boxed(lines)
