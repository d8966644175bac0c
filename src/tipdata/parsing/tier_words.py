"""The words that name a tier, as the editions and the press write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.text.offsets import offsets
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["TierMention", "read_label_tier", "tier_mentions"]

NUMBERS = {"1": 1, "2": 2, "3": 3, "i": 1, "ii": 2, "iii": 3, "one": 1, "two": 2, "three": 3}
"""How a tier's number is written: digits in the report, Roman numerals and words in the press."""

ORDINALS = {"first": 1, "top": 1, "highest": 1, "second": 2, "third": 3, "lowest": 3, "bottom": 3}
"""Which tier a press item means by "the lowest ranking", "the second category"."""

_TIERS = {1: Tier.TIER_1, 2: Tier.TIER_2, 3: Tier.TIER_3}
_WATCHED = {2: Tier.TIER_2_WATCH_LIST}
_WATCH = r"[\"'“”]?(?:special\s+)?[\"'“”]?watch[\s-]*list|WL(?![A-Za-z])"

TIER_PHRASE = re.compile(
    rf"""(?:(?<![A-Za-z])|(?-i:(?<=[a-z])(?=T)))(?:
        (?:tier|(?<!\bage\ )level|category|group)[\s-]{{0,3}}[\"'“”]?
          (?P<number>[123](?![0-9%]|\ (?:capital|bonds?|supplier))
            |(?:I{{1,3}}|one|two|three)(?-i:(?![a-z])))
      | (?<=\bthe\ )(?P<ordinal>{"|".join(ORDINALS)})[\s-]
          (?:possible\s+)?(?:tier|category|group|ranking|rating|level|rank)(?-i:(?![a-z]))
      )
      (?P<watch>[\"'“”]?(?:'s)?,?\s*(?:[-–—(/:]\s*|of\s+the\s+|on\s+the\s+)?(?:{_WATCH}))?
    | (?<![A-Za-z])(?P<special>special[\s-]case)(?-i:(?![a-z]))
    | (?<![A-Za-z])(?P<list>watch[\s-]?list)(?-i:(?![a-z]))
        (?!\s+for\s+(?:a\s+)?(?:possible\s+)?downgrade)
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A tier's name. `Watch List` alone is Tier 2 Watch List: the only list of that name there is."""

BEGINNINGS = ("tier", "watch", "special", "level", "category", "group", *ORDINALS)
"""How a tier's name begins, in lower case."""

_OTHER_LISTS = re.compile(
    r"(?:terror\w{0,9}|no-fly|FATF|money[ -]laundering|piracy|301)\s+$", re.IGNORECASE
)


class TierMention(NamedTuple):
    """A tier's name in a text; ``tier`` is None for a name of no tier ("Tier 3 Watch List")."""

    start: int
    end: int
    tier: Tier | None
    vague: bool = False


def tier_mentions(text: str) -> Iterator[TierMention]:
    """Every tier a text names, in order.

    Args:
        text: Any text.

    Yields:
        Each mention with its offsets.

    Example:
        >>> [mention.tier for mention in tier_mentions("from Tier II to the Tier 2 Watchlist")]
        [Tier.TIER_2, Tier.TIER_2_WATCH_LIST]
    """
    behind = 0
    for start in _beginnings(text):
        match = TIER_PHRASE.match(text, start) if start >= behind else None
        if match is None:
            continue
        behind = match.end()
        number, ordinal, watch, special, listed = match.groups()
        if listed and _OTHER_LISTS.search(text, max(0, start - 25), start):
            continue
        if special:
            tier: Tier | None = Tier.SPECIAL_CASE
        elif listed:
            tier = Tier.TIER_2_WATCH_LIST
        else:
            rank = NUMBERS[number.lower()] if number else ORDINALS[ordinal.lower()]
            tier = (_WATCHED if watch else _TIERS).get(rank)
        yield TierMention(start, behind, tier, bool(ordinal or listed))


def _beginnings(text: str) -> list[int]:
    """Where a tier's name may begin, in order."""
    lower = text.lower()
    if len(lower) != len(text):  # a letter that grows would move all behind it
        lower = text.replace("İ", "I").lower()
    return offsets(lower, *BEGINNINGS)


def read_label_tier(text: str) -> Tier | None:
    """The tier a title or label states.

    Args:
        text: A heading line, or a label such as ``(TIER 2 - WATCH LIST)``.

    Returns:
        The tier; None where it states none, or more than one.

    Example:
        >>> read_label_tier("BANGLADESH: TIER 2 WATCH LIST"), read_label_tier("Special Case: YEMEN")
        (Tier.TIER_2_WATCH_LIST, Tier.SPECIAL_CASE)
    """
    tiers = {mention.tier for mention in tier_mentions(text)}
    return tiers.pop() if len(tiers) == 1 else None
