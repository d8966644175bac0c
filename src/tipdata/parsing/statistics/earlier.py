"""The counts of earlier periods in one sentence, and what of now each is compared with."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.statistics.codes import WITH_DIGITS, pattern
from tipdata.parsing.statistics.codes import code as word_code
from tipdata.parsing.statistics.groups import JOINED, Count, Figure
from tipdata.parsing.statistics.measures import (
    BARE,
    CASE,
    OTHER,
    PERSON,
    VICTIM,
    VICTIM_VERB,
    VICTIMS,
)
from tipdata.parsing.statistics.numerals import DECOY, years_in
from tipdata.parsing.statistics.regions import MAIN, SHARES, Region
from tipdata.tuples import make

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.statistics.wording import Wording

__all__ = ["Comparison", "told_of_before", "words_behind"]


class Comparison(NamedTuple):
    """A count of an earlier period; no measures where it leaves them to what it compares with."""

    at: int
    value: int | None  # None: the same as now
    measures: tuple[int, ...]


_OTHERWISE = pattern("WORD{0,7}? [involving against in of with concerning] (?: a total of )?")

SHARED = (BARE, CASE, PERSON)
"""Units that leave open of which measure a count is."""

MANY = 2
_LONGEST = 10
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_RESPECTIVELY = word_code("respectively")
_AND = pattern("and")
_DATED = pattern("[YEAR DECOY DIGITED]")


def told_of_before(
    wording: Wording,
    counts: list[Count],
    before: list[Count],
    figures: list[Figure],
    cut: list[Region],
) -> list[Comparison]:
    """What a sentence tells of earlier periods.

    Args:
        wording: The sentence.
        counts: All its counts.
        before: Those of earlier periods.
        figures: Its figures of now.
        cut: Its regions.

    Returns:
        The earlier counts in order, with the measures they name.
    """
    before = [count for count in before if not count.region.nested or _sums_up(counts, count)]
    if not before:
        return _same(cut, before)
    if _side_by_side(figures, before):
        told = [Comparison(count.region.start, count.mention.value, ()) for count in before]
        return _in_turn(figures, told)
    in_turn = _RESPECTIVELY in wording.code
    told = _same(cut, before)
    told += _comparisons(wording, _newest_first(wording, counts, before), summed=not in_turn)
    if in_turn:
        told = _in_turn(figures, sorted(told, key=_place))
    return sorted(told, key=_place)


def words_behind(code: str, counts: Sequence[Count], count: Count) -> tuple[int, int]:
    """The words behind a count that may tell its period.

    Args:
        code: The code of the sentence.
        counts: All its counts.
        count: One of them.

    Returns:
        Where they begin and end; ways to count the same are among them, as in "in six cases".
    """
    start = close = count.mention.close
    end = count.region.end
    for place in range(count.place + 1, len(counts)):
        following = counts[place].mention
        if not _OTHERWISE.fullmatch(code, close, following.at):
            end = min(following.at, end)
            break
        close = following.close
    return start, max(start, end)


def _place(comparison: Comparison) -> int:
    return comparison.at


def _side_by_side(figures: list[Figure], before: list[Count]) -> bool:
    """Whether one comparison gives as many bare counts as there are figures, each its own."""
    if len(before) != len(figures) or len({figure.measure for figure in figures}) < MANY:
        return False
    region = before[0].region
    return all(figure.parts[-1].at < region.start for figure in figures) and all(
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
    ahead = [count for count in counts if count.mention.at < nested.mention.at]
    totals = [count.mention.value for count in ahead if count.region.part is MAIN]
    shares = [count.mention.value for count in ahead if count.region.part is SHARES]
    return bool(totals) and len(shares) > 1 and sum(shares) == totals[-1]


def _comparisons(wording: Wording, before: list[Count], *, summed: bool) -> list[Comparison]:
    """The earlier counts; parts without a noun of their own are summed."""
    found: list[Comparison] = []
    last: Count | None = None
    for count in before:
        measures = _compared(wording, count)
        if measures is None:
            continue
        if last is not None and summed and _is_sibling(wording.code, last, count):
            found[-1] = found[-1]._replace(value=(found[-1].value or 0) + count.mention.value)
        else:
            told = (count.region.start, count.mention.value, measures)
            found.append(make(Comparison, told))
        last = count
    return found


def _compared(wording: Wording, count: Count) -> tuple[int, ...] | None:
    """The measures of an earlier count, none where it leaves them open; None for other counts."""
    mention = count.mention
    if mention.unit is OTHER:
        return None
    if count.link:
        return count.link.measures
    if mention.unit is not VICTIM:
        return ()
    helped = VICTIM_VERB.search(wording.code, count.region.start, mention.at)  # sent home
    return None if helped else (VICTIMS,)


def _newest_first(wording: Wording, counts: list[Count], before: list[Count]) -> list[Count]:
    """Earlier counts in order, but where one region gives several years, the newest first."""
    if all(one.region is not other.region for one, other in pairwise(before)):
        return before
    ordered: list[Count] = []
    for _, group in groupby(before, key=lambda count: count.region):
        run = list(group)
        ordered += _by_year(wording, counts, run) if _has_years(wording.code, run) else run
    return ordered


def _has_years(code: str, run: list[Count]) -> bool:
    """Whether the region of some counts may name several years: a cheap look first."""
    region = run[0].region
    return len(run) > 1 and len(_DATED.findall(code, region.start, region.end)) > 1


def _by_year(wording: Wording, counts: list[Count], run: list[Count]) -> list[Count]:
    """Counts of one region, the newest first where each tells its year."""
    years = [_year_behind(wording, counts, count) for count in run]
    if not all(years):
        return run
    pairs = sorted(zip(years, run, strict=True), key=lambda pair: -(pair[0] or 0))
    return [count for _, count in pairs]


def _year_behind(wording: Wording, counts: list[Count], count: Count) -> int | None:
    start, end = words_behind(wording.code, counts, count)
    end = min(end, start + _LONGEST)
    behind = wording.code[start:end]
    if DECOY not in behind and WITH_DIGITS not in behind:
        return max(years_in(behind), default=None)
    words = " ".join(wording.words[start:end])
    return max(map(int, _YEAR.findall(words)), default=None)  # in mid-2016, on 31/12/2016


def _is_sibling(code: str, last: Count, count: Count) -> bool:
    """Whether two earlier counts are parts of one: "compared to one for ... and two for ..."."""
    plain = last.mention.unit is BARE or not last.mention.own
    plain = plain or (last.link is None and last.mention.unit is not VICTIM)
    if not plain or count.mention.unit is not last.mention.unit or last.region != count.region:
        return False
    start, end = last.mention.close, count.mention.at
    return bool(JOINED.fullmatch(code, start, end) and _AND.match(code, end - 1))


def _same(cut: list[Region], before: list[Count]) -> list[Comparison]:
    """Regions that say "the same number" and give none."""
    return [
        Comparison(region.start, None, ())
        for region in cut
        if region.same and not any(count.region == region for count in before)
    ]
