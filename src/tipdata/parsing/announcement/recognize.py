"""Recognition of announcements: the report's name, and a clause that places a country."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.countries import find_countries
from tipdata.parsing.announcement.labels import labels_of
from tipdata.parsing.announcement.units import clauses_of
from tipdata.parsing.announcement.words import REPORT
from tipdata.parsing.clauses import places
from tipdata.text import sentences

if TYPE_CHECKING:
    from tipdata.text import Cleaned, Sentence

__all__ = ["is_announcement"]

_TIERS = re.compile(
    r"(?:(?<![A-Za-z])tiers?|watch[\s-]?list|special[\s-]case)(?![a-z])", re.IGNORECASE
)
"""The report's own words for its groups; storms and alerts have categories and levels too."""

REACH = 120
"""How far before a sentence that speaks of categories the report is named."""


def is_announcement(cleaned: Cleaned) -> bool:
    """Whether a text tells where the report places somebody.

    Args:
        cleaned: The text.

    Returns:
        Whether it names the report and states a placement, or a move between tiers, as a fact.

    Example:
        >>> from tipdata.text import clean
        >>> is_announcement(clean("The 2021 TIP Report upgraded Narnia to Tier 2."))
        True
    """
    text = cleaned.plain
    if not places(text) or not REPORT.search(text):
        return False
    tiered = _TIERS.search(text) is not None
    return bool(labels_of(text, find_countries(text))) or any(
        clause.states and (clause.tier or clause.change)
        for sentence in sentences(cleaned)
        if places(sentence.text) and (tiered or _named_near(text, sentence))
        for clause in clauses_of(sentence.text, find_countries(sentence.text))
    )


def _named_near(text: str, sentence: Sentence) -> bool:
    """Whether a sentence, or the words before it, name the report."""
    start = max(0, sentence.start - REACH)
    return REPORT.search(text, start, sentence.end) is not None
