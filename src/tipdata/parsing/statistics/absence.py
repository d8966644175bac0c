"""What the text says was not done, and what it says was not reported: not the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from tipdata.parsing.statistics.absence_words import (
    DATA,
    DENIAL,
    ELSE,
    FULL,
    GERUND,
    LAW_DATA,
    NARROW,
    NEGATION,
    OBJECT,
    OPEN,
    SOME,
    STOP,
    VICTIM_NAMED,
)
from tipdata.parsing.statistics.actors import actors, by_others, of_officials
from tipdata.parsing.statistics.measures import ANCHOR, LAW_ENFORCEMENT, VICTIMS, measure_of
from tipdata.parsing.statistics.regions import COMPARISON

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from tipdata.parsing.statistics.phrases import Mention
    from tipdata.parsing.statistics.regions import Region
    from tipdata.parsing.statistics.wording import Wording

__all__ = ["Absence", "may_deny", "read_absences"]


@attrs.define(eq=False)
class Absence:
    """A measure of which there was none (0), or nothing was reported (None)."""

    wording: Wording
    measure: int
    value: int | None
    start: int
    end: int
    specific: bool  # it says so of the measure itself, and of no part of it
    previous: int | None = None


_LONGEST = 27
_SOON, _SOONER, _NARROWLY = 10, 7, 13


def may_deny(code: str) -> bool:
    """Whether a sentence may say that something is absent: a cheap look before the grammar.

    Args:
        code: The code of the sentence.

    Returns:
        False where nothing in it denies.
    """
    return DENIAL.search(code) is not None and NEGATION.search(code) is not None


def read_absences(wording: Wording, found: list[Mention], cut: list[Region]) -> list[Absence]:
    """Read what a sentence says is absent.

    Args:
        wording: The sentence.
        found: Its counts.
        cut: Its regions; what a comparison says was absent before is not told here.

    Returns:
        One absence for each measure named, in order.
    """
    negations = list(NEGATION.finditer(wording.code))
    absences: list[Absence] = []
    ends = [*(negation.start() for negation in negations[1:]), len(wording.code)]
    for negation, end in zip(negations, ends, strict=True):
        region = next(region for region in cut if negation.start() < region.end)
        if region.part is not COMPARISON:
            absences += _absences(wording, found, negation, end)
    return absences


def _absences(
    wording: Wording, found: list[Mention], negation: re.Match[str], end: int
) -> list[Absence]:
    """What one negation denies."""
    code = wording.code
    start, after = negation.span()
    stop = STOP.search(code, after, end)
    end = min(stop.start() if stop else end, after + _LONGEST)
    rest = code[after:end]
    reported = negation[1] is not None
    measures = _unreported(rest) if reported else _undone(rest)
    if not measures or of_officials(code, after, end):
        return []
    soon = min(end, after + _SOONER)
    if not reported and any(m.value > 1 and after <= m.at < soon for m in found):
        return []  # "failed to prosecute 12 suspects"
    acting = actors(code, code.rfind(";", 0, start) + 1, start)
    if by_others(acting, code, end):
        return []
    specific = (not reported or FULL.search(rest)) and not NARROW.search(rest[:_NARROWLY])
    last = after + len(rest.rstrip(",."))
    value = None if reported else 0
    return [Absence(wording, measure, value, start, last, bool(specific)) for measure in measures]


def _unreported(rest: str) -> Sequence[int]:
    """The measures that were not reported."""
    data, other = DATA.search(rest), ELSE.search(rest)
    if data is None or (other is not None and other.start() < data.start()):
        return []
    return LAW_ENFORCEMENT if LAW_DATA.search(rest) else _named(rest)


def _undone(rest: str) -> Sequence[int]:
    """The measures of which there was none."""
    if SOME.search(rest[:_SOON]) or not OBJECT.search(rest):
        return []
    measures = _named(GERUND.sub("", rest))
    if OPEN.search(rest):
        return measures
    return [measure for measure in measures if measure != VICTIMS]


def _named(rest: str) -> Sequence[int]:
    """The measures that words name; identification is of victims."""
    measures = dict.fromkeys(map(measure_of, ANCHOR.finditer(rest)))
    if not VICTIM_NAMED.search(rest):
        measures.pop(VICTIMS, None)
    return list(measures)
