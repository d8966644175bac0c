"""The formula by which nearly every narrative since 2017 places its country.

``Therefore Narnia remained on Tier 2 Watch List for the second consecutive year.`` The grammar of
placing reads it too, and the same; but it need not be asked where all is as expected.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tipdata.countries import country_called
from tipdata.parsing.streaks import ORDINALS
from tipdata.text import Stretch
from tipdata.tuples import make
from tipdata.vocabulary import Tier, TierChange

__all__ = ["Formula", "read_formula"]

FORMULA = re.compile(
    r" ?[Tt]herefore (?:the )?(?P<name>[A-Z][A-Za-zÀ-ÿ'. -]+?) "
    r"(?:was )?(?P<verb>upgraded|downgraded|remained) (?:to|on) "
    r"Tier (?P<tier>[13]|2(?: Watch List)?)"
    r"(?: (?P<streak>for the (?P<ordinal>[a-z]+) consecutive year))?\.?"
)

TIERS = {
    "1": Tier.TIER_1,
    "2": Tier.TIER_2,
    "2 Watch List": Tier.TIER_2_WATCH_LIST,
    "3": Tier.TIER_3,
}

SHORT_NAMES = frozenset("CAR DRC DPRK FSM PNG PRC RMI ROK UAE UK".split())
"""Countries by the letters that narratives call them, which the lists of names do not all have."""


CHANGES = {
    "upgraded": TierChange.UPGRADED,
    "downgraded": TierChange.DOWNGRADED,
    "remained": TierChange.REMAINED,
}


class Formula(NamedTuple):
    """What the formula says, with the words that say it.

    Args:
        verb: The verb of placing.
        end: Where the tier ends.
        tier: The tier.
        change: The direction.
        streak: For how many consecutive years, if it says so.
        streak_at: The words of the streak.
    """

    verb: Stretch
    end: int
    tier: Tier
    change: TierChange
    streak: int | None
    streak_at: Stretch | None


def read_formula(piece: str) -> Formula | None:
    """Read a sentence that is the formula and nothing else.

    Args:
        piece: A sentence, or a part of one between semicolons.

    Returns:
        What it says; None where any word is another.

    Example:
        >>> formula = read_formula("Therefore Chad remained on Tier 2.")
        >>> formula.tier, formula.change
        (Tier.TIER_2, TierChange.REMAINED)
    """
    match = FORMULA.fullmatch(piece)
    if match is None:
        return None
    name, verb, tier, _, ordinal = match.groups()
    if name not in SHORT_NAMES and country_called(name) is None:
        return None
    change = CHANGES[verb]
    years = ORDINALS.get(ordinal) if ordinal else None
    if ordinal and (years is None or change is not TierChange.REMAINED):
        return None
    streak_at = make(Stretch, match.span("streak")) if years else None
    verb_at = make(Stretch, match.span("verb"))
    return make(Formula, (verb_at, match.end("tier"), TIERS[tier], change, years, streak_at))
