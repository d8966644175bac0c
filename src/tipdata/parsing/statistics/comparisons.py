"""Putting the figures of an earlier period beside those of the present one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.statistics.levels import TOO_FAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.statistics.absence import Absence
    from tipdata.parsing.statistics.earlier import Comparison
    from tipdata.parsing.statistics.groups import Figure

__all__ = ["compare", "compare_absences", "put_beside"]


def compare(
    figures: Sequence[Figure], comparisons: Sequence[Comparison], absences: Sequence[Absence]
) -> None:
    """Put the earlier counts that a sentence gives beside its figures.

    Args:
        figures: The figures, in order; each takes the first earlier count that fits.
        comparisons: The earlier counts, in order.
        absences: What it says is absent: counts without a measure may be compared with these.
    """
    for comparison in comparisons:
        measures, group = comparison.measures, None
        if not measures:
            if _of_absence(comparison, figures, absences):
                continue
            group = _meant(figures, comparison.at, comparisons)
        for figure in figures:
            if figure.measure in measures or figure.group == group:
                put_beside(figure, comparison)


def _meant(figures: Sequence[Figure], at: int, comparisons: Sequence[Comparison]) -> int | None:
    """The group that a count without a measure is compared with: the nearest ahead, else the first.

    Those with an earlier count of their own beside it, and further mentions of the same measure
    that are no headline, give way.
    """
    ahead = [figure for figure in figures if figure.group < at]
    if not ahead:
        return figures[0].group if figures else None
    named = {m for comparison in comparisons if comparison.at == at for m in comparison.measures}
    ahead = [figure for figure in ahead if figure.measure not in named] or ahead
    same = [figure for figure in ahead if figure.measure == ahead[-1].measure]
    plain = [figure for figure in same if figure.level < TOO_FAR]
    return (plain or same)[-1].group


def _of_absence(
    comparison: Comparison, figures: Sequence[Figure], absences: Sequence[Absence]
) -> bool:
    """Whether a count without a measure stands behind an absence, and ahead of every figure."""
    if comparison.measures or any(figure.group < comparison.at for figure in figures):
        return False
    return not figures or any(absence.start < comparison.at for absence in absences)


def compare_absences(
    absences: Sequence[Absence], figures: Sequence[Figure], comparisons: Sequence[Comparison]
) -> None:
    """Put what there was before beside what is absent now.

    Args:
        absences: What a sentence says is absent; each takes the first earlier count that fits.
        figures: What it counts: counts without a measure are compared with those ahead first.
        comparisons: Its earlier counts.
    """
    if not absences:
        return
    for comparison in comparisons:
        left_open = _of_absence(comparison, figures, absences)
        nearest = _denied(absences, comparison.at) if left_open else None
        for absence in absences:
            if absence.start == nearest or absence.measure in comparison.measures:
                put_beside(absence, comparison)


def _denied(absences: Sequence[Absence], at: int) -> int | None:
    """Where the nearest denial ahead begins, with which a count without a measure is compared."""
    starts = [absence.start for absence in absences]
    return max((start for start in starts if start < at), default=min(starts, default=None))


def put_beside(told: Figure | Absence, comparison: Comparison) -> None:
    """Put an earlier count beside what is told, if none stands there yet.

    Args:
        told: A figure or an absence; takes the count.
        comparison: The earlier count.
    """
    if told.previous is None:
        told.previous = told.value if comparison.value is None else comparison.value
