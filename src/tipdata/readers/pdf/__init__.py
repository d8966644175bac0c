"""PDF to a document: columns in reading order, running heads marked as furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.errors import ParseError
from tipdata.readers.pdf.engine import load_pdfium, read_pages
from tipdata.readers.pdf.layout import document_of

if TYPE_CHECKING:
    from tipdata.text import Document

__all__ = ["MAX_CHARACTERS", "MAX_PAGES", "TIME_LIMIT", "pdf_document"]

MAX_PAGES = 5_000
"""How many pages a PDF may have unless told otherwise: ten times the longest edition."""

MAX_CHARACTERS = 50_000_000
"""How many characters a PDF may hold unless told otherwise."""

TIME_LIMIT = 60.0
"""Seconds a PDF may take unless told otherwise."""


def pdf_document(
    content: bytes,
    name: str | None = None,
    *,
    max_pages: int = MAX_PAGES,
    max_characters: int = MAX_CHARACTERS,
    time_limit: float | None = TIME_LIMIT,
) -> Document:
    """Read the text of a PDF."""
    pdfium = load_pdfium()
    pages = list(
        read_pages(pdfium, content, max_pages=max_pages, max_characters=max_characters)
    )
    if not any(page.pieces for page in pages):
        message = f"{name or 'the PDF'} has no text on its {len(pages)} pages"
        raise ParseError(message, expected="a PDF with text", source=name)
    return document_of(pages, name)
