"""PDF to a document: columns in reading order, running heads marked as furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.errors import ParseError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tipdata.readers.pdf.pieces import Page
    from tipdata.text import Document

__all__ = ["MAX_CHARACTERS", "MAX_PAGES", "TIME_LIMIT", "pdf_document"]

MAX_PAGES = 5_000
"""How many pages a PDF may have unless told otherwise: ten times the longest edition."""

MAX_CHARACTERS = 50_000_000
"""How many characters a PDF may hold unless told otherwise."""

MAX_MEMORY = 2_000_000_000
"""Bytes of memory a PDF may take unless told otherwise, besides the file itself."""

TIME_LIMIT = 60.0
"""Seconds a PDF may take unless told otherwise."""


def pdf_document(  # noqa: PLR0913 - each limit is a keyword of its own
    content: bytes,
    name: str | None = None,
    *,
    max_pages: int = MAX_PAGES,
    max_characters: int = MAX_CHARACTERS,
    max_memory: int = MAX_MEMORY,
    time_limit: float | None = TIME_LIMIT,
) -> Document:
    """Read the text of a PDF, column by column.

    pdfium cannot be interrupted, and some files keep it busy for ever, so it works in a process of
    its own, on long files in two at once. Starting them takes some 50 ms; they are kept for the
    files to come.

    Args:
        content: The file's bytes.
        name: The file's name.
        max_pages: The most pages to take.
        max_characters: The most characters to take.
        max_memory: The most memory each other process may take besides the file, in bytes.
        time_limit: The most seconds it may take; None reads the file in this process, without a
            limit on time and memory.

    Returns:
        A document whose text has one paragraph after the other, words whole that a line's end
        parted; running heads, page numbers and notes on pages without text are marked as
        furniture.

    Raises:
        ParseError: The file is no PDF, is damaged, wants a password, or has no text.
        LimitError: It is over a limit; the error names the keyword.
        MissingExtraError: The extra ``pdf`` is not installed.

    Example:
        >>> try:
        ...     pdf_document(b"%PDF-1.7, and then nothing")
        ... except ParseError as error:
        ...     print(error.expected)
        a whole PDF
    """
    from tipdata.readers.pdf.layout import (  # heavy for the process that only reads
        document_of,
        sheets_of,
    )

    limits = {"max_pages": max_pages, "max_characters": max_characters}
    pages = _pages(content, limits, max_memory, time_limit)
    sheets = list(sheets_of(pages))  # while the other process reads the next
    if not any(sheet.boxes for sheet in sheets):
        raise _empty(name or "the PDF", len(sheets), any(sheet.readable for sheet in sheets))
    return document_of(sheets, name)


def _empty(name: str, pages: int, readable: bool) -> ParseError:
    """Why a PDF has no text."""
    if not pages:
        message = f"{name} is a PDF without pages; get the file once more"
    elif readable:
        message = (
            f"{name} has no text on its {pages:,} pages: it may be scanned; "
            "have a program for text recognition (OCR) write its text into it, and read that"
        )
    else:
        message = f"{name} is damaged: none of its {pages:,} pages can be read; get it once more"
    return ParseError(message, expected="a PDF with text", source=name)


def _pages(
    content: bytes, limits: Mapping[str, int], max_memory: int, time_limit: float | None
) -> Iterator[Page]:
    """The pages, read here or in a process of their own."""
    from tipdata.readers.pdf.engine import WHOLE, read_pages
    from tipdata.readers.pdf.pdfium import load_pdfium, require_pdfium

    if time_limit is None:
        return read_pages(load_pdfium(), content, WHOLE, **limits)
    from tipdata.readers.pdf.isolation import isolated_pages
    from tipdata.readers.pdf.wire import Limits

    require_pdfium()
    return isolated_pages(content, Limits(**limits, max_memory=max_memory, time_limit=time_limit))
