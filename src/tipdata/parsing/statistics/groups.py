"""Counts that belong together: parts of one total, and one thing counted in several units."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from tipdata.parsing.statistics.actors import actors, by_others, of_officials, relayed
from tipdata.parsing.statistics.codes import code as word_code
from tipdata.parsing.statistics.codes import forms, pattern
from tipdata.parsing.statistics.levels import clause_end, level_of
from tipdata.parsing.statistics.measures import BARE, PREFERRED
from tipdata.tuples import make

if TYPE_CHECKING:
    from tipdata.parsing.statistics.links import Link
    from tipdata.parsing.statistics.phrases import Mention
    from tipdata.parsing.statistics.regions import Region
    from tipdata.parsing.statistics.wording import Wording

__all__ = ["JOINED", "Count", "Figure", "figures_of", "groups_of"]


@attrs.define(eq=False)
class Figure:
    """A count of one measure, with how far it is from a headline (0 nearest)."""

    wording: Wording
    measure: int
    value: int
    parts: list[Mention]  # what its value is the sum of
    group: int  # where the counts begin that it was chosen from
    level: int
    total: bool  # the text calls it a total
    share: bool  # the text calls it a share of what was counted before
    previous: int | None = None


class Count(NamedTuple):
    """A mention with all that places it."""

    mention: Mention
    link: Link | None
    region: Region
    place: int  # among the counts of its sentence


class Group(NamedTuple):
    """Counts of one thing, with the measures of the first."""

    link: Link
    counts: list[Count]


_OTHER_UNIT = pattern(
    """WORD{0,7}? [involving against in of with concerning]
    (?: a total of | at least | approximately )?"""
)
JOINED = pattern(
    """WORD{0,10}? (?: , | ,? and | ,? as well as | ,? plus )
    (?: ,? in ONE case , | LY | another | an additional )?"""
)
"""What joins the parts of a total."""

_NEW_VERB = pattern(
    "VERB",
    VERB=forms(
        "sentenc-e ed es ing", "arrest-s ed ing", "acquit-s ted ting tal tals",
        "refer-s red ring ral rals", "confirm-s ed ing", "assist-s ed ing ance",
        "complet-e es ed ing ion", "continu-e es ed ing", "detain-s ed ing ees",
        "conclud-e es ed ing", "identif-y ies ied ying ication", "remain-s ed ing",
    ),
)  # fmt: skip
_BRACKET = pattern(r"\( [^()]* \)")
_SHARING = {word_code("of"), word_code("among")}
_SHARE = pattern("[of among] [the these those them its all NUMBER]")
_AND, _TOTAL = pattern("and"), pattern("[total totals totaled totaling]")
_TOTAL_BEFORE = 2


def groups_of(wording: Wording, counts: list[Count]) -> list[Group]:
    """Put counts with their siblings.

    Args:
        wording: The sentence.
        counts: Its counts of now, in order.

    Returns:
        Groups of counts of one thing.
    """
    groups: list[Group] = []
    for count in counts:
        last = groups[-1].counts[-1] if groups else None
        if last is not None and _belongs(wording.code, last, count):
            groups[-1].counts.append(_like(last, count))
        elif count.link is not None:
            groups.append(make(Group, (count.link, [count])))
    return groups


def _like(last: Count, count: Count) -> Count:
    """A count, in the unit of the one before it where it has no noun of its own."""
    if count.mention.unit is not BARE:
        return count
    return count._replace(mention=count.mention._replace(unit=last.mention.unit))


def _belongs(code: str, last: Count, count: Count) -> bool:
    """Whether a count goes on with the one before it."""
    if count.link and last.link and count.link.measures != last.link.measures:
        return False
    before, after = last.mention, count.mention
    between = code[before.close : after.at]
    if "(" in between:
        between = _BRACKET.sub("", between)
    joins = JOINED if after.unit is BARE or after.unit is before.unit else _OTHER_UNIT
    return bool(joins.fullmatch(between)) and not _NEW_VERB.search(between)


def figures_of(wording: Wording, group: Group) -> list[Figure]:
    """One figure for each measure of a group: the unit that makes the headline, summed.

    None where others than the government counted, or the traffickers are its officials.

    Args:
        wording: The sentence.
        group: Counts of one thing.

    Returns:
        The figures, one a measure.
    """
    link, counts = group
    mention, code = counts[0].mention, wording.code
    clause = code.rfind(";", 0, mention.at) + 1
    acting = actors(code, clause, min(link.at, mention.at))
    end = clause_end(code, mention.close)
    if by_others(acting, code, mention.close) or of_officials(code, mention.at + 1, end):
        return []
    level = level_of(wording, mention, link, end)
    if relayed(acting):
        level += 1
    figures = []
    for measure in link.measures:
        parts = [mention] if len(counts) == 1 else _chosen(code, counts, measure)
        first = parts[0]
        leads = code.rfind(";", clause, first.at) + 1 or clause
        figures.append(
            Figure(
                wording,
                measure=measure,
                value=first.value if len(parts) == 1 else sum([part.value for part in parts]),
                parts=parts,
                group=mention.at,
                level=level,
                total=bool(_TOTAL.search(code, max(0, first.at - _TOTAL_BEFORE), first.close)),
                share=code[leads] in _SHARING and _SHARE.match(code, leads) is not None,
            )
        )
    return figures


def _chosen(code: str, counts: list[Count], measure: int) -> list[Mention]:
    """The counts in the unit that makes the headline."""
    found = [count.mention for count in counts]
    units = {mention.unit for mention in found}
    unit = next((unit for unit in PREFERRED[measure] if unit in units), found[0].unit)
    return _parts(code, [mention for mention in found if mention.unit is unit])


def _parts(code: str, found: list[Mention]) -> list[Mention]:
    """The parts of the total; only the first where the others break it down."""
    if len(found) == 1:
        return found
    broken_down = found[0].value == sum([mention.value for mention in found[1:]])
    listed = _AND.search(code, found[-2].close, found[-1].at)
    return found if listed and not broken_down else found[:1]
