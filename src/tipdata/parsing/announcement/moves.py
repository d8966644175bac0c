"""Moves told without a tier: "applaud the country's upgrade", "it was automatically downgraded"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.text import Stretch
from tipdata.vocabulary import Tier, TierChange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tipdata.text import Sentence

__all__ = ["bare_move"]

_MOVE = re.compile(
    r"\b(?:was|were|been|being|is)\s+(?:\w+ly\s+|also\s+)?(?P<verb>upgraded|downgraded|demoted|relegated|promoted)\b"
    r"(?!\s+(?:its|the|their|a|an)\b)"
    r"|\b(?P<act>(?:up|down)graded|demoted|promoted)\s+(?:the|our)\s+"
    r"(?:country|city|territory|kingdom|island|nation|republic|state|sultanate|federation|government)\b"
    r"|\b(?:mov|bump|push)(?:es|ed|s)\s+(?:[\w'.-]+\s+){1,3}?(?P<way>up|down)\b"
    r"|\b(?:this|the|its|'s|our)\s+(?P<noun>upgrade|downgrade|demotion|promotion)\b(?!\s+(?:of|the))",
    re.IGNORECASE,
)
_UNREAL = re.compile(
    r"\b(?:could|would|may|might|should|risk\w*|escap\w*|avoid\w*|if|unless|not|n't|otherwise|threat\w*|fear\w*"
    r"|last\s+year|previous|waiver\s+from|20[0-3]\d|before|had)\b",
    re.IGNORECASE,
)
"""Before a move: it is none, or none of this edition."""

_PAST = re.compile(
    r"[^,;]{0,40}\b(?:last\s+year|previous|20[0-3]\d|before|ago|could|would)\b", re.IGNORECASE
)
"""Behind it: the same."""

_UP = ("up", "promot")


def bare_move(told: Iterable[Sentence], tier: Tier | None) -> tuple[TierChange, Stretch] | None:
    """The direction that sentences about one country tell without naming a tier.

    Args:
        told: The sentences.
        tier: Where the country stands now: nothing leads up to Tier 3 or down to Tier 1.

    Returns:
        The direction with its words; None where none is told, or two are.
    """
    found: dict[TierChange, Stretch] = {}
    for sentence in told:
        match = _MOVE.search(sentence.text)
        if match and not (
            _UNREAL.search(sentence.text, 0, match.end()) or _PAST.match(sentence.text, match.end())
        ):
            word = (match["verb"] or match["act"] or match["way"] or match["noun"]).lower()
            change = TierChange.UPGRADED if word.startswith(_UP) else TierChange.DOWNGRADED
            at = Stretch(sentence.start + match.start(), sentence.start + match.end())
            found.setdefault(change, at)
    if len(found) != 1:
        return None
    change, at = found.popitem()
    impossible = {TierChange.UPGRADED: Tier.TIER_3, TierChange.DOWNGRADED: Tier.TIER_1}
    return None if impossible[change] is tier else (change, at)
