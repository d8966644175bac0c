"""What a title line says: the one tier it states, and the one country it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.countries import Country, country_called, country_or_none
from tipdata.parsing.headings import PLAIN
from tipdata.parsing.lines import LONGEST
from tipdata.parsing.tier_words import tier_mentions
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from tipdata.parsing.tier_words import TierMention

__all__ = ["MARKS", "may_title", "named_country", "printed_title", "stated_tier"]

MARKS = " \t*†‡:–—-#.,•|>_"
"""What mirrors set around names and tiers."""

_AROUND = MARKS + "([0123456789"
"""What stands around a name."""

_PREFIX = re.compile(
    r"(?:.*?(?:Trafficking\s+in\s+Persons|TIP)\s+Report(?:\s+20\d\d)?(?:\s*[-–—:|]\s*(?:Country\s+Narratives?|Tier\s+Placements))?"
    r"|.*Country\s+Narratives?)\s*[-–—:|]\s*(?:Special\s+Case\s*:\s*)?",
    re.IGNORECASE,
)
"""What mirrors set before the name: ``2018 Trafficking in Persons Report: ``."""

PRINTED = {
    "TIER 1": Tier.TIER_1,
    "TIER 2": Tier.TIER_2,
    "TIER 2 WATCH LIST": Tier.TIER_2_WATCH_LIST,
    "TIER 3": Tier.TIER_3,
}
"""Behind the name and a colon: how most editions print the tier."""

CREDIT = re.compile(r"\[?(?:Extracted|Excerpt|From|Source|Adapted)\b", re.IGNORECASE)
"""What a mirror sets behind the tier: ``Extracted in part from ...``."""

SENTENCE_END = re.compile(r"[a-z]{2}\.$")
"""How a line ends that closes a sentence; titles without a tier do not."""


def may_title(head: str, length: int) -> bool:
    """Whether a line is worth reading as a title.

    Most are not: paragraphs that state no tier in their first words, and headings.
    """
    if head in PLAIN:
        return False
    lower = head.lower()
    if "tier" in lower or "special case" in lower:
        return True
    if length > LONGEST:
        return False
    return "report" in lower or "narrative" in lower or _filling(head.strip(_AROUND)) is not None


def printed_title(head: str) -> tuple[int, Country, Tier] | None:
    """What a title says that is printed as most are: where its name ends, country and tier."""
    name, _, words = head.partition(": ")
    tier = PRINTED.get(words)
    country = country_called(name) if tier else None
    return (len(name), country, tier) if tier and country and name[-1] not in MARKS else None


def stated_tier(head: str) -> TierMention | None:
    """The one tier a title line states."""
    lower = head.lower()
    if "tier" not in lower and "special case" not in lower:
        return None
    found = [mention for mention in tier_mentions(head) if not mention.vague]
    return found[0] if len(found) == 1 else None


def named_country(head: str, mention: TierMention | None) -> tuple[int, int, Country] | None:
    """The country a title line names, with nothing else but marks beside it."""
    start, end = 0, len(head)
    if mention is not None:
        before = head[: mention.start].strip(MARKS + "([")
        if before:
            end = mention.start
            rest = head[mention.end :].strip(MARKS + ")]0123456789")
            if rest and len(head) < LONGEST and not CREDIT.match(rest):
                return None
        else:
            start = mention.end
    start = _behind_prefix(head, start, end)
    if mention is None and SENTENCE_END.match(head, max(0, len(head) - 3)):
        return None
    return _only_country(head, start, end, spelled=mention is not None)


def _behind_prefix(head: str, start: int, end: int) -> int:
    """Where the name begins behind what a mirror set before it."""
    lower = head.lower()
    if "report" not in lower and "narrative" not in lower:
        return start
    prefix = _PREFIX.match(head, start, end)
    return prefix.end() if prefix else start


def _only_country(
    head: str, start: int, end: int, *, spelled: bool
) -> tuple[int, int, Country] | None:
    """The country whose name fills a piece of a line, official forms in parentheses aside.

    Beside a tier the name may be spelled in any way; alone on a line only as editions print it.
    """
    piece = head[start:end]
    name = piece.strip(_AROUND)
    if not name or not (name[0].isupper() or name.startswith("the ")):
        return None
    offset = start + piece.index(name)
    found = _filling(name)
    if found:
        first, last, meant = found
        return offset + first, offset + last, meant
    return _spelled(name, offset) if spelled else None


def _filling(name: str) -> tuple[int, int, Country] | None:
    """The country whose name these words are, an article before it aside."""
    found = country_called(name)
    if found is not None:
        return 0, len(name), found
    bare = name[3:].lstrip() if name[:3].lower() == "the" else ""
    first = len(name) - len(bare)
    found = country_called(bare) if first > len("the") else None
    return None if found is None else (first, len(name), found)


def _spelled(name: str, offset: int) -> tuple[int, int, Country] | None:
    """The country of a name in any spelling, with or without its official form in parentheses."""
    for piece in (name, name.split(" (", maxsplit=1)[0]):
        found = country_or_none(piece)
        if found:
            return offset, offset + len(piece), found
    return None
