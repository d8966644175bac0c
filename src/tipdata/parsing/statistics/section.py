"""Reading one section: its sentences in order, until its headlines are told."""

from __future__ import annotations

import re
import string
from functools import cache
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from tipdata.parsing.statistics.absence import may_deny, read_absences
from tipdata.parsing.statistics.codes import WITH_DIGITS
from tipdata.parsing.statistics.comparisons import compare, compare_absences, put_beside
from tipdata.parsing.statistics.figures import Reading, read_figures
from tipdata.parsing.statistics.measures import MEASURES, OTHER, STEMS
from tipdata.parsing.statistics.numerals import DECOY
from tipdata.parsing.statistics.phrases import mentions
from tipdata.parsing.statistics.regions import regions
from tipdata.parsing.statistics.wording import Wording
from tipdata.text import each_sentence, mended

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.statistics.absence import Absence
    from tipdata.parsing.statistics.groups import Figure
    from tipdata.text import Cleaned, Stretch

__all__ = ["SINGLE_CASE", "Section", "read_section"]

FURNITURE = re.compile(
    r"\d{1,3}[A-Z][A-Z,'. -]{1,40}(?=[a-z])|(?<=[a-z ])[A-Z][A-Z ]{2,40}\d{2,3}(?=[a-z])"
)
"""A running head inside a sentence: a page number glued to a country in capitals (2018)."""

_MAY_TELL = re.compile(
    '[ (—–"“0-9](?:(?<=[0-9])(?<![0-9].)(?!(?:(?<=1)9|(?<=2)0)[0-9]{2}(?![0-9a-z]))'
    "|n(?:ine|o\\b|one\\b|obody|ever|ot (?:able|(?<=(?:did|oes| do|has|ave|had|uld) not )))"
    "|one\\b|t(?:wo|hree|en\\b|welve|wenty|hirt)|f(?:our|ive|ort|ift|ailed)|s(?:ix|even)"
    "|e(?:ight|leven)|zero|a (?:hund|thous)|unable|declined|yet|its first)"
)
"""A number that is no year, or a denial: a sentence with neither tells nothing."""

_LOWER = {ord(letter): letter.lower() for letter in string.ascii_uppercase}

NEAR = 3
"""How many sentences behind its figure an earlier count may stand."""

FAR = 9
"""How many sentences behind its figures a summary may stand: "these efforts compare with ..."."""

LONGEST = 2_500
"""What is longer, in characters, is no sentence: a bound on time whatever the input."""

NOTHING_COUNTED = Reading((), (), compares=False)

SINGLE_CASE = 2
"""A headline up to this may be the story of a case, which gives way to a larger count."""


class Section:
    """All that a section tells of each measure, as far as it was read."""

    __slots__ = ("absences", "figures", "plain")

    def __init__(self) -> None:
        self.figures: list[list[Figure]] = [[] for _ in MEASURES]
        self.absences: list[list[Absence]] = [[] for _ in MEASURES]
        self.plain: dict[int, Figure] = {}  # the first plain figure of each measure

    def take(self, wording: Wording, present: int | None) -> None:
        """Add what a sentence tells.

        Args:
            wording: The sentence.
            present: The year the figures are of, if known.
        """
        found = mentions(wording)
        denies = may_deny(wording.code)
        counts = [mention for mention in found if mention.unit is not OTHER]
        if not denies and not counts:
            return
        cut = regions(wording.code)
        tells = counts or True in [region.same for region in cut]
        reading = read_figures(wording, found, cut, present) if tells else NOTHING_COUNTED
        missing = read_absences(wording, found, cut) if denies else []
        figures, comparisons = reading.figures, reading.comparisons
        if not figures and not missing:
            self.compare_back(reading, wording.number)
            return
        if comparisons:
            compare(figures, comparisons, missing)
            compare_absences(missing, figures, comparisons)
        for figure in figures:
            if figure.level == 0 and not figure.share:
                self.plain.setdefault(figure.measure, figure)
            self.figures[figure.measure].append(figure)
        for absence in missing:
            self.absences[absence.measure].append(absence)

    def compare_back(self, reading: Reading, number: int) -> None:
        """Put the counts of a sentence that only compares beside what earlier sentences told."""
        since = number - (FAR if reading.compares else NEAR)
        for comparison in reading.comparisons:
            for measure in comparison.measures:
                told: list[Figure | Absence] = [*self.figures[measure], *self.absences[measure]]
                for each in told:
                    if each.wording.number >= since:
                        put_beside(each, comparison)

    def is_told(self, measure: int, number: int) -> bool:
        """Whether a measure's headline is told, and what follows cannot change it.

        Args:
            measure: A measure the section tells of.
            number: The number of the sentence to come.

        Returns:
            True where it has a plain figure, and its comparison or the room for one.
        """
        figure = self.plain.get(measure)
        if figure is None:
            return False
        return figure.previous is not None or (
            figure.value > SINGLE_CASE and figure.wording.number < number - FAR
        )


def read_section(
    cleaned: Cleaned, stretch: Stretch, measures: Sequence[int], present: int | None
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
    open_ones = tuple(measures)
    stems = _stems(open_ones)
    for number, sentence in enumerate(mended(each_sentence(cleaned, *stretch))):
        if section.plain:
            still = tuple([m for m in open_ones if not section.is_told(m, number)])
            if not still:
                break
            if still != open_ones:
                open_ones, stems = still, _stems(still)
        start, _, text = sentence
        if _speaks_of(text, stems) and len(text) <= LONGEST and "complicit" not in text:
            wording = _worded(text, start, number)
            if wording is not None:
                section.take(wording, present)
    return section


def _worded(text: str, start: int, number: int) -> Wording | None:
    """A sentence as its words, a running head in it left out; None where it tells nothing."""
    lowered = _lowered(text)
    if not _MAY_TELL.search(f" {lowered}"):
        return None
    wording = Wording(lowered, start, number)
    code = wording.code
    if (DECOY in code or WITH_DIGITS in code) and (freed := FURNITURE.sub(_blanks, text)) != text:
        wording = Wording(_lowered(freed), start, number)
    return wording


@cache
def _stems(measures: tuple[int, ...]) -> list[str]:
    """What sentences must have that tell of one of the measures, the likeliest first."""
    likeliest = chain.from_iterable(zip_longest(*(STEMS[measure] for measure in measures)))
    return list(dict.fromkeys(stem for stem in likeliest if stem))


def _speaks_of(text: str, stems: Sequence[str]) -> bool:
    """Whether a sentence may tell of one of the measures: a cheap look before the grammar."""
    for stem in stems:  # noqa: SIM110 - any() takes three times as long
        if stem in text:
            return True
    return False


def _lowered(text: str) -> str:
    """The sentence in lower case."""
    lowered = text.lower()
    # A letter that grows in lower case, as in Turkish names, would move all offsets behind it.
    return lowered if len(lowered) == len(text) else text.translate(_LOWER)


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match[0])
