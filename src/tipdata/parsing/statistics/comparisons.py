"""Putting the figures of an earlier period beside those of the present one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from tipdata.parsing.statistics.absence import Absence
from tipdata.parsing.statistics.groups import TOO_FAR, Figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.statistics.earlier import Comparison
    from tipdata.vocabulary import Measure

__all__ = ["FAR", "NEAR", "Told", "compare", "compare_absences", "compare_back"]

NEAR = 3
"""How many sentences behind its figure an earlier count may stand."""

FAR = 9
"""How many sentences behind its figures a summary may stand: "these efforts compare with ..."."""

Told = TypeVar("Told", Figure, Absence)


def compare(figures: Sequence[Figure], comparisons: Sequence[Comparison]) -> list[Figure]:
    """The figures of a sentence with those of before that the sentence itself gives.

    Args:
        figures: The figures, in order.
        comparisons: The earlier counts, in order.

    Returns:
        The figures, with the newest earlier count beside each that has one.
    """
    compared = list(figures)
    for comparison in comparisons:
        named = {m for c in comparisons if c.at == comparison.at for m in c.measures}
        group = None if comparison.measures else _meant(figures, comparison.at, named)
        for index, figure in enumerate(compared):
            if figure.measure in comparison.measures or figure.group == group:
                compared[index] = _with(figure, comparison)
    return compared


def _meant(figures: Sequence[Figure], at: int, named: set[Measure]) -> int | None:
    """The group that a count without a measure is compared with: the nearest ahead, else the first.

    Those with an earlier count of their own beside it, and further mentions of the same measure
    that are no headline, give way.
    """
    ahead = [figure for figure in figures if figure.group < at]
    ahead = [figure for figure in ahead if figure.measure not in named] or ahead
    if not ahead:
        return figures[0].group if figures else None
    same = [figure for figure in ahead if figure.measure is ahead[-1].measure]
    plain = [figure for figure in same if figure.level < TOO_FAR]
    return (plain or same)[-1].group


def compare_absences(
    absences: Sequence[Absence], figures: Sequence[Figure], comparisons: Sequence[Comparison]
) -> list[Absence]:
    """What is absent now with what there was before.

    Args:
        absences: What a sentence says is absent.
        figures: What it counts: counts without a measure are compared with these first.
        comparisons: Its earlier counts.

    Returns:
        The absences, with the first fitting count beside each that has one.
    """
    compared = list(absences)
    for comparison in comparisons:
        left_open = not comparison.measures and not figures
        nearest = _denied(absences, comparison.at) if left_open else None
        for index, absence in enumerate(compared):
            if absence.start == nearest or absence.measure in comparison.measures:
                compared[index] = _with(absence, comparison)
    return compared


def _denied(absences: Sequence[Absence], at: int) -> int | None:
    """Where the nearest denial ahead begins, with which a count without a measure is compared."""
    starts = [absence.start for absence in absences]
    return max((start for start in starts if start < at), default=min(starts, default=None))


def compare_back(told: list[Told], comparisons: Sequence[Comparison], since: int) -> None:
    """Put the counts of a sentence that only compares beside what earlier sentences told.

    Args:
        told: Figures or absences of earlier sentences, in order; those that fit are replaced.
        comparisons: The counts of the sentence that only compares.
        since: The number of the first sentence near enough.
    """
    index = len(told)
    while index and told[index - 1].sentence >= since:
        index -= 1
        for comparison in comparisons:
            if told[index].measure in comparison.measures:
                told[index] = _with(told[index], comparison)


def _with(told: Told, comparison: Comparison) -> Told:
    if told.previous is not None:
        return told
    same = comparison.value is None
    return attrs.evolve(told, previous=told.value if same else comparison.value)
