"""Which kind of document a text is, and why a text is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.parsing.headings import find_headings
from tipdata.parsing.narratives import has_body
from tipdata.parsing.paragraphs import assesses
from tipdata.vocabulary import DocumentKind, SectionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.titles import Title

__all__ = ["EXPECTED", "looks_like_narrative"]

EXPECTED = (
    "a country narrative, an announcement of a tier placement, a tier list or a digest "
    "of the Trafficking in Persons Report"
)
"""What `parse` looks for."""

_PILLARS = {SectionKind.PROSECUTION, SectionKind.PROTECTION, SectionKind.PREVENTION}


def looks_like_narrative(text: str, titles: Sequence[Title]) -> bool:
    """Whether a text is one narrative or several.

    A title with words of its own below it, or the headings of two pillars with trafficking.

    Args:
        text: Cleaned text with straight apostrophes.
        titles: The titles found in it.

    Returns:
        Whether it is.
    """
    stops = [title.stretch.start for title in titles[1:]] + [len(text)]
    if any(has_body(text, t.stretch.end, stop) for t, stop in zip(titles, stops, strict=True)):
        return True
    if "traffick" not in text:
        return False
    kinds = {heading.kind for heading in find_headings(text, 0, len(text))}
    return len(kinds & _PILLARS) >= 2
