"""Choosing at most one figure a measure from all that the sections give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.contract import StatisticReading
from tipdata.parsing.numbers import qualifier_of
from tipdata.parsing.statistics.levels import TOO_FAR
from tipdata.parsing.statistics.measures import LAW_ENFORCEMENT, MEASURES, VICTIMS
from tipdata.parsing.statistics.periods import present_year
from tipdata.parsing.statistics.section import SINGLE_CASE, read_section
from tipdata.text import Stretch
from tipdata.vocabulary import Qualifier, SectionKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tipdata.parsing.statistics.absence import Absence
    from tipdata.parsing.statistics.groups import Figure
    from tipdata.parsing.statistics.section import Section
    from tipdata.text import Cleaned

__all__ = ["read_statistics"]

HOME = {SectionKind.PROSECUTION: LAW_ENFORCEMENT, SectionKind.PROTECTION: (VICTIMS,)}
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
    found: dict[int, StatisticReading] = {}
    for kind in (*HOME, *ELSEWHERE):
        told_here = HOME.get(kind, range(len(MEASURES)))
        wanted = [measure for measure in told_here if measure not in found]
        if not wanted or kind not in sections:
            continue
        section = read_section(cleaned, sections[kind], wanted, present)
        for measure in wanted:
            reading = _choose(measure, section)
            if reading is not None:
                found[measure] = reading
    return [found[measure] for measure in sorted(found)]


def _text(cleaned: Cleaned, sections: Mapping[SectionKind, Stretch]) -> str:
    """The home sections, or all there is, in lower case."""
    chosen = [kind for kind in HOME if kind in sections]
    chosen = chosen or [kind for kind in ELSEWHERE if kind in sections]
    return " ".join(cleaned.plain[slice(*sections[kind])] for kind in chosen).lower()


def _choose(measure: int, section: Section) -> StatisticReading | None:
    """The headline of a measure."""
    figures = [figure for figure in section.figures[measure] if figure.level < TOO_FAR]
    absences = section.absences[measure]
    best = _best(figures) if figures else None
    if not absences:
        return _counted(best) if best else None
    denied = next((absence for absence in absences if absence.specific), None)
    if best is not None and (best.level == 0 or denied is None):
        return _counted(best)
    return _absent(denied or absences[0])


def _best(figures: list[Figure]) -> Figure:
    """The first of those nearest to a headline; a single case gives way to a larger count."""
    if len(figures) == 1:
        return figures[0]
    whole = [figure for figure in figures if not figure.share] or figures
    level = min([figure.level for figure in whole])
    near = [figure for figure in whole if figure.level == level]
    first = next((figure for figure in near if figure.total), near[0])
    if first.value > SINGLE_CASE or first.previous is not None:
        return first
    largest = max(near, key=lambda figure: figure.value)
    return largest if largest.value > 2 * first.value else first


def _counted(figure: Figure) -> StatisticReading:
    wording = figure.wording
    stretches = [wording.stretch(part.at, part.at) for part in figure.parts]
    kinds = [qualifier_of(wording.text, start) for start, _ in stretches]
    return StatisticReading(
        measure=MEASURES[figure.measure],
        value=figure.value,
        qualifier=next((kind for kind in kinds if kind is not Qualifier.EXACT), Qualifier.EXACT),
        previous=figure.previous,
        stretch=Stretch(wording.start + stretches[0][0], wording.start + stretches[-1][1]),
    )


def _absent(absence: Absence) -> StatisticReading:
    wording = absence.wording
    start, end = wording.stretch(absence.start, absence.end - 1)
    return StatisticReading(
        measure=MEASURES[absence.measure],
        value=absence.value,
        qualifier=Qualifier.EXACT if absence.value == 0 else Qualifier.NOT_REPORTED,
        previous=absence.previous,
        stretch=Stretch(wording.start + start, wording.start + end),
    )
