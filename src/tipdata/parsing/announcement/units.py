"""The clauses of an announcement that place somebody, each with the countries it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.announcement.subjects import TAKEN_UP, about, countries_of, groups, within
from tipdata.parsing.clauses import places as names_a_tier
from tipdata.parsing.placement import PlacementClause, placement_clauses
from tipdata.parsing.placement_words import EARLIER_AFTER
from tipdata.text import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.countries import Country

    Place = tuple[int, int, Country]

__all__ = ["PlacingUnit", "clauses_of", "placing_units"]


class PlacingUnit(NamedTuple):
    """A clause that states a placement, the countries it is about, and its words."""

    countries: tuple[Country, ...]
    words: Sentence
    clause: PlacementClause
    sentence: Sentence


_BOTH = re.compile(r"\b(?:both|the\s+(?:two|three|four)|all\s+(?:two|three|four))\b", re.IGNORECASE)
_MOVED = re.compile(
    r"\s+(?:was|were|is|has\s+been|have\s+been)\s+(?:\w+ly\s+|also\s+|again\s+)?(?:up|down)graded\b"
)


def placing_units(
    sentences: Sequence[Sentence],
    places: Sequence[Place],
    main: Country | None,
    year: int | None = None,
) -> list[PlacingUnit]:
    """Every clause that states a placement, with its countries.

    Args:
        sentences: The text's sentences.
        places: The countries' names in the text, in order.
        main: Whom "the country" means; None to take up the country named last.
        year: The edition, if known: what a clause tells of it is no earlier placement.

    Returns:
        The units in order; ``countries`` is empty where nobody can be meant.
    """
    units: list[PlacingUnit] = []
    last: tuple[Country, ...] = (main,) if main else ()
    named_last = last
    for sentence in sentences:
        named = within(places, sentence)
        start, end = sentence.start, sentence.end  # a line break may cut the last name
        inside = [(a - start, min(b, end) - start, c) for a, b, c in named]
        if main is None and not inside:
            last = _taken_up(sentence.text, last, named_last)
        for unit in _units(sentence, inside, main, last, year):
            units.append(unit)
            last = unit.countries
        if main is None and inside:
            named_last = countries_of(groups(sentence.text, inside, 0, len(sentence.text))[-1])
            last = named_last[-1:]
    return units


def _taken_up(
    text: str, last: tuple[Country, ...], named_last: tuple[Country, ...]
) -> tuple[Country, ...]:
    """Whom a sentence without names takes up: all that were named together, or the last."""
    if _BOTH.search(text):
        return named_last
    return last if TAKEN_UP.search(text) else ()


def clauses_of(text: str, inside: Sequence[Place]) -> list[PlacementClause]:
    """The clauses of placing of a sentence in a text on the report.

    Args:
        text: The sentence.
        inside: The countries' names in it.

    Returns:
        The clauses in order; none where the sentence asks. A country that "was downgraded" is
        moved though no tier is named.
    """
    if text.endswith("?") or not names_a_tier(text):
        return []
    moved = any(_MOVED.match(text, end) for _start, end, _country in inside)
    return placement_clauses(text, reported=moved)


def _units(
    sentence: Sentence,
    inside: list[Place],
    main: Country | None,
    last: tuple[Country, ...],
    year: int | None,
) -> Iterator[PlacingUnit]:
    """The units of one sentence."""
    clauses = clauses_of(sentence.text, inside)
    limits = [*(clause.stretch.start for clause in clauses), len(sentence.text)][1:]
    for index, (clause, limit) in enumerate(zip(clauses, limits, strict=True)):
        countries = about(sentence.text, clause, limit, inside) or ((main,) if main else last)
        last = countries
        if clause.states or _of_the_year(clause, year):
            start = _own_words(sentence.text, clause) if clause.states else clause.stretch.start
            end = _left_behind(clauses, index, limits)
            words = Sentence(sentence.start + start, sentence.start + end, sentence.text[start:end])
            yield PlacingUnit(countries, words, clause, sentence)


def _own_words(text: str, clause: PlacementClause) -> int:
    """Where a clause's words begin: behind what still tells when the one before it was true."""
    told = EARLIER_AFTER.match(text, clause.subject.start) if clause.subject.start else None
    return told.end() if told else clause.subject.start


def _left_behind(clauses: list[PlacementClause], index: int, limits: list[int]) -> int:
    """Where a clause's words end: behind the one that tells which tier was left, if one does."""
    told = clauses[index].previous is not None
    then = clauses[index + 1] if told and index + 1 < len(clauses) else None
    return limits[index + 1] if then is not None and then.earlier else limits[index]


def _of_the_year(clause: PlacementClause, year: int | None) -> bool:
    """Whether a clause told as an earlier one is dated to the edition itself."""
    unreal = clause.hypothetical or clause.definition or clause.negated
    return clause.earlier and not unreal and clause.year == year is not None
