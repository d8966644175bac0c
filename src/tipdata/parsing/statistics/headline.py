"""Choosing at most one figure a measure from all that the sections give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.contract import StatisticReading
from tipdata.parsing.statistics.groups import TOO_FAR
from tipdata.parsing.statistics.measures import LAW_ENFORCEMENT
from tipdata.parsing.statistics.periods import present_year
from tipdata.parsing.statistics.section import SINGLE_CASE, read_section
from tipdata.text import Stretch
from tipdata.vocabulary import Measure, Qualifier, SectionKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tipdata.parsing.statistics.absence import Absence
    from tipdata.parsing.statistics.groups import Figure
    from tipdata.parsing.statistics.section import Section
    from tipdata.text import Cleaned

__all__ = ["read_statistics"]

HOME = {
    SectionKind.PROSECUTION: LAW_ENFORCEMENT,
    SectionKind.PROTECTION: (Measure.VICTIMS_IDENTIFIED,),
}
"""The sections that tell of measures."""

ELSEWHERE = (SectionKind.GOVERNMENT_EFFORTS, SectionKind.OVERVIEW, SectionKind.OTHER)
"""Where to look for what a home section does not tell, in this order."""


def read_statistics(
    cleaned: Cleaned, sections: Mapping[SectionKind, Stretch], *, edition: int | None = None
) -> list[StatisticReading]:
    """Read the headline national figures of the present period.

    Args:
        cleaned: The text.
        sections: Where each kind of section stands.
        edition: The edition's year, if known: its figures are mostly of the year before.

    Returns:
        At most one reading a measure, in the order of the measures.
    """
    present = edition - 1 if edition else present_year(_text(cleaned, sections))
    found: dict[Measure, StatisticReading] = {}
    for kind in (*HOME, *ELSEWHERE):
        wanted = [measure for measure in HOME.get(kind, Measure) if measure not in found]
        if not wanted or kind not in sections:
            continue
        section = read_section(cleaned, sections[kind], wanted, present)
        for measure in wanted:
            reading = _choose(measure, section)
            if reading is not None:
                found[measure] = reading
    return [found[measure] for measure in Measure if measure in found]


def _text(cleaned: Cleaned, sections: Mapping[SectionKind, Stretch]) -> str:
    """The home sections, or all there is, in lower case."""
    chosen = [kind for kind in HOME if kind in sections]
    chosen = chosen or [kind for kind in ELSEWHERE if kind in sections]
    return " ".join(cleaned.plain[slice(*sections[kind])] for kind in chosen).lower()


def _choose(measure: Measure, section: Section) -> StatisticReading | None:
    """The headline of a measure."""
    figures = [f for f in section.figures if f.measure is measure and f.level < TOO_FAR]
    absences = [absence for absence in section.absences if absence.measure is measure]
    best = _best(figures) if figures else None
    denied = next((absence for absence in absences if absence.specific), None)
    if best is not None and (best.level == 0 or denied is None):
        return _counted(best)
    absence = denied or next(iter(absences), None)
    return _absent(absence) if absence else None


def _best(figures: list[Figure]) -> Figure:
    """The first of those nearest to a headline; a single case gives way to a larger count."""
    whole = [figure for figure in figures if not figure.share] or figures
    level = min(figure.level for figure in whole)
    near = [figure for figure in whole if figure.level == level]
    first = next((figure for figure in near if figure.total), near[0])
    largest = max(near, key=lambda figure: figure.value)
    single = first.value <= SINGLE_CASE and first.previous is None
    return largest if single and largest.value > 2 * first.value else first


def _counted(figure: Figure) -> StatisticReading:
    return StatisticReading(
        measure=figure.measure,
        value=figure.value,
        qualifier=figure.qualifier,
        previous=figure.previous,
        stretch=Stretch(figure.start, figure.end),
    )


def _absent(absence: Absence) -> StatisticReading:
    return StatisticReading(
        measure=absence.measure,
        value=absence.value,
        qualifier=Qualifier.EXACT if absence.value == 0 else Qualifier.NOT_REPORTED,
        previous=absence.previous,
        stretch=Stretch(absence.start, absence.end),
    )
