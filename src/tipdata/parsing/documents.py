"""Documents of every kind to reports: recognition and dispatch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from tipdata.errors import ParseError
from tipdata.parsing.editions import edition_year
from tipdata.parsing.furniture import PAGE_STEPS
from tipdata.parsing.headings import Headings
from tipdata.parsing.lines import Lines
from tipdata.parsing.narratives import narratives_report
from tipdata.parsing.recognize import (
    EXPECTED,
    has_pillars,
    opens_narrative,
    opens_news,
    reads_like_assessment,
)
from tipdata.parsing.titles import Outline, find_titles
from tipdata.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import NoReturn

    from tipdata.countries import Country
    from tipdata.model import Report
    from tipdata.text import Cleaned, Document, Span

__all__ = ["read_document"]


LONGEST_TITLE = 200
"""A page's title in its head or banner is shorter; its menus are longer."""


class Reader(Protocol):
    """What reads one kind of document."""

    def __call__(
        self, document: Document, cleaned: Cleaned, *, country: Country | None, year: int | None
    ) -> Report:
        """Read a document of that kind."""
        ...


def read_document(document: Document, country: Country | None, year: int | None) -> Report:
    """Read a document of any kind.

    Args:
        document: The document.
        country: Its country, where it does not say so itself.
        year: Its edition, where it does not say so itself.

    Returns:
        The report.

    Raises:
        ParseError: It is no TIP document, or its country is neither stated nor given.
    """
    cleaned = clean(document.text, PAGE_STEPS, without=_navigation(document))
    return _reader(cleaned)(document, cleaned, country=country, year=year)


def _navigation(document: Document) -> Iterator[Span]:
    """The furniture a reader marked, but for short pieces that name the report: its titles.

    A title begins a line; the running heads of a PDF stand inside the text's own.
    """
    for span in document.furniture:
        begins_line = document.text[span.start - 1 : span.start] in ("", "\n")
        if not begins_line or len(span) > LONGEST_TITLE or edition_year(document[span]) is None:
            yield span


def _reader(cleaned: Cleaned) -> Reader:
    """The reader of the kind of document a text shows itself to be, by the surest sign first."""
    text = cleaned.plain
    lines = Lines(text)
    titles, headings = outline = Outline(find_titles(lines), Headings(lines))
    pillars = has_pillars(headings)
    narratives = partial(narratives_report, outline)
    if pillars and (titles or not opens_news(text)):
        return narratives
    signs: tuple[Callable[[], Reader | None], ...] = (
        lambda: _digest(cleaned),
        lambda: narratives if opens_narrative(outline) else None,
        lambda: _tier_list(cleaned),
        lambda: _announcement(cleaned),
        lambda: narratives if pillars or titles or reads_like_assessment(text) else None,
    )
    return next((reader for sign in signs if (reader := sign())), _refuse)


# Each kind's grammar is loaded when a text may be of it: narratives do not wait for the others.


def _digest(cleaned: Cleaned) -> Reader | None:
    from tipdata.parsing.digest import is_digest
    from tipdata.parsing.digest_report import digest_report

    return digest_report if is_digest(cleaned) else None


def _tier_list(cleaned: Cleaned) -> Reader | None:
    from tipdata.parsing.tier_list import is_tier_list, read_tier_list

    return read_tier_list if is_tier_list(cleaned) else None


def _announcement(cleaned: Cleaned) -> Reader | None:
    from tipdata.parsing.announcement import is_announcement, read_announcement

    return read_announcement if is_announcement(cleaned) else None


def _refuse(document: Document, cleaned: Cleaned, **_given: object) -> NoReturn:
    """Say what was looked for and what was found."""
    words = cleaned.piece(0, 60)
    found = f"a text that begins {words!r}" if words else "an empty text"
    message = f"no TIP document: looked for {EXPECTED}; found {found}"
    raise ParseError(message, expected=EXPECTED, line=1, column=1, source=document.source)
