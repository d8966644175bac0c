"""How large and how deep an input may be, unless the caller says otherwise."""

from __future__ import annotations

from typing import NamedTuple

from tipdata.readers.pdf import MAX_CHARACTERS, MAX_MEMORY, MAX_PAGES, TIME_LIMIT

__all__ = ["MAX_BYTES", "MAX_HTML", "MAX_NESTING", "Limits"]

MAX_BYTES = 200_000_000
"""Bytes of a file."""

MAX_HTML = 10_000_000
"""Characters of a page: those of a whole edition on one page, and some more."""

MAX_NESTING = 2_000
"""How deep the elements of a page may stand in each other."""


class Limits(NamedTuple):
    """The limits in force while a file is read; each is a keyword of `read`."""

    max_bytes: int = MAX_BYTES
    max_characters: int = MAX_CHARACTERS
    max_html: int = MAX_HTML
    max_nesting: int = MAX_NESTING
    max_pages: int = MAX_PAGES
    max_memory: int = MAX_MEMORY
    time_limit: float | None = TIME_LIMIT
