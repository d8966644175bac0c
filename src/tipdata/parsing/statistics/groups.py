"""Counts that belong together: parts of one total, and one thing counted in several units."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from tipdata.parsing.statistics.actors import actors, by_others, of_officials, relayed
from tipdata.parsing.statistics.codes import forms, pattern
from tipdata.parsing.statistics.levels import clause_end, level_of
from tipdata.parsing.statistics.measures import BARE, PREFERRED

if TYPE_CHECKING:
    from tipdata.parsing.statistics.links import Link
    from tipdata.parsing.statistics.phrases import Mention
    from tipdata.parsing.statistics.wording import Wording

__all__ = ["JOINED", "Figure", "Item", "figures_of", "groups_of"]


@attrs.define(eq=False)
class Figure:
    """A count of one measure, with how far it is from a headline (0 nearest)."""

    measure: int
    value: int
    parts: list[Mention]  # what its value is the sum of
    group: int  # where the counts begin that it was chosen from
    level: int
    total: bool  # the text calls it a total
    share: bool  # the text calls it a share of what was counted before
    previous: int | None = None


class Item(NamedTuple):
    """A count of now, as yet in no group."""

    mention: Mention
    link: Link | None
    unit: str


class Group(NamedTuple):
    """Counts of one thing, with the measures of the first."""

    link: Link
    items: list[Item]


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
_SHARE = pattern("[of among] [the these those them its all NUMBER]")
_AND, _TOTAL = pattern("and"), pattern("[total totals totaled totaling]")
_TOTAL_BEFORE = 2


def groups_of(wording: Wording, items: list[Item]) -> list[Group]:
    """Put counts with their siblings.

    Args:
        wording: The sentence.
        items: Its counts of now, in order.

    Returns:
        Groups of counts of one thing.
    """
    groups: list[Group] = []
    for item in items:
        last = groups[-1].items[-1] if groups else None
        if last is not None and _belongs(wording.code, last, item):
            groups[-1].items.append(item._replace(unit=last.unit) if item.unit is BARE else item)
        elif item.link is not None:
            groups.append(Group(item.link, [item]))
    return groups


def _belongs(code: str, last: Item, item: Item) -> bool:
    """Whether a count goes on with the one before it."""
    if item.link is not None and last.link is not None and item.link.measures != last.link.measures:
        return False
    between = code[last.mention.close : item.mention.at]
    if "(" in between:
        between = _BRACKET.sub("", between)
    joins = JOINED if item.unit is BARE or item.unit is last.unit else _OTHER_UNIT
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
    link, items = group
    mention, code = items[0].mention, wording.code
    clause = code.rfind(";", 0, mention.at) + 1
    acting = actors(code, clause, min(link.at, mention.at))
    end = clause_end(code, mention.close)
    if by_others(acting, code, mention.close) or of_officials(code[mention.at + 1 : end]):
        return []
    level = relayed(acting) + level_of(wording, mention, link)
    figures = []
    for measure in link.measures:
        parts = [mention] if len(items) == 1 else _chosen(code, items, measure)
        at = parts[0].at
        figures.append(
            Figure(
                measure=measure,
                value=sum([part.value for part in parts]),
                parts=parts,
                group=mention.at,
                level=level,
                total=bool(_TOTAL.search(code, max(0, at - _TOTAL_BEFORE), parts[0].close)),
                share=bool(_SHARE.match(code, code.rfind(";", 0, at) + 1)),
            )
        )
    return figures


def _chosen(code: str, items: list[Item], measure: int) -> list[Mention]:
    """The counts in the unit that makes the headline."""
    units = {item.unit for item in items}
    unit = next((unit for unit in PREFERRED[measure] if unit in units), items[0].unit)
    return _parts(code, [item.mention for item in items if item.unit is unit])


def _parts(code: str, found: list[Mention]) -> list[Mention]:
    """The parts of the total; only the first where the others break it down."""
    if len(found) == 1:
        return found
    broken_down = found[0].value == sum([mention.value for mention in found[1:]])
    listed = _AND.search(code, found[-2].close, found[-1].at)
    return found if listed and not broken_down else found[:1]
