"""A change that the two tiers tell: today's, and the one of the edition before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.parsing.placement import PlacementClause, placement_clauses
from tipdata.text import Stretch
from tipdata.vocabulary import TierChange

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tipdata.text import Sentence
    from tipdata.vocabulary import Tier

__all__ = ["change_since"]

_LAST_YEAR = re.compile(
    r"\b(?:last\s+year|(?:the\s+)?previous\s+(?:year|report|edition)|(?:the\s+|a\s+)year\s+(?:before|ago|earlier))\b",
    re.IGNORECASE,
)


def change_since(
    told: Iterable[Sentence], tier: Tier, year: int | None
) -> tuple[TierChange, Stretch] | None:
    """The change since the edition before, where sentences name its tier.

    Args:
        told: Sentences about one country.
        tier: Where it stands now.
        year: The edition, if known.

    Returns:
        The change with the words that tell the former tier; None where they name none, several
        or the same, or where one of the two has no rank.

    Example:
        >>> from tipdata.text import clean, sentences
        >>> from tipdata.vocabulary import Tier
        >>> told = sentences(clean("Last year, Narnia was placed on Tier 3."))
        >>> change_since(told, Tier.TIER_2, 2020)[0]
        TierChange.UPGRADED
    """
    found = {former: at for s in told for former, at in _former(s, year)}
    if len(found) != 1:
        return None
    former, at = found.popitem()
    if former is tier or former.rank is None or tier.rank is None:
        return None
    better = tier.rank < former.rank
    return (TierChange.UPGRADED if better else TierChange.DOWNGRADED), at


def _former(sentence: Sentence, year: int | None) -> Iterator[tuple[Tier, Stretch]]:
    """The tiers of the edition before that a sentence names."""
    clauses = placement_clauses(sentence.text)
    ends = [*(clause.stretch.start for clause in clauses), len(sentence.text)][1:]
    for clause, end in zip(clauses, ends, strict=True):
        words = sentence.text[clause.subject.start : end]
        if clause.tier is not None and _of_last_year(words, clause, year):
            at = Stretch(sentence.start + clause.stretch.start, sentence.start + clause.stretch.end)
            yield clause.tier, at


def _of_last_year(words: str, clause: PlacementClause, year: int | None) -> bool:
    """Whether a clause states a placement of the edition before."""
    if clause.hypothetical or clause.definition or clause.negated:
        return False
    if clause.earlier and _LAST_YEAR.search(words):
        return True
    return year is not None and clause.year == year - 1
