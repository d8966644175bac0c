"""Reading one section: its sentences in order, until its headlines are told."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

import attrs

from tipdata.parsing.statistics.absence import Absence, may_deny, read_absences
from tipdata.parsing.statistics.comparisons import (
    FAR,
    NEAR,
    Told,
    compare,
    compare_absences,
    compare_back,
)
from tipdata.parsing.statistics.figures import Reading, read_figures
from tipdata.parsing.statistics.measures import STEMS, Unit
from tipdata.parsing.statistics.phrases import mentions
from tipdata.parsing.statistics.regions import regions
from tipdata.text import mended, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.statistics.groups import Figure
    from tipdata.text import Cleaned, Stretch
    from tipdata.vocabulary import Measure

__all__ = ["Section", "read_section"]

FURNITURE = re.compile(
    r"\d{1,3}[A-Z][A-Z,'. -]{1,40}(?=[a-z])|(?<=[a-z ])[A-Z][A-Z ]{2,40}\d{2,3}(?=[a-z])"
)
"""A running head inside a sentence: a page number glued to a country in capitals (2018)."""

_LOWER = {ord(letter): letter.lower() for letter in string.ascii_uppercase}
_GLUED = re.compile(r"\d[A-Za-z]")

LONGEST = 2_500
"""What is longer, in characters, is no sentence: a bound on time whatever the input."""

NOTHING_COUNTED = Reading((), (), compares=False)

SINGLE_CASE = 2
"""A headline up to this may be the story of a case, which gives way to a larger count."""


@attrs.define
class Section:
    """All that a section tells, as far as it was read."""

    figures: list[Figure] = attrs.field(factory=list)
    absences: list[Absence] = attrs.field(factory=list)
    plain: dict[Measure, int] = attrs.field(factory=dict)  # where the first plain figure stands

    def take(self, text: str, at: int, number: int, present: int | None) -> None:
        """Add what a sentence tells.

        Args:
            text: The sentence in lower case.
            at: Where it stands.
            number: The number of the sentence in its section.
            present: The year the figures are of, if known.
        """
        found = mentions(text)
        denies = may_deny(text)
        counts = any(mention.unit is not Unit.OTHER for mention in found)
        if not denies and not counts:
            return
        cut = regions(text)
        tells = counts or any(region.same for region in cut)
        reading = read_figures(text, found, cut, present) if tells else NOTHING_COUNTED
        missing = read_absences(text, cut) if denies else []
        if not reading.figures and not missing:
            since = number - (FAR if reading.compares else NEAR)
            compare_back(self.figures, reading.comparisons, since)
            compare_back(self.absences, reading.comparisons, since)
        for figure in compare(reading.figures, reading.comparisons):
            if figure.level == 0 and not figure.share:
                self.plain.setdefault(figure.measure, len(self.figures))
            self.figures.append(_moved(figure, at, number))
        for absence in compare_absences(missing, reading.figures, reading.comparisons):
            self.absences.append(_moved(absence, at, number))

    def is_told(self, measure: Measure, number: int) -> bool:
        """Whether a measure's headline is told, and what follows cannot change it.

        Args:
            measure: A measure the section tells of.
            number: The number of the sentence to come.

        Returns:
            True where it has a plain figure, and its comparison or the room for one.
        """
        index = self.plain.get(measure)
        if index is None:
            return False
        figure = self.figures[index]
        return figure.previous is not None or (
            figure.value > SINGLE_CASE and figure.sentence < number - FAR
        )


def read_section(
    cleaned: Cleaned, stretch: Stretch, measures: Sequence[Measure], present: int | None
) -> Section:
    """Read the figures of a section with what they are compared with, and all it says is absent.

    Args:
        cleaned: The text.
        stretch: Where the section stands.
        measures: What it tells of.
        present: The year the figures are of, if known.

    Returns:
        The figures and absences, in order.
    """
    section = Section()
    for number, sentence in enumerate(mended(sentences(cleaned, *stretch))):
        open_ones = [measure for measure in measures if not section.is_told(measure, number)]
        if not open_ones:
            break
        text = sentence.text
        if len(text) <= LONGEST and "complicit" not in text and _speaks_of(text, open_ones):
            section.take(_lowered(text), sentence.start, number, present)
    return section


def _speaks_of(text: str, measures: Sequence[Measure]) -> bool:
    """Whether a sentence may tell of one of the measures: a cheap look before the grammar."""
    for measure in measures:
        for stem in STEMS[measure]:  # any() takes three times as long
            if stem in text:
                return True
    return False


def _moved(told: Told, at: int, number: int) -> Told:
    """The same with offsets into the text instead of the sentence."""
    told.start += at
    told.end += at
    told.sentence = number
    return told


def _lowered(text: str) -> str:
    """The sentence in lower case, running heads blanked."""
    if _GLUED.search(text):
        text = FURNITURE.sub(lambda match: " " * len(match[0]), text)
    lowered = text.lower()
    # A letter that grows in lower case, as in Turkish names, would move all offsets behind it.
    return lowered if len(lowered) == len(text) else text.translate(_LOWER)
