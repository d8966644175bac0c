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
_NEXT = re.compile(
    r"(?:in|by) comparison|this (?:is|was|compar|represent|figure|number)|these (?:are|were|figures|numbers|compare)|compared|in contrast|in (?:19|20)\d\d|(?:during|in) the (?:previous|prior|last)|both"
)
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
    for sentence in sentences(cleaned, *stretch):
        if not any(stem in sentence.text for stem in STEMS):
            continue
        text = _FURNITURE.sub(lambda m: " " * len(m[0]), sentence.text).lower()
        if len(text) != len(sentence.text):
            continue
        reading = read_figures(text, present)
        own = compare(reading, text)
        if not reading.figures and _NEXT.match(text):
            figures, absences = compare_back(figures, absences, reading.comparisons)
        figures += [attrs.evolve(f, start=f.start + sentence.start, end=f.end + sentence.start) for f in own]
        for a in read_absence(text):
            absences.append(attrs.evolve(a, start=a.start + sentence.start, end=a.end + sentence.start,
              previous=next((c.value for c in reading.comparisons if not c.measures or a.measure in c.measures), None)))
    return figures, absences


def compare(reading: Reading, text: str) -> list[Figure]:
    """The figures with the earlier period's beside them."""
    figures = list(reading.figures)
    bare: dict[int, list[Comparison]] = {}
    for comparison in reading.comparisons:
        if comparison.measures:
            for i, figure in enumerate(figures):
                if figure.measure in comparison.measures:
                    figures[i] = _with(figure, comparison)
            continue
        before = [i for i, f in enumerate(figures) if f.start < comparison.at]
        if before:
            figures[before[-1]] = _with(figures[before[-1]], comparison)
    return figures


def _with(figure: Figure, comparison: Comparison) -> Figure:
    if figure.previous is not None:
        return figure
    value = figure.value if comparison.value is None else comparison.value
    return attrs.evolve(figure, previous=value)


def compare_back(
    figures: list[Figure], absences: list[Absence], comparisons: list[Comparison]
) -> tuple[list[Figure], list[Absence]]:
    """Earlier figures told in a sentence of their own."""
    for c in comparisons:
        for i in range(len(figures) - 1, max(-1, len(figures) - 5), -1):
            if figures[i].measure in c.measures and figures[i].previous is None:
                figures[i] = _with(figures[i], c)
                break
    return figures, absences


def _choose(
    measure: Measure, figures: list[Figure], absences: list[Absence]
) -> StatisticReading | None:
    """The headline of a measure."""
    mine = [figure for figure in figures if figure.measure is measure]
    missing = [absence for absence in absences if absence.measure is measure]
    if mine:
        level = min(f.level for f in mine)
        near = [f for f in mine if f.level == level]
        best = next((f for f in near if f.total), near[0])
        return StatisticReading(measure=measure, value=best.value, qualifier=best.qualifier,
            previous=best.previous, stretch=Stretch(best.start, best.end))
    if missing:
        a = missing[0]
        return StatisticReading(measure=measure, value=a.value, previous=a.previous,
            qualifier=Qualifier.EXACT if a.value == 0 else Qualifier.NOT_REPORTED, stretch=Stretch(a.start, a.end))
    return None
