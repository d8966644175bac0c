"""Recognition of announcements: the report's name, and a clause that places a country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.countries import find_countries
from tipdata.parsing.announcement.labels import labels_of
from tipdata.parsing.announcement.units import clauses_of
from tipdata.parsing.announcement.words import REPORT
from tipdata.parsing.clauses import places
from tipdata.text import sentences

if TYPE_CHECKING:
    from tipdata.text import Cleaned

__all__ = ["is_announcement"]


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
    return bool(labels_of(text, find_countries(text))) or any(
        clause.states and (clause.tier or clause.change)
        for sentence in sentences(cleaned)
        if places(sentence.text)
        for clause in clauses_of(sentence.text, find_countries(sentence.text))
    )
