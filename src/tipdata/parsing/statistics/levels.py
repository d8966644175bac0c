"""How far a count is from a national headline of trafficking crimes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.statistics.codes import forms, pattern
from tipdata.parsing.statistics.decoys import MONTHS
from tipdata.parsing.statistics.measures import ACTION, CASE

if TYPE_CHECKING:
    from tipdata.parsing.statistics.links import Link
    from tipdata.parsing.statistics.phrases import Mention
    from tipdata.parsing.statistics.wording import Wording

__all__ = ["TOO_FAR", "clause_end", "level_of"]

TOO_FAR = 3
"""The level from which a figure is no headline: other crimes, joint work, cases that go on."""

_REACH = 7
_CLAUSE = pattern("[^,;(—]{0,13}")
_CRIMES = [
    *forms("smuggl-e ed er ers ing", "pimp-- s ing ed", "pander-ing", "procur-e ed er ers ing"),
    *forms("procure-ment", "pornograph-y ic", "passport-- s", "rape--", "fraud-- ulent ulently"),
    *forms("kidnap-- s ped per pers ping pings"),
]
_OTHER_CRIMES = pattern(
    f"""{" | ".join(_CRIMES)} | immigration [violation violations offense offenses act]
    | labor law? [violation violations contravention contraventions] | violated labor
    | child labor | sex tourism | domestic violence | sexual [abuse violence]
    | illegal [recruitment recruiters recruiting recruiter]
    | child sexual exploitation abroad"""
)
"""Crimes that are counted beside trafficking."""

SUBGROUPS = [
    *forms("joint-- ly", "transnational-- ly", "international-- ly", "appeal-- s ed ate"),
    *"cross-border internal financial bilateral foreign".split(),
]
"""What procedures are that are no national ones."""

ONGOING = ["continued", "continuing", "ongoing", "pending", *forms("remain-- s ed ing")]
"""What goes on since before."""

_RELATED = pattern("RELATED")
_SUBGROUP = pattern("[SUBGROUP pending ongoing]", SUBGROUP=SUBGROUPS)
_ONGOING = pattern("ONGOING", ONGOING=ONGOING)
_ANY = pattern(
    "[ONGOING SUBGROUP CRIME RELATED immigration violated labor sex domestic sexual illegal child]",
    ONGOING=ONGOING,
    SUBGROUP=SUBGROUPS,
    CRIME=_CRIMES,
)
"""A word without which nothing lowers a figure: a cheap look first."""

_EVENT = pattern("in MONTH | a WORD? case | an WORD? case | ONE WORD? case", MONTH=MONTHS)
_AND = pattern("and")
_TRAFFICKING_AND = pattern("trafficking and")


def clause_end(code: str, at: int) -> int:
    """Where the clause ends that goes on at this place: at a mark, or after some words."""
    match = _CLAUSE.match(code, at)
    return match.end() if match else at


def level_of(wording: Wording, mention: Mention, link: Link, end: int) -> int:
    """How far a count is from a headline, 0 nearest.

    Args:
        wording: The sentence.
        mention: The count.
        link: Its measures.
        end: Where its clause ends.

    Returns:
        The level; `TOO_FAR` and more is no headline.
    """
    code = wording.code
    close, number = mention.close, mention.at
    at = min(link.at, number)
    clause = code.rfind(";", 0, at) + 1
    lead = max(at - _REACH, clause, code.rfind(",", 0, at))
    level = link.rank + bool(_EVENT.search(code, clause, at))
    if not _ANY.search(code, lead, end):
        return level
    if _RELATED.search(code, number, close) and not _TRAFFICKING_AND.search(code, number, close):
        level += 1
    if _OTHER_CRIMES.search(code, lead, end) and not _of_trafficking(wording, number, end):
        level += TOO_FAR
    joined = _AND.search(code, close, end)
    goes_on = _ONGOING.search(code, lead, number) or _ONGOING.search(
        code, close, joined.start() if joined else end
    )
    procedure = mention.unit is ACTION or mention.unit is CASE
    if goes_on or (procedure and _SUBGROUP.search(code, number, close)):
        level += TOO_FAR
    return level


def _of_trafficking(wording: Wording, start: int, end: int) -> bool:
    return "traffick" in " ".join(wording.words[start:end])
