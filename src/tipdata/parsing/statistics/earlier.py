"""The counts of earlier periods in one sentence, and what of now each is compared with."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.statistics.groups import JOINED, Figure
from tipdata.parsing.statistics.measures import VICTIM_VERB, Unit
from tipdata.parsing.statistics.periods import newest_year
from tipdata.parsing.statistics.regions import Part, Region
from tipdata.vocabulary import Measure

if TYPE_CHECKING:
    from tipdata.parsing.statistics.links import Link
    from tipdata.parsing.statistics.phrases import Mention

__all__ = ["Comparison", "Count", "told_of_before"]


class Comparison(NamedTuple):
    """A count of an earlier period; no measures where it leaves them to what it compares with."""

    at: int
    value: int | None  # None: the same as now
    measures: tuple[Measure, ...]


class Count(NamedTuple):
    """A mention with all that places it."""

    mention: Mention
    link: Link | None
    region: Region
    behind: str  # the words behind it that may tell its period


SHARED = (Unit.BARE, Unit.CASE, Unit.PERSON)
"""Units that leave open of which measure a count is."""

MANY = 2
_YEARS = re.compile(r"\b(?:19|20)[0-9]{2}\b")


def told_of_before(
    text: str,
    counts: list[Count],
    before: list[Count],
    figures: list[Figure],
    cut: list[Region],
) -> list[Comparison]:
    """What a sentence tells of earlier periods.

    Args:
        text: The sentence in lower case.
        counts: All its counts.
        before: Those of earlier periods.
        figures: Its figures of now.
        cut: Its regions.

    Returns:
        The earlier counts in order, with the measures they name.
    """
    before = [count for count in before if not count.region.nested or _sums_up(counts, count)]
    if _side_by_side(figures, before):
        told = [Comparison(count.region.start, count.mention.value, ()) for count in before]
        return _in_turn(figures, told)
    told = [*_comparisons(text, _newest_first(before)), *_same(cut, before)]
    told = _in_turn(figures, told) if "respectively" in text else told
    return sorted(told, key=lambda comparison: comparison.at)


def _side_by_side(figures: list[Figure], before: list[Count]) -> bool:
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


def _sums_up(counts: list[Count], nested: Count) -> bool:
    """Whether shares before a comparing bracket make up the total, so that it compares totals."""
    ahead = [count for count in counts if count.mention.start < nested.mention.start]
    totals = [count.mention.value for count in ahead if count.region.part is Part.MAIN]
    shares = [count.mention.value for count in ahead if count.region.part is Part.SHARES]
    return bool(totals) and len(shares) > 1 and sum(shares) == totals[-1]


def _comparisons(text: str, before: list[Count]) -> list[Comparison]:
    """The earlier counts; parts without a noun of their own are summed."""
    found: list[Comparison] = []
    last: Count | None = None
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


def _compared(text: str, count: Count) -> tuple[Measure, ...] | None:
    """The measures of an earlier count, none where it leaves them open; None for other counts."""
    mention = count.mention
    if count.link or mention.unit is not Unit.VICTIM:
        return None if mention.unit is Unit.OTHER else count.link.measures if count.link else ()
    helped = VICTIM_VERB.search(text, count.region.start, mention.start)  # screened, sent home
    return None if helped else (Measure.VICTIMS_IDENTIFIED,)


def _newest_first(before: list[Count]) -> list[Count]:
    """Earlier counts in order, but where one region gives several years, the newest first."""
    ordered: list[Count] = []
    for _, counts in groupby(before, key=lambda count: count.region):
        run = list(counts)
        years = [newest_year(_YEARS.findall(count.behind[:60])) for count in run]
        if all(years):
            pairs = sorted(zip(years, run, strict=True), key=lambda pair: -(pair[0] or 0))
            run = [count for _, count in pairs]
        ordered += run
    return ordered


def _is_sibling(text: str, last: Count, count: Count) -> bool:
    """Whether two earlier counts are parts of one: "compared to one for ... and two for ..."."""
    plain = last.mention.unit is Unit.BARE or not last.mention.own
    plain = plain or (last.link is None and last.mention.unit is not Unit.VICTIM)
    if count.mention.unit is not last.mention.unit:
        return False
    between = text[last.mention.close : count.mention.start]
    joined = JOINED.fullmatch(between) and between.rstrip().endswith("and")
    return bool(plain and joined) and last.region == count.region


def _same(cut: list[Region], before: list[Count]) -> list[Comparison]:
    """Regions that say "the same number" and give none."""
    return [
        Comparison(region.start, None, ())
        for region in cut
        if region.same and not any(count.region == region for count in before)
    ]
