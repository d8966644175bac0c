"""The counts of one sentence: those of now as figures, those of before as comparisons."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.statistics.groups import JOINED, Figure, Item, figures_of, groups_of
from tipdata.parsing.statistics.links import Link, link
from tipdata.parsing.statistics.measures import VICTIM_VERB, Unit
from tipdata.parsing.statistics.periods import is_earlier, newest_year
from tipdata.parsing.statistics.regions import Part, Region
from tipdata.vocabulary import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.parsing.statistics.phrases import Mention

__all__ = ["Comparison", "Reading", "read_figures"]


class Comparison(NamedTuple):
    """A count of an earlier period; no measures where it leaves them to what it compares with."""

    at: int
    value: int | None  # None: the same as now
    measures: tuple[Measure, ...]


class Reading(NamedTuple):
    """What one sentence counts, now and before."""

    figures: Sequence[Figure]
    comparisons: Sequence[Comparison]
    compares: bool  # it says that it compares


class _Count(NamedTuple):
    """A mention with all that places it."""

    mention: Mention
    link: Link | None
    region: Region
    behind: str  # the words behind it that may tell its period


SHARED = (Unit.BARE, Unit.CASE, Unit.PERSON)
"""Units that leave open of which measure a count is."""

MANY = 2
_OTHERWISE = re.compile(
    r"(?: [a-z' ]{0,40})? (?:involving|against|in|of|with|concerning) (?:a total of )?"
)
_YEARS = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_ASIDE = re.compile(r",(?! (?:in|during|for) )|;")


def read_figures(
    text: str, found: list[Mention], cut: list[Region], present: int | None
) -> Reading:
    """Read every count of a sentence that one of the measures may claim.

    Args:
        text: The sentence in lower case.
        found: Its counts.
        cut: Its regions.
        present: The year the figures of the text are of, if known.

    Returns:
        The figures of the present period and the comparisons with earlier ones.
    """
    counts = list(_counts(text, found, cut))
    compares = any(region.part is Part.COMPARISON for region in cut)
    now: list[Item] = []
    before: list[_Count] = []
    for count in counts:
        if count.region.part is Part.COMPARISON:
            before.append(count)
        elif count.region.part is Part.MAIN:
            earlier = not compares and _is_earlier(text, cut, count, present)
            if earlier and count.link and not _goes_on(text, count):
                before.append(count)
            elif (
                not earlier and not count.mention.definite and count.mention.unit is not Unit.OTHER
            ):
                now.append(Item(count.mention, count.link, count.region))
    figures = [figure for group in groups_of(text, now) for figure in figures_of(text, group)]
    before = [count for count in before if not count.region.nested or _sums_up(counts, count)]
    if _side_by_side(figures, before):
        told = [Comparison(count.region.start, count.mention.value, ()) for count in before]
        told = _in_turn(figures, told)
    else:
        told = [*_comparisons(text, _newest_first(before)), *_same(cut, before)]
        told = _in_turn(figures, told) if "respectively" in text else told
    return Reading(figures, sorted(told, key=lambda comparison: comparison.at), compares)


def _side_by_side(figures: list[Figure], before: list[_Count]) -> bool:
    """Whether one comparison gives as many bare counts as there are figures, each its own."""
    if len(before) != len(figures) or len({figure.measure for figure in figures}) < MANY:
        return False
    region = before[0].region
    return all(figure.end <= region.start for figure in figures) and all(
        count.region == region and count.link is None and count.mention.unit in SHARED
        for count in before
    )


def _in_turn(figures: list[Figure], told: list[Comparison]) -> list[Comparison]:
    """Earlier counts that go with the figures one by one: "9, 4, and 2, respectively"."""
    if len(told) != len(figures):
        return told
    return [c._replace(measures=(f.measure,)) for f, c in zip(figures, told, strict=True)]


def _counts(text: str, found: list[Mention], cut: list[Region]) -> Iterator[_Count]:
    """The mentions of a sentence with their links and regions."""
    floor, last = 0, None
    for position, mention in enumerate(found):
        region = next(region for region in cut if mention.start < region.end)
        compares = region.part is Part.COMPARISON
        joined = link(text, mention, floor if compares else max(region.start, floor))
        rises = last is not None and not compares and text.startswith(" to ", mention.start - 4)
        if joined is None and rises:
            joined = last  # "from 10 to 15"
        end = _past_other_units(text, found, position, region.end)
        yield _Count(mention, joined, region, text[mention.close : max(end, mention.close)])
        floor, last = mention.close, joined


def _past_other_units(text: str, found: list[Mention], position: int, end: int) -> int:
    """Where the words about a count end: behind other ways to count the same, "in six cases"."""
    for here, following in pairwise(found[position:]):
        if not _OTHERWISE.fullmatch(text, here.close, following.start):
            return min(following.start, end)
    return end


def _is_earlier(text: str, cut: list[Region], count: _Count, present: int | None) -> bool:
    """Whether a count outside any comparison is of an earlier period all the same."""
    own = is_earlier(_ASIDE.split(count.behind, maxsplit=1)[0], present)
    if own is None:
        own = is_earlier(_lead(text, cut, count.mention.start), present, last=True)
    return bool(own)


def _goes_on(text: str, count: _Count) -> bool:
    """Whether it counts what goes on since before: "continued two prosecutions from 2015"."""
    return "continu" in text[max(0, count.mention.start - 24) : count.mention.start]


def _lead(text: str, cut: list[Region], at: int) -> str:
    """What the main clause says before a count."""
    start = max(0, text.rfind(";", 0, at))
    return " ".join(
        text[region.start : min(region.end, at)]
        for region in cut
        if region.part is Part.MAIN and start <= region.start < at
    )


def _sums_up(counts: list[_Count], nested: _Count) -> bool:
    """Whether shares before a comparing bracket make up the total, so that it compares totals."""
    ahead = [count for count in counts if count.mention.start < nested.mention.start]
    totals = [count.mention.value for count in ahead if count.region.part is Part.MAIN]
    shares = [count.mention.value for count in ahead if count.region.part is Part.SHARES]
    return bool(totals) and len(shares) > 1 and sum(shares) == totals[-1]


def _comparisons(text: str, before: list[_Count]) -> list[Comparison]:
    """The earlier counts; parts without a noun of their own are summed."""
    found: list[Comparison] = []
    last: _Count | None = None
    for count in before:
        measures = _compared(text, count)
        if measures is None:
            continue
        if last is not None and "respectively" not in text and _is_sibling(text, last, count):
            found[-1] = found[-1]._replace(value=(found[-1].value or 0) + count.mention.value)
        else:
            found.append(Comparison(count.region.start, count.mention.value, measures))
        last = count
    return found


def _compared(text: str, count: _Count) -> tuple[Measure, ...] | None:
    """The measures of an earlier count, none where it leaves them open; None for other counts."""
    mention = count.mention
    if count.link or mention.unit is not Unit.VICTIM:
        return None if mention.unit is Unit.OTHER else count.link.measures if count.link else ()
    helped = VICTIM_VERB.search(text, count.region.start, mention.start)  # screened, sent home
    return None if helped else (Measure.VICTIMS_IDENTIFIED,)


def _newest_first(before: list[_Count]) -> list[_Count]:
    """Earlier counts in order, but where one region gives several years, the newest first."""
    ordered: list[_Count] = []
    for _, counts in groupby(before, key=lambda count: count.region):
        run = list(counts)
        years = [newest_year(_YEARS.findall(count.behind[:60])) for count in run]
        if all(years):
            pairs = sorted(zip(years, run, strict=True), key=lambda pair: -(pair[0] or 0))
            run = [count for _, count in pairs]
        ordered += run
    return ordered


def _is_sibling(text: str, last: _Count, count: _Count) -> bool:
    """Whether two earlier counts are parts of one: "compared to one for ... and two for ..."."""
    plain = last.mention.unit is Unit.BARE or not last.mention.own
    plain = plain or (last.link is None and last.mention.unit is not Unit.VICTIM)
    if count.mention.unit is not last.mention.unit:
        return False
    between = text[last.mention.close : count.mention.start]
    joined = JOINED.fullmatch(between) and between.rstrip().endswith("and")
    return bool(plain and joined) and last.region == count.region


def _same(cut: list[Region], before: list[_Count]) -> list[Comparison]:
    """Regions that say "the same number" and give none."""
    return [
        Comparison(region.start, None, ())
        for region in cut
        if region.same and not any(count.region == region for count in before)
    ]
