"""Which kind of document a text is, and why a text is none."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from tipdata.parsing.paragraphs import GOVERNMENT_OF, assesses, is_profile, paragraphs
from tipdata.parsing.titles import bodies
from tipdata.vocabulary import SectionKind

if TYPE_CHECKING:
    from tipdata.parsing.headings import Headings
    from tipdata.parsing.titles import Outline

__all__ = ["EXPECTED", "has_pillars", "opens_narrative", "opens_news", "reads_like_assessment"]

EXPECTED = (
    "a country narrative, an announcement of a tier placement, a tier list or a digest "
    "of the Trafficking in Persons Report"
)
"""What `parse` looks for."""

LAID_OUT = {
    SectionKind.PROSECUTION,
    SectionKind.PROTECTION,
    SectionKind.PREVENTION,
    SectionKind.RECOMMENDATIONS,
}
"""Two of these headings make a narrative."""

NEWS = re.compile(
    r"\b(?:released|announced?|announces|published|unveiled|issued|launched|embassy|ambassador|"
    r"said|says|according\s+to|welcomes?d?|upgrades|downgrades)\b",
    re.IGNORECASE,
)
"""What the first paragraph of an announcement says and that of a narrative does not."""


BEGINNING = 500
"""How far a document's beginning reaches."""

NEAR = 6
"""The lines below a title among which its first paragraphs stand."""


def has_pillars(headings: Headings) -> bool:
    """Whether a document has two headings of a narrative and tells of trafficking.

    Args:
        headings: The document's headings.

    Returns:
        Whether it is laid out as a narrative.
    """
    if "traffick" not in headings.text:
        return False
    kinds = headings.kinds & LAID_OUT
    if len(kinds) > 1:
        return True
    for heading in headings.each(0, len(headings.text)):
        if heading.kind in LAID_OUT:
            kinds.add(heading.kind)
            if len(kinds) > 1:
                return True
    return False


def opens_news(text: str) -> bool:
    """Whether a text begins like news of the report rather than like the report.

    Args:
        text: Cleaned text with straight apostrophes.

    Returns:
        Whether its first lines tell of a release, an embassy or somebody's words.
    """
    head = text[:BEGINNING]
    return NEWS.search(head) is not None and not assesses(head, 0, BEGINNING)


def opens_narrative(outline: Outline) -> bool:
    """Whether a narrative begins below one of the titles, rather than a list or news.

    Args:
        outline: The document's titles and headings.

    Returns:
        Whether the first paragraph below a title profiles or assesses the country.
    """
    titles, headings = outline
    return any(_opens(headings, *body) for body in bodies(titles, len(headings.text)))


def _opens(headings: Headings, start: int, end: int) -> bool:
    """Whether the first paragraph profiles or assesses the country, or the second its government.

    News of the report does so too, but not in its first words.
    """
    text = headings.text
    prose = [p for p in islice(paragraphs(text, start, end), NEAR) if p.is_prose(text)][:2]
    if not prose:
        return bool(headings.between(start, end))
    first, last = prose[0], prose[-1]
    head = min(first.end, first.start + 600)
    told = (
        assesses(text, first.start, head)
        or is_profile(text, first.start, head)
        or (assesses(text, last.start, last.end) and _names_a_government(text, last.start))
    )
    return bool(told) and not NEWS.search(text, first.start, min(head, first.start + 250))


def _names_a_government(text: str, start: int) -> bool:
    """Whether a paragraph begins with the government of a country."""
    return GOVERNMENT_OF.match(text, start + 4 * text.startswith("The ", start)) is not None


def reads_like_assessment(text: str) -> bool:
    """Whether a text without title and headings still assesses one named government.

    Args:
        text: Cleaned text with straight apostrophes.

    Returns:
        Whether a sentence holds ``the Government of X`` against the minimum standards.
    """
    start = text.find("minimum standards")
    while start >= 0:
        reach = max(0, start - 300)
        sentence = max(text.rfind("\n", reach, start), text.rfind(". ", reach, start), reach)
        match = GOVERNMENT_OF.search(text, sentence, start)
        if match and assesses(text, match.start(), start + 17):
            return True
        start = text.find("minimum standards", start + 17)
    return False
