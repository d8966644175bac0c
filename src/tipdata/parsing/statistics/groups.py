"""Counts that belong together: parts of one total, and one thing counted in several units."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import attrs

from tipdata.parsing.numbers import qualifier_of
from tipdata.parsing.statistics.actors import by_others, of_officials, relayed
from tipdata.parsing.statistics.measures import NOT_TRAFFICKING, PREFERRED, Unit
from tipdata.vocabulary import Measure, Qualifier

if TYPE_CHECKING:
    from tipdata.parsing.statistics.links import Link
    from tipdata.parsing.statistics.phrases import Mention
    from tipdata.parsing.statistics.regions import Region

__all__ = ["JOINED", "TOO_FAR", "Figure", "Item", "figures_of", "groups_of"]

TOO_FAR = 3
"""The level from which a figure is no headline: other crimes, joint work, cases that go on."""


@attrs.define(kw_only=True, eq=False)
class Figure:
    """A count of one measure, with how far it is from a headline (0 nearest)."""

    measure: Measure
    value: int
    qualifier: Qualifier
    start: int
    end: int
    level: int = 0
    total: bool = False  # the text calls it a total
    share: bool = False  # the text calls it a share of what was counted before
    previous: int | None = None
    sentence: int = 0
    group: int = 0  # where the counts begin that it was chosen from


class Item(NamedTuple):
    """A count of now, as yet in no group."""

    mention: Mention
    link: Link | None
    region: Region


_OTHER_UNIT = re.compile(
    r"(?: [a-z' ]{0,40})? (?:involving|against|in|of|with|concerning)"
    r" (?:a total of |at least |approximately )?"
)
JOINED = re.compile(
    r"[a-z' -]{0,60}(?:,|,? and|,? as well as|,? plus)"
    r"(?:,? in one case,| [a-z]+ly| another| an additional)? ?"
)
"""What joins the parts of a total."""

_NEW_VERB = re.compile(
    r"\b(?:sentenc|arrest|acquit|refer|confirm|assist|complet|continu|detain|conclud|identif|remain)\w+"
)
_SUBGROUP = re.compile(
    r"\b(?:joint|transnational|international|cross-border|internal|financial|bilateral|foreign"
    r"|pending|ongoing|appeal)"
)
_ONGOING = re.compile(r"\b(?:continu(?:ed|ing)|remain(?:ed|s|ing)?|pending|ongoing)\b")
_EVENT = re.compile(
    r"\bin (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b|\b(?:an?|one) (?:[a-z]+ )?case\b"
)
_BRACKET = re.compile(r" \([^()]*\)")
_SHARE = re.compile(r"(?:of|among) (?:the|these|those|them|its|all|\d)")


def groups_of(text: str, items: list[Item]) -> list[list[Item]]:
    """Put counts with their siblings, those of others and of officials left out.

    Args:
        text: The sentence in lower case.
        items: Its counts of now, in order.

    Returns:
        Groups of counts of one thing; the first of each carries the link.
    """
    groups: list[list[Item]] = []
    for item in items:
        last = groups[-1] if groups else None
        if last is not None and _belongs(text, last[-1], item):
            unit = last[-1].mention.unit if item.mention.unit is Unit.BARE else item.mention.unit
            last.append(item._replace(mention=item.mention._replace(unit=unit)))
        elif item.link is not None:
            groups.append([item])
    return [group for group in groups if _counts(text, group[0])]


def _belongs(text: str, last: Item, item: Item) -> bool:
    """Whether a count goes on with the one before it."""
    if item.link is not None and (last.link is None or item.link.measures != last.link.measures):
        same_link = last.link is None
        if not same_link:
            return False
    between = _BRACKET.sub("", text[last.mention.close : item.mention.start])
    if item.mention.unit not in (Unit.BARE, last.mention.unit):
        return bool(_OTHER_UNIT.fullmatch(between)) and not _NEW_VERB.search(between)
    return bool(JOINED.fullmatch(between)) and not _NEW_VERB.search(between)


def _counts(text: str, first: Item) -> bool:
    """Whether the government counted it, and not its own officials."""
    mention = first.mention
    clause = _clause_start(text, mention.start)
    at = min(first.link.at, mention.start) if first.link else mention.start
    if by_others(text, clause, at, mention.close) or "complicit" in text:
        return False
    return not of_officials(text[mention.end : _clause_end(text, mention.close)])


def _clause_start(text: str, at: int) -> int:
    semicolon = text.rfind("; ", 0, at)
    return semicolon + 2 if semicolon >= 0 else 0


def _clause_end(text: str, at: int) -> int:
    ends = [place for mark in ",;(—" if (place := text.find(mark, at)) >= 0]
    return min([*ends, at + 80, len(text)])


def figures_of(text: str, group: list[Item]) -> list[Figure]:
    """One figure for each measure of a group: the unit that makes the headline, summed.

    Args:
        text: The sentence in lower case.
        group: Counts of one thing.

    Returns:
        The figures, one a measure.
    """
    first = group[0]
    figures = []
    for measure in first.link.measures if first.link else ():
        unit = next(u for u in PREFERRED[measure] if any(i.mention.unit is u for i in group))
        parts = _parts(text, [i.mention for i in group if i.mention.unit is unit])
        figures.append(_figure(text, measure, first, parts))
    return figures


def _parts(text: str, found: list[Mention]) -> list[Mention]:
    """The parts of the total; only the first where the others break it down."""
    values = [mention.value for mention in found]
    broken_down = values[0] == sum(values[1:])
    listed = len(found) > 1 and "and" in text[found[-2].close : found[-1].start]
    return found if listed and not broken_down else found[:1]


def _figure(text: str, measure: Measure, first: Item, parts: list[Mention]) -> Figure:
    kinds = [qualifier_of(text, part.start) for part in parts]
    return Figure(
        measure=measure,
        value=sum(part.value for part in parts),
        qualifier=next((kind for kind in kinds if kind is not Qualifier.EXACT), Qualifier.EXACT),
        start=parts[0].start,
        group=first.mention.start,
        end=parts[-1].end,
        level=_level(text, first),
        total="total" in text[max(0, parts[0].start - 12) : parts[0].close],
        share=bool(_SHARE.match(text, _clause_start(text, parts[0].start))),
    )


def _level(text: str, item: Item) -> int:
    """How far a count is from a national headline of trafficking crimes."""
    mention, link = item.mention, item.link
    at = min(link.at, mention.start) if link else mention.start
    words = text[mention.end : mention.close]
    behind = text[mention.close : _clause_end(text, mention.close)]
    clause = max(text.rfind(mark, 0, at) for mark in ";,")
    lead = text[max(0, at - 40, clause) : mention.start]
    level = link.rank if link else 0
    level += "-related" in words and "trafficking and" not in words
    if NOT_TRAFFICKING.search(lead + words + behind) and "traffick" not in words + behind:
        level += TOO_FAR
    procedure = mention.unit in (Unit.ACTION, Unit.CASE)
    level += relayed(text, _clause_start(text, at), at)
    level += bool(_EVENT.search(text, _clause_start(text, at), at))
    if (procedure and _SUBGROUP.search(words)) or _ONGOING.search(
        lead + behind.split(" and ", 1)[0]
    ):
        level += TOO_FAR
    return level
