"""Choosing at most one figure a measure from all that the sections give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import attrs

from tipdata.parsing.contract import StatisticReading
from tipdata.parsing.statistics.absence import Absence, may_deny, read_absences
from tipdata.parsing.statistics.comparisons import (
    FAR,
    NEAR,
    Told,
    compare,
    compare_absences,
    compare_back,
)
from tipdata.parsing.statistics.figures import read_figures
from tipdata.parsing.statistics.measures import LAW_STEMS, VICTIM_STEMS, Unit
from tipdata.parsing.statistics.periods import present_year
from tipdata.parsing.statistics.phrases import mentions
from tipdata.parsing.statistics.regions import regions
from tipdata.text import Stretch, sentences
from tipdata.vocabulary import Measure, Qualifier, SectionKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tipdata.parsing.statistics.groups import Figure
    from tipdata.text import Cleaned

__all__ = ["read_statistics"]

_FURNITURE = re.compile(
    r"\d{1,3}[A-Z][A-Z,'. -]{1,40}(?=[a-z])|(?<=[a-z ])[A-Z][A-Z ]{2,40}\d{2,3}(?=[a-z])"
)
"""A running head inside a sentence: a page number glued to a country in capitals (2018)."""

_GLUED = re.compile(r"\d[A-Za-z]")

HOME = {
    Measure.INVESTIGATIONS: SectionKind.PROSECUTION,
    Measure.PROSECUTIONS: SectionKind.PROSECUTION,
    Measure.CONVICTIONS: SectionKind.PROSECUTION,
    Measure.VICTIMS_IDENTIFIED: SectionKind.PROTECTION,
}
"""The section that tells of a measure."""

STEMS = {SectionKind.PROSECUTION: LAW_STEMS, SectionKind.PROTECTION: VICTIM_STEMS}
"""What a sentence must have one of to be read at all; in other sections any of them."""

ELSEWHERE = (SectionKind.GOVERNMENT_EFFORTS, SectionKind.OVERVIEW, SectionKind.OTHER)
"""Where to look if the home section says nothing, in this order."""


LONGEST = 2_500
"""What is longer, in characters, is no sentence: a bound on time whatever the input."""

TOO_FAR = 3
"""The level from which a figure is no headline: other crimes, joint work, cases that go on."""


class _Told(NamedTuple):
    """All that a section tells."""

    figures: list[Figure]
    absences: list[Absence]


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
    told: dict[SectionKind, _Told] = {}
    found = []
    for measure in Measure:
        for kind in (HOME[measure], *ELSEWHERE):
            if kind in sections and kind not in told:
                stems = STEMS.get(kind, LAW_STEMS + VICTIM_STEMS)
                told[kind] = _read(cleaned, sections[kind], stems, present)
            reading = _choose(measure, told[kind]) if kind in told else None
            if reading is not None:
                found.append(reading)
                break
    return found


def _text(cleaned: Cleaned, sections: Mapping[SectionKind, Stretch]) -> str:
    """The home sections, or all there is, in lower case."""
    kinds = [kind for kind in dict.fromkeys(HOME.values()) if kind in sections]
    chosen = kinds or [kind for kind in ELSEWHERE if kind in sections]
    return " ".join(cleaned.plain[slice(*sections[kind])] for kind in chosen).lower()


def _read(cleaned: Cleaned, stretch: Stretch, stems: tuple[str, ...], present: int | None) -> _Told:
    """All figures of a section with what they are compared with, and all it says is absent."""
    figures: list[Figure] = []
    absences: list[Absence] = []
    for number, sentence in enumerate(sentences(cleaned, *stretch)):
        text = _lowered(sentence.text, stems)
        if text is None:
            continue
        found = mentions(text)
        denies = may_deny(text)
        if not denies and not any(mention.unit is not Unit.OTHER for mention in found):
            continue
        cut = regions(text)
        reading = read_figures(text, found, cut, present)
        missing = read_absences(text, cut) if denies else []
        if not reading.figures and not missing:
            since = number - (FAR if reading.compares else NEAR)
            figures = compare_back(figures, reading.comparisons, since)
            absences = compare_back(absences, reading.comparisons, since)
        at = sentence.start
        for figure in compare(reading.figures, reading.comparisons):
            figures.append(_moved(figure, at, number))
        for absence in compare_absences(missing, reading.comparisons):
            absences.append(_moved(absence, at, number))
    return _Told(figures, absences)


def _moved(told: Told, at: int, number: int) -> Told:
    """The same with offsets into the text instead of the sentence."""
    return attrs.evolve(told, start=told.start + at, end=told.end + at, sentence=number)


def _lowered(text: str, stems: tuple[str, ...]) -> str | None:
    """The sentence in lower case without running heads; None where it holds no figure."""
    if len(text) > LONGEST or not any(stem in text for stem in stems):
        return None
    if _GLUED.search(text):
        text = _FURNITURE.sub(lambda match: " " * len(match[0]), text)
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else None


def _choose(measure: Measure, told: _Told) -> StatisticReading | None:
    """The headline of a measure."""
    figures = [f for f in told.figures if f.measure is measure and f.level < TOO_FAR]
    absences = [absence for absence in told.absences if absence.measure is measure]
    best = _best(figures) if figures else None
    denied = next((absence for absence in absences if absence.specific), None)
    if best is not None and (best.level == 0 or denied is None):
        return StatisticReading(
            measure=measure,
            value=best.value,
            qualifier=best.qualifier,
            previous=best.previous,
            stretch=Stretch(best.start, best.end),
        )
    absence = denied or next(iter(absences), None)
    return _absent(absence) if absence else None


def _absent(absence: Absence) -> StatisticReading:
    return StatisticReading(
        measure=absence.measure,
        value=absence.value,
        qualifier=Qualifier.EXACT if absence.value == 0 else Qualifier.NOT_REPORTED,
        previous=absence.previous,
        stretch=Stretch(absence.start, absence.end),
    )


def _best(figures: list[Figure]) -> Figure:
    """The first of those nearest to a headline; a single case gives way to a larger count."""
    whole = [figure for figure in figures if not figure.share] or figures
    level = min(figure.level for figure in whole)
    near = [figure for figure in whole if figure.level == level]
    first = next((figure for figure in near if figure.total), near[0])
    largest = max(near, key=lambda figure: figure.value)
    single = first.value <= 2 and first.previous is None
    return largest if single and largest.value > 2 * first.value else first
