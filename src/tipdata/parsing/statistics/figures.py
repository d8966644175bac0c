"""The figures of one sentence: counts joined to measures, parts summed, comparisons kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from tipdata.parsing.numbers import qualifier_of
from tipdata.parsing.statistics.actors import by_others, of_officials
from tipdata.parsing.statistics.links import Link, link
from tipdata.parsing.statistics.measures import NOT_TRAFFICKING, PREFERRED, Unit
from tipdata.parsing.statistics.periods import is_earlier, newest_year
from tipdata.parsing.statistics.phrases import Mention, mentions
from tipdata.parsing.statistics.regions import Part, Region, regions
from tipdata.vocabulary import Measure, Qualifier

if TYPE_CHECKING:
    pass

import re
from itertools import pairwise

__all__ = ["Comparison", "Figure", "Reading", "read_figures"]


@attrs.frozen(kw_only=True)
class Figure:
    """A count of one measure, with how far it is from a headline (0 nearest)."""

    measure: Measure
    value: int
    qualifier: Qualifier
    unit: Unit
    start: int
    end: int
    level: int = 0
    total: bool = False
    sentence: int = 0
    previous: int | None = None


class Comparison(NamedTuple):
    """A count of an earlier period; no measures where it leaves them to what it compares with."""

    measures: tuple[Measure, ...]
    value: int | None  # None: the same as now
    unit: Unit
    year: int | None
    at: int


class Reading(NamedTuple):
    """What one sentence counts, now and before."""

    figures: list[Figure]
    comparisons: list[Comparison]


class _Item(NamedTuple):
    mention: Mention
    link: Link
    region: Region


_INVOLVING = re.compile(r"(?: [a-z' ]{0,40})? (?:involving|against|in|of|with|concerning) (?:a total of |at least |approximately )?")
_AND = re.compile(r"[a-z' -]{0,60}(?:,|,? and|,? as well as|,? plus)(?:,? [a-z]+ [a-z]+ [a-z]+,| [a-z]+ly| another| an additional)? ?")
_ASIDE = re.compile(r",(?! (?:in|during|for) )|;")
_VERB = re.compile(r"\b(?:sentenc|arrest|acquit|refer|confirm|assist|complet|continu|detain|conclud)\w+")
_SUBGROUP = re.compile(r"\b(?:joint|transnational|international|cross-border|internal|financial|bilateral|foreign|pending|ongoing|continu|appeal)")
_ONGOING = re.compile(r"\b(?:continu(?:ed|ing)|remain(?:ed|s|ing)?|pending|ongoing|of (?:the|these|those)|among)\b")
_SOME = re.compile(r"\b(?:one|another|[a-z]+ (?:city|state|province|municipal|regional)) ")


def read_figures(text: str, present: int | None) -> Reading:
    """Read every count of a sentence that one of the measures may claim.

    Args:
        text: The sentence in lower case.
        present: The year the figures of the text are of, if known.

    Returns:
        The figures of the present period and the comparisons with earlier ones.
    """
    cut = regions(text)
    items, comparisons = _sort(text, mentions(text), cut, present)
    figures = [figure for group in _groups(text, items) for figure in _resolve(text, group)]
    comparisons += [
        Comparison((), None, Unit.BARE, None, region.start)
        for region in cut
        if region.same and not any(region.start <= c.at < region.end for c in comparisons)
    ]
    return Reading(figures, sorted(comparisons, key=lambda c: c.at))


def _sort(
    text: str, found: list[Mention], cut: list[Region], present: int | None
) -> tuple[list[list[_Item]], list[Comparison]]:
    """Join counts to measures, those of now in lists of siblings, those of before apart."""
    groups: list[list[_Item]] = []
    comparisons: list[Comparison] = []
    before: Mention | None = None
    compares = any(r.part is Part.COMPARISON for r in cut)
    for position, mention in enumerate(found):
        region = next(r for r in cut if r.start <= mention.start < r.end)
        if region.part is Part.SHARES:
            continue
        following = found[position + 1].start if position + 1 < len(found) else len(text)
        floor = max(region.start, before.close if before else 0)
        joined = link(text, mention, floor)
        behind = text[mention.close : following if region.part is Part.COMPARISON else max(region.end, mention.close)]
        if following < region.end:
            behind = text[mention.close : _past_alternatives(text, found, position, region.end)]
        if region.part is Part.COMPARISON:
            comparisons.append(_comparison(mention, joined, behind))
        elif not compares and _earlier(text, mention, behind, _lead(text, cut, mention), present):
            if joined:
                comparisons.append(_comparison(mention, joined, behind))
        elif mention.unit is not Unit.OTHER and not mention.definite:
            _place(text, groups, mention, joined, region)
        before = mention
    return groups, comparisons


def _past_alternatives(text: str, found: list[Mention], position: int, end: int) -> int:
    """Where the words about a count end: behind other ways to count the same, "in six cases"."""
    for here, following in pairwise(found[position:]):
        if not _INVOLVING.fullmatch(text, here.close, following.start):
            return min(following.start, end)
    return end


def _comparison(mention: Mention, joined: Link | None, behind: str) -> Comparison:
    year = newest_year(re.findall(r"\b(?:19|20)\d\d\b", behind[:60]))
    measures = joined.measures if joined else ()
    if mention.unit is Unit.VICTIM:
        measures = (Measure.VICTIMS_IDENTIFIED,)
    return Comparison(measures, mention.value, mention.unit, year, mention.start)


def _lead(text: str, cut: list[Region], mention: Mention) -> str:
    """What the main clause says before a count."""
    start = text.rfind(";", 0, mention.start) + 1
    return " ".join(
        text[r.start : min(r.end, mention.start)]
        for r in cut
        if r.part is Part.MAIN and start <= r.start < mention.start
    )


def _earlier(
    text: str, mention: Mention, behind: str, lead: str, present: int | None
) -> bool:
    """Whether a count outside any comparison is of an earlier period all the same."""
    own = is_earlier(_ASIDE.split(behind, maxsplit=1)[0], present)
    if own is None:
        own = is_earlier(lead, present, last=True)
    return bool(own)


def _place(
    text: str, groups: list[list[_Item]], mention: Mention, joined: Link | None, region: Region
) -> None:
    """Put a count beside its siblings, or begin a new group."""
    last = groups[-1][-1] if groups else None
    between = text[last.mention.close : mention.start] if last else ""
    if joined is None or (last and joined.measures == last.link.measures and mention.unit is not Unit.ACTION):
        if last is None or (region.start != last.region.start and joined is None):
            joined and groups.append([_Item(mention, joined, region)])
            return
        alternative = _INVOLVING.fullmatch(between) and mention.unit is not last.mention.unit
        sibling = _AND.fullmatch(between) and not _VERB.search(between)
        if alternative or sibling:
            groups[-1].append(_Item(mention, last.link, region))
            return
    if joined is not None:
        if last and joined.measures == last.link.measures and _AND.fullmatch(between) and mention.unit is last.mention.unit and not _VERB.search(between):
            groups[-1].append(_Item(mention, last.link, region))
        else:
            groups.append([_Item(mention, joined, region)])


def _groups(text: str, groups: list[list[_Item]]) -> list[list[_Item]]:
    """The groups that the government counted, and that are not of its own officials."""
    kept = []
    for group in groups:
        first = group[0]
        clause = max(text.rfind(";", 0, first.mention.start) + 1, 0)
        at = min(first.link.at, first.mention.start)
        if by_others(text, clause, at, first.mention.close):
            continue
        if of_officials(text[first.mention.end : _clause_end(text, first.mention.close)]):
            continue
        kept.append(group)
    return kept


def _clause_end(text: str, at: int) -> int:
    ends = [place for mark in ",;(—" if (place := text.find(mark, at)) >= 0]
    return min([*ends, at + 80, len(text)])


def _resolve(text: str, group: list[_Item]) -> list[Figure]:
    """One figure a measure out of siblings: the unit that counts, summed."""
    figures = []
    for measure in group[0].link.measures:
        units = PREFERRED[measure]
        present = {item.mention.unit for item in group}
        unit = next((u for u in units if u in present), None)
        if unit is None:
            continue
        parts = [item.mention for item in group if item.mention.unit is unit]
        value = _total([part.value for part in parts])
        figures.append(
            Figure(
                measure=measure,
                value=value,
                qualifier=_qualifier(text, parts),
                unit=unit,
                start=parts[0].start,
                end=parts[-1].end,
                level=_level(text, group[0], parts[0]),
                total="total" in text[max(0, parts[0].start - 12) : parts[0].close],
            )
        )
    return figures


def _total(values: list[int]) -> int:
    """The first where the others only break it down, else the sum."""
    return values[0] if values[0] == sum(values[1:]) else sum(values)


def _qualifier(text: str, parts: list[Mention]) -> Qualifier:
    kinds = [qualifier_of(text, part.start) for part in parts]
    return next((kind for kind in kinds if kind is not Qualifier.EXACT), Qualifier.EXACT)


def _level(text: str, item: _Item, mention: Mention) -> int:
    """How far a figure is from a national headline."""
    words = mention.words(text)
    behind = text[mention.close : _clause_end(text, mention.close)]
    lead = text[max(0, item.link.at - 40, *(text.rfind(mark, 0, min(item.link.at, mention.start)) for mark in ";,")) : mention.start]
    level = item.link.rank
    if "-related" in words and "trafficking and" not in words:
        level += 1
    if NOT_TRAFFICKING.search(lead + words + behind) and "trafficking" not in words:
        level += 2
    if (mention.unit in (Unit.ACTION, Unit.CASE) and _SUBGROUP.search(words)) or _ONGOING.search(lead + behind) or text.startswith(("of the", "of these", "of those", "among")):
        level += 2
    return level
