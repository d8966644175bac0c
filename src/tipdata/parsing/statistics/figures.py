"""The counts of one sentence: those of now as figures, those of before as comparisons."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.statistics.earlier import Comparison, Count, told_of_before
from tipdata.parsing.statistics.groups import Figure, Item, figures_of, groups_of
from tipdata.parsing.statistics.links import link
from tipdata.parsing.statistics.measures import Unit
from tipdata.parsing.statistics.periods import is_earlier
from tipdata.parsing.statistics.regions import Part, Region

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.parsing.statistics.phrases import Mention

__all__ = ["Reading", "read_figures"]


class Reading(NamedTuple):
    """What one sentence counts, now and before."""

    figures: Sequence[Figure]
    comparisons: Sequence[Comparison]
    compares: bool  # it says that it compares


_OTHERWISE = re.compile(
    r"(?: [a-z' ]{0,40})? (?:involving|against|in|of|with|concerning) (?:a total of )?"
)
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
    before: list[Count] = []
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
    told = told_of_before(text, counts, before, figures, cut)
    return Reading(figures, told, compares)


def _counts(text: str, found: list[Mention], cut: list[Region]) -> Iterator[Count]:
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
        yield Count(mention, joined, region, text[mention.close : max(end, mention.close)])
        floor, last = mention.close, joined


def _past_other_units(text: str, found: list[Mention], position: int, end: int) -> int:
    """Where the words about a count end: behind other ways to count the same, "in six cases"."""
    for here, following in pairwise(found[position:]):
        if not _OTHERWISE.fullmatch(text, here.close, following.start):
            return min(following.start, end)
    return end


def _is_earlier(text: str, cut: list[Region], count: Count, present: int | None) -> bool:
    """Whether a count outside any comparison is of an earlier period all the same."""
    own = is_earlier(_ASIDE.split(count.behind, maxsplit=1)[0], present)
    if own is None:
        own = is_earlier(_lead(text, cut, count.mention.start), present, last=True)
    return bool(own)


def _goes_on(text: str, count: Count) -> bool:
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
