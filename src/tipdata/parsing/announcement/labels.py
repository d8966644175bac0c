"""Tiers set beside a country's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.parsing.streaks import StreakPhrase, streak_phrases
from tipdata.parsing.tier_streaks import BEFORE_STREAK
from tipdata.parsing.tier_words import tier_mentions
from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.countries import Country
    from tipdata.vocabulary import Tier

    Place = tuple[int, int, Country]

__all__ = ["labels_of", "streak_beside"]

_LABEL = re.compile(r"\s*(?:[(\[:–—-]|\s-)\s*$")


def labels_of(text: str, places: Sequence[Place]) -> dict[Country, tuple[Tier, Stretch]]:
    """Tiers that stand at a name as labels: "Narnia (Tier 2)", "Narnia: Tier 2".

    Args:
        text: Cleaned text with straight apostrophes.
        places: The countries' names in it, in order.

    Returns:
        The first label of each country that has one, and where it stands.
    """
    found: dict[Country, tuple[Tier, Stretch]] = {}
    for _start, end, country in places:
        for mention in tier_mentions(text[end : end + 40]):
            if (
                mention.tier
                and not mention.vague
                and _LABEL.fullmatch(text, end, end + mention.start)
            ):
                at = Stretch(end + mention.start, end + mention.end)
                found.setdefault(country, (mention.tier, at))
            break
    return found


def streak_beside(title: str) -> StreakPhrase | None:
    """The streak in a title without a verb: "Narnia in Tier 2 for third year".

    Args:
        title: The title.

    Returns:
        The streak that stands right behind a tier's name; None without one.
    """
    ends = [mention.end for mention in tier_mentions(title)]
    for streak in streak_phrases(title):
        if any(BEFORE_STREAK.fullmatch(title, end, streak.start) for end in ends):
            return streak
    return None
