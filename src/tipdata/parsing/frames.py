"""The verbs of a sentence that place a country, each with the tiers it governs."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from tipdata.parsing.governing import Frame, attach
from tipdata.parsing.placement_verbs import DIRECTIONS, HAS_NAMED, VERB
from tipdata.parsing.signs import holds
from tipdata.parsing.tier_words import tier_mentions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.tier_words import TierMention

__all__ = ["Frame", "frames", "places", "placing"]

NAMING = (
    *("Tier", "tier", "TIER", "atch List", "atch list", "atchlist", "WATCH", "atch-list"),
    *("pecial Case", "pecial case", "SPECIAL", "pecial-case", "evel ", "ategory", "roup", "owest"),
)
"""A piece of text that names a tier has one of these in it."""

GRADING = ("grade", "grading", "GRADE", " ranking", " rating")
"""A piece of text that moves a country without naming a tier has one of these in it."""

SIGNS = (*NAMING, *GRADING)

STEMS = (
    *("tier", "atch", "pecial", "evel ", "ategory", "roup", "owest"),
    *("grad", " ranking", " rating"),
)
"""What they have in common, in lower case: for a first look at many sentences at once."""

LIGHT = re.compile(
    r"\s+(?:(?:to|its|the|a|an|their|and|now|being|be|is|was|been|has|also|country's|[\w.]+'s?"
    r"|current|previous|overall|same|this|year|trafficking|TIP|tier)\s+)*",
    re.IGNORECASE,
)
"""What may stand between a verb of direction and the noun of placing it acts on."""

STATUS_ONLY = re.compile(r"^\s+(?:status|ranking|rating|placement|position|place)\b")
"""Behind the name of a tier: no words of their own."""

CONTINUED = frozenset({"", "and", "and was", "and is", "to be", "and then", "and has been"})
"""Between "removed from the Watch List" and "placed on Tier 2"."""

REPORT_WORDS = re.compile(
    r"\b(?:reports?|rank(?:ed|ings?)|ratings?|tiers?|TIP|State\s+Dep\w+|Department\s+of\s+State"
    r"|U\.?S\.?)(?!\w)",
    re.IGNORECASE,
)
OTHER_OBJECT = re.compile(
    r"\s+(?:its|the|their|an?|two|several|existing|\d+)\s+"
    r"(?!country|nation|government|rank|rating|status|standing|placement|position|tier)",
    re.IGNORECASE,
)
GRADE_OBJECT = re.compile(
    r"[^.;,]{0,30}\b(?:ranking|rating|standing|placement|tier\s+(?:status|level)|grade)\b",
    re.IGNORECASE,
)


def places(text: str) -> bool:
    """Whether a text has a word that one placing a country cannot do without."""
    return holds(text, SIGNS)


def placing(texts: Sequence[str]) -> list[int]:
    """Which of some sentences have such a word.

    Args:
        texts: The sentences in order.

    Returns:
        The numbers of those that have one, in order; mostly none has, as one look shows.
    """
    lower = "\n".join(texts).lower()
    stems = [stem for stem in STEMS if stem in lower]
    if not stems:
        return []
    return [
        number for number, text in enumerate(texts) if holds(text.lower(), stems) and places(text)
    ]


def frames(piece: str, *, reported: bool = False) -> list[Frame]:
    """The verbs of a piece that govern a tier, or move a country without naming one.

    Args:
        piece: A sentence, or a part of one between semicolons.
        reported: Whether what is upgraded or downgraded can only be a country.

    Returns:
        The frames in order.
    """
    mentions = list(tier_mentions(piece)) if holds(piece, NAMING) else []
    if not (mentions or holds(piece, GRADING)):
        return []
    verbs = _verbs(piece, mentions)
    attach(piece, verbs, mentions)
    found: list[Frame] = []
    for frame, leader in zip(verbs, [None, *verbs], strict=False):
        if frame.target or frame.source or _moves_alone(piece, frame, reported, bool(mentions)):
            if _lead(piece, frame, leader) and found and found[-1] is leader:
                found.pop()
            _follow(piece, frame, found)
            found.append(frame)
    return found


def _verbs(piece: str, mentions: list[TierMention]) -> list[Frame]:
    """The verbs that are not part of a tier's name."""
    ends = [mention.end for mention in mentions]
    verbs = []
    for match in _words_of_placing(piece):
        index = bisect_right(ends, match.start())
        if index == len(mentions) or mentions[index].start >= match.end():
            verbs.append(Frame(match, str(match.lastgroup), match.start()))
    return verbs


def _words_of_placing(piece: str) -> list[re.Match[str]]:
    """The verbs of a piece in order, none within another."""
    lower = piece.replace("İ", "I").lower()
    verbs = list(VERB.finditer(lower))
    named = list(HAS_NAMED.finditer(piece)) if "has" in lower or "had" in lower else []
    if not named:
        return verbs
    found: list[re.Match[str]] = []
    for match in sorted(verbs + named, key=re.Match.start):
        if not found or match.start() >= found[-1].end():
            found.append(match)
    return found


def _moves_alone(piece: str, frame: Frame, reported: bool, tiers_named: bool) -> bool:
    """Whether a verb of direction tells of a country's tier though it names none."""
    if frame.kind not in ("up", "down"):
        return False
    end = frame.verb.end()
    if GRADE_OBJECT.match(piece, end) and not tiers_named:
        return True
    if "grad" not in frame.verb[0].lower() or OTHER_OBJECT.match(piece, end):
        return False
    return reported or REPORT_WORDS.search(piece) is not None


def _lead(piece: str, frame: Frame, leader: Frame | None) -> bool:
    """Take the direction of the verb before a noun of placing: "improved its ranking to"."""
    if frame.kind != "place" or leader is None or leader.kind not in DIRECTIONS:
        return False
    free = not (leader.target or leader.source)
    if not free or not LIGHT.fullmatch(piece, leader.verb.end(), frame.start):
        return False
    frame.kind, frame.start = leader.kind, leader.start
    return True


def _follow(piece: str, frame: Frame, found: list[Frame]) -> None:
    """Join a frame to the one before it where that says only which tier was left."""
    left = found[-1] if found else None
    frame.before = left.end if left else 0
    if left is None or left.target or not (left.source and frame.target):
        return
    between = STATUS_ONLY.sub("", piece[left.end : frame.start])
    if " ".join(between.split()).lower() in CONTINUED:
        frame.source, frame.start, frame.before = left.source, left.start, left.before
        found.pop()
