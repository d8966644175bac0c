"""Whose streak it is: the tier's own, or that of something else in the sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from tipdata.vocabulary import TierChange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.governing import Frame
    from tipdata.parsing.streaks import StreakPhrase

__all__ = ["BEFORE_STREAK", "streak_of"]

BEFORE_STREAK = re.compile(
    r"[\s,()–—\"”-]*(?:(?:status|rank(?:ing)?|rating|category|placement|list|country|nation|for|again"
    r"|once\s+more|also|(?:the|its)\s+(?:lowest|highest|worst|best|top|bottom|second)(?:\s+possible)?"
    r"|this\s+year|(?:in|of)\s+(?:[\w.'()&-]+\s+){0,14}?(?:report|list|rankings?|20\d\d)"
    r"|for\s+20\d\d)\b[\s,()–—-]*){0,4}",
    re.IGNORECASE,
)
"""Between a tier and its own streak."""

FOREIGN = re.compile(
    r"\b(?:did|does|do|not|no|none|fail\w*|convict\w*|prosecut\w*|identif\w*|investigat\w*"
    r"|report(?:ed|ing)|provid\w*|made|increas\w*|decreas\w*|laws?|efforts?|enforc\w*|punish\w*"
    r"|victims?|fund\w*|train\w*|lack\w*|shelters?|because|due)\b",
    re.IGNORECASE,
)
"""Around a streak that stands before the verb of placing: it is of something else."""

NEAR = 160
"""How far behind a tier its streak can stand."""


def streak_of(
    piece: str, frame: Frame, streaks: Sequence[StreakPhrase], change: TierChange | None
) -> StreakPhrase | None:
    """The streak of the tier itself; none for a move, whose streak is of the tier left behind.

    Args:
        piece: The sentence, or the part of one.
        frame: The verb with its tiers.
        streaks: Every streak the piece names, in order.
        change: The direction of the move, if any.
    """
    if not streaks or change in (TierChange.UPGRADED, TierChange.DOWNGRADED):
        return None
    first = bisect_left(streaks, (frame.before,))
    for streak in streaks[first:]:
        if streak.start > frame.behind + NEAR:
            return None
        if (not streak.loose or frame.kind in {"keep", "place"}) and _belongs(piece, frame, streak):
            return streak
    return None


def _belongs(piece: str, frame: Frame, streak: StreakPhrase) -> bool:
    """Whether a streak stands where it says how long the country has been on the tier."""
    if streak.start >= frame.behind:
        return BEFORE_STREAK.fullmatch(piece, frame.behind, streak.start) is not None
    if streak.start >= frame.start:
        return True
    gap = piece[streak.end : frame.start]
    led = piece[frame.before : streak.start].rpartition(",")[2].rstrip().lower()
    return (
        len(gap) <= 80
        and gap.count(",") <= 2
        and not gap.lstrip(" ,").startswith(("and ", "but ", "to "))
        and not FOREIGN.search(gap)
        and not FOREIGN.search(led)
        and not led.endswith(("after", "for more than", "following"))
    )
