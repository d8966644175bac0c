"""Choosing at most one figure a measure from all that the sections give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from tipdata.parsing.contract import StatisticReading
from tipdata.parsing.statistics.absence import Absence, read_absence
from tipdata.parsing.statistics.figures import Comparison, Figure, Reading, read_figures
from tipdata.parsing.statistics.measures import STEMS, Unit
from tipdata.parsing.statistics.periods import present_year
from tipdata.text import Stretch, sentences
from tipdata.vocabulary import Measure, Qualifier, SectionKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tipdata.text import Cleaned

__all__ = ["read_statistics"]

_FURNITURE = re.compile(r"\d{1,3}[A-Z][A-Z,'. -]+(?=[a-z])|(?<=[a-z ])[A-Z][A-Z ]{2,}\d{2,3}(?=[a-z])")
_HOMES = {
    Measure.INVESTIGATIONS: (SectionKind.PROSECUTION,),
    Measure.PROSECUTIONS: (SectionKind.PROSECUTION,),
    Measure.CONVICTIONS: (SectionKind.PROSECUTION,),
    Measure.VICTIMS_IDENTIFIED: (SectionKind.PROTECTION,),
}
_ELSEWHERE = (SectionKind.GOVERNMENT_EFFORTS, SectionKind.OVERVIEW, SectionKind.OTHER)


def read_statistics(
    cleaned: Cleaned, sections: Mapping[SectionKind, Stretch]
) -> list[StatisticReading]:
    """Read the headline national figures of the present period.

    Args:
        cleaned: The text.
        sections: Where each kind of section stands.

    Returns:
        At most one reading a measure, in the order of the measures.
    """
    kinds = (SectionKind.PROSECUTION, SectionKind.PROTECTION)
    text = " ".join(
        cleaned.plain[slice(*sections[kind])].lower() for kind in kinds if kind in sections
    )
    present = present_year(text)
    read = {kind: _read(cleaned, stretch, present) for kind, stretch in sections.items()}
    found = []
    for measure in Measure:
        for kind in (*_HOMES[measure], *_ELSEWHERE):
            reading = kind in read and _choose(measure, *read[kind])
            if reading:
                found.append(reading)
                break
    return found


def _read(
    cleaned: Cleaned, stretch: Stretch, present: int | None
) -> tuple[list[Figure], list[Absence]]:
    """All figures of a section with what they are compared with, and all it says is absent."""
    figures: list[Figure] = []
    absences: list[Absence] = []
    for index, sentence in enumerate(sentences(cleaned, *stretch)):
        if not any(stem in sentence.text for stem in STEMS):
            continue
        text = _FURNITURE.sub(lambda m: " " * len(m[0]), sentence.text).lower()
        if len(text) != len(sentence.text):
            continue
        reading = read_figures(text, present)
        missing = read_absence(text)
        if not reading.figures and not missing:
            figures, absences = compare_back(figures, absences, reading.comparisons, index)
        at = sentence.start
        figures += [
            attrs.evolve(f, start=f.start + at, end=f.end + at, sentence=index)
            for f in compare(reading)
        ]
        absences += [
            attrs.evolve(a, start=a.start + at, end=a.end + at, sentence=index)
            for a in compare_absences(missing, reading.comparisons)
        ]
    return figures, absences


def compare(reading: Reading) -> list[Figure]:
    """The figures of a sentence with the earlier period's beside them."""
    figures = list(reading.figures)
    for comparison in reading.comparisons:
        before = [i for i, f in enumerate(figures) if f.start < comparison.at]
        for i, figure in enumerate(figures):
            named = figure.measure in comparison.measures
            if named or (not comparison.measures and before and i == before[-1]):
                figures[i] = _with(figure, comparison)
    return figures


def compare_absences(missing: list[Absence], comparisons: list[Comparison]) -> list[Absence]:
    """What is absent now with what there was before."""
    return [
        attrs.evolve(
            absence,
            previous=next(
                (c.value for c in comparisons if not c.measures or absence.measure in c.measures),
                None,
            ),
        )
        for absence in missing
    ]


def _with(figure: Figure, comparison: Comparison) -> Figure:
    if figure.previous is not None:
        return figure
    value = figure.value if comparison.value is None else comparison.value
    return attrs.evolve(figure, previous=value)


_NEAR = 2  # sentences a comparison may stand behind its figure


def compare_back(
    figures: list[Figure], absences: list[Absence], comparisons: list[Comparison], index: int
) -> tuple[list[Figure], list[Absence]]:
    """Earlier figures told in a sentence of their own."""
    for c in comparisons:
        figures = [
            _with(f, c) if f.measure in c.measures and f.sentence >= index - _NEAR else f
            for f in figures
        ]
        absences = [
            attrs.evolve(a, previous=c.value)
            if a.measure in c.measures and a.previous is None and a.sentence >= index - _NEAR
            else a
            for a in absences
        ]
    return figures, absences


def _choose(
    measure: Measure, figures: list[Figure], absences: list[Absence]
) -> StatisticReading | None:
    """The headline of a measure."""
    mine = [figure for figure in figures if figure.measure is measure]
    missing = [absence for absence in absences if absence.measure is measure]
    best = _best(mine) if mine else None
    if best and not (best.level > 0 and any(a.specific for a in missing)):
        return StatisticReading(measure=measure, value=best.value, qualifier=best.qualifier,
            previous=best.previous, stretch=Stretch(best.start, best.end))
    if missing:
        a = missing[0]
        return StatisticReading(measure=measure, value=a.value, previous=a.previous,
            qualifier=Qualifier.EXACT if a.value == 0 else Qualifier.NOT_REPORTED, stretch=Stretch(a.start, a.end))
    return None


def _best(mine: list[Figure]) -> Figure:
    """The first of the figures nearest to a headline; a single case gives way to a count."""
    level = min(f.level for f in mine)
    near = [f for f in mine if f.level == level]
    first = next((f for f in near if f.total), near[0])
    if first.value <= 2 and first.previous is None:
        return max(near, key=lambda f: f.value)
    return first
