"""Which pillar a paragraph is about, by its topic sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.vocabulary import SectionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["topic"]

_TO = (
    r"(?:efforts?|progress|steps|measures|ability|actions?|attempts?|commitment)\s+"
    r"(?:in\s+|to\s+|at\s+|towards?\s+|on\s+|for\s+|through\s+)?(?:[\w-]+\s+){0,3}?"
)
_NOUN = r"\s+(?:efforts?|measures|activities|response|progress|actions?|services|record)\b"


def _pattern(*words: str) -> re.Pattern[str]:
    """A pattern for text in lower case: where case is left open it takes four times as long."""
    return re.compile("|".join(words))


EFFORTS = (
    (
        SectionKind.PROSECUTION,
        _pattern(
            rf"(?:law[\s-]+enforcement|prosecution|legal|judicial|prosecutorial|enforcement){_NOUN}",
            rf"{_TO}(?:(?:investigat|prosecut|convict|punish|criminaliz|enforc)\w*|law\s+enforcement)",
        ),
    ),
    (
        SectionKind.PROTECTION,
        _pattern(
            rf"(?:protection|victim\s+assistance|victim\s+care){_NOUN}",
            rf"{_TO}(?:protect|assist|identif|shelter|support|care|aid|help)\w*",
        ),
    ),
    (
        SectionKind.PREVENTION,
        _pattern(
            rf"prevention{_NOUN}",
            rf"{_TO}(?:prevent\w*|educat\w*|inform\w*"
            r"|(?:raise|raising|increase|warn)\s+(?:\w+\s+)?(?:awareness|villagers))",
        ),
    ),
)
"""How a topic sentence names its pillar: ``protection efforts``, ``progress in prosecuting``."""

SUBJECTS = (
    (
        SectionKind.PROSECUTION,
        _pattern(
            r"\b(?:prohibit|forbid|ban)s?\b",
            r"\bcriminaliz",
            r"\boutlaw",
            r"\bprosecut",
            r"\bconvict",
            r"\binvestigat",
            r"\bpenal\s+code",
            r"\blaw\s+enforcement",
            r"\blaws?\s+against",
        ),
    ),
    (
        SectionKind.PROTECTION,
        _pattern(
            r"\bprotect",
            r"\bshelter",
            r"\bassist(?:s|ed|ance|ing)?\b",
            r"\bvictim\s+services",
            r"\bcare\s+(?:for|to)\b",
        ),
    ),
    (
        SectionKind.PREVENTION,
        _pattern(
            r"\bprevent(?:ing|ion)?\b",
            r"\bawareness",
            r"\bcampaigns?\b",
            r"\bhotlines?\b",
            r"\bpublic\s+(?:information|education)",
            r"\bwarn(?:s|ed|ing)?\b",
            r"\b(?:posters|leaflets|brochures|booklets)\b",
        ),
    ),
)
"""What the first sentence of a pillar's section speaks of where it names no efforts."""


def topic(text: str, start: int, end: int, *, plainly: bool = False) -> SectionKind | None:
    """The pillar a paragraph is about, by its first sentence.

    Args:
        text: Cleaned text.
        start: Where the paragraph begins.
        end: Where it stops.
        plainly: Whether the sentence must speak of efforts in so many words.

    Returns:
        The pillar's kind of section; None where the sentence names no pillar.

    Example:
        >>> topic("The government sustained its efforts to protect victims.", 0, 56)
        SectionKind.PROTECTION
    """
    stop = text.find(". ", start, min(end, start + 400))
    stop = stop if stop > 0 else min(end, start + 400)
    told = text[start:stop].lower()
    kind = _first(EFFORTS, told)
    return kind if kind or plainly else _first(SUBJECTS, told)


def _first(
    patterns: Sequence[tuple[SectionKind, re.Pattern[str]]], told: str
) -> SectionKind | None:
    """The kind whose words stand first."""
    found = ((match.start(), kind) for kind, pattern in patterns if (match := pattern.search(told)))
    return min(found, default=(0, None), key=lambda one: one[0])[1]
