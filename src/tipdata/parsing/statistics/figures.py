"""The counts of one sentence: those of now as figures, those of before as comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.statistics.codes import pattern
from tipdata.parsing.statistics.earlier import Comparison, told_of_before, words_behind
from tipdata.parsing.statistics.groups import Count, Figure, figures_of, groups_of
from tipdata.parsing.statistics.links import link
from tipdata.parsing.statistics.measures import OTHER
from tipdata.parsing.statistics.periods import is_earlier, names_time
from tipdata.parsing.statistics.regions import COMPARISON, MAIN, Region
from tipdata.tuples import make

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.statistics.phrases import Mention
    from tipdata.parsing.statistics.wording import Wording

__all__ = ["Reading", "read_figures"]


class Reading(NamedTuple):
    """What one sentence counts, now and before."""

    figures: Sequence[Figure]
    comparisons: Sequence[Comparison]
    compares: bool  # it says that it compares


_ASIDE = pattern(", (?! [in during for] ) | ;")
_TO = pattern("to")
_GOES_ON = pattern(
    "[continue continues continued continuing continuation continuous continuously] WORD{0,3}\\Z"
)
_BACK = 4


def read_figures(
    wording: Wording, found: list[Mention], cut: list[Region], present: int | None
) -> Reading:
    """Read every count of a sentence that one of the measures may claim.

    Args:
        wording: The sentence.
        found: Its counts.
        cut: Its regions.
        present: The year the figures of the text are of, if known.

    Returns:
        The figures of the present period and the comparisons with earlier ones.
    """
    counts = _counts(wording, found, cut)
    compares = COMPARISON in [region.part for region in cut]
    may_be_earlier = not compares and names_time(wording.code)
    now: list[Count] = []
    before: list[Count] = []
    for count in counts:
        mention, part = count.mention, count.region.part
        if part is COMPARISON:
            before.append(count)
        elif part is MAIN and (count.link or mention.unit is not OTHER):
            if may_be_earlier and _is_earlier(wording, cut, counts, count, present):
                if count.link and not _goes_on(wording.code, mention.at):
                    before.append(count)
            elif not mention.definite and mention.unit is not OTHER:
                now.append(count)
    figures = [figure for group in groups_of(wording, now) for figure in figures_of(wording, group)]
    told = told_of_before(wording, counts, before, figures, cut)
    return make(Reading, (figures, told, compares))


def _counts(wording: Wording, found: list[Mention], cut: list[Region]) -> list[Count]:
    """The mentions of a sentence with their regions and links; shares are left without a link."""
    code = wording.code
    counts: list[Count] = []
    floor, last = 0, None
    rest = iter(cut)
    region = next(rest)
    for place, mention in enumerate(found):
        while mention.at >= region.end:
            region = next(rest)
        joined = None
        if region.part is COMPARISON:
            joined = last = link(wording, mention, floor)
        elif region.part is MAIN:
            joined = link(wording, mention, max(region.start, floor))
            if joined is None and last is not None and _TO.match(code, mention.at - 1):
                joined = last  # "from 10 to 15"
            last = joined
        counts.append(make(Count, (mention, joined, region, place)))
        floor = mention.close
    return counts


def _is_earlier(
    wording: Wording, cut: list[Region], counts: list[Count], count: Count, present: int | None
) -> bool:
    """Whether a count outside any comparison is of an earlier period all the same."""
    code = wording.code
    start, end = words_behind(code, counts, count)
    aside = _ASIDE.search(code, start, end)
    end = aside.start() if aside else end
    own = is_earlier(code[start:end], present)
    if own is None:
        at = count.mention.at
        clause = max(0, code.rfind(";", 0, at))
        lead = [
            code[region.start : min(region.end, at)]
            for region in cut
            if region.part is MAIN and clause <= region.start < at
        ]
        own = is_earlier("".join(lead), present, last=True)
    return bool(own)


def _goes_on(code: str, at: int) -> bool:
    """Whether it counts what goes on since before: "continued two prosecutions from 2015"."""
    return _GOES_ON.search(code, max(0, at - _BACK), at) is not None
