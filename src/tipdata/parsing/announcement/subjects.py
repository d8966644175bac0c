"""Which countries a clause of placing is about: its subject, its object, or whoever it takes up."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.clauses import places as names_a_tier
from tipdata.parsing.placement import PlacementClause, placement_clauses
from tipdata.text import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.countries import Country

    Place = tuple[int, int, Country]

__all__ = ["PlacingUnit", "clauses_of", "groups", "placing_units", "within"]


class PlacingUnit(NamedTuple):
    """A clause that states a placement, the countries it is about, and its words."""

    countries: tuple[Country, ...]
    words: Sentence
    clause: PlacementClause
    sentence: Sentence


THE_REPORTS_OWN = "USA"
"""The country that ranks, and so is rarely the one ranked."""

_LIGHT = re.compile(
    r"(?:'s?)?[\s,]*(?:\([^()]{0,60}\)[\s,]*)?(?:(?:was|were|is|are|has|have|had|been|being|be|also|now|again"
    r"|both|all|each|still|therefore|which|that|who|government|its|ranking|rank|rating|status|tier|position"
    r"|placement|remains?|currently|one|once|more|subsequently|this|year|respectively|thus|too|will)[\s,]*)*",
    re.IGNORECASE,
)
_TAKEN_UP = re.compile(
    r"\b(?:the|this|that|our)\s+(?:\w+\s+)?(?:country|government|kingdom|nation|island|republic|state|territory"
    r"|sultanate|federation|territories)\b|\b(?:it|its|he|she|they|we|our)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\b(?:both|the\s+(?:two|three|four)|all\s+(?:two|three|four))\b", re.IGNORECASE)
_HEADING = re.compile(r"\s*[:–—]|\s-\s")
_MOVED = re.compile(
    r"\s+(?:was|were|is|has\s+been|have\s+been)\s+(?:\w+ly\s+|also\s+|again\s+)?(?:up|down)graded\b"
)
_JOINS = re.compile(
    r"[\s,;/]*(?:(?:and|&|as\s+well\s+as|along\s+with|or)\s+)?(?:the\s+)?", re.IGNORECASE
)
_ASIDE = re.compile(
    r"\b(?:un)?like\s+$|\bthan\s+$|\bincluding\s+$|\bneighbou?r(?:ing|s)?\s+$|\bwith\s+$|\bfrom\s+$"
    r"|\bembassy\s+(?:in|to)\s+$|\bambassador\s+to\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"[\s,:–—()-]*(?:(?:along\s+with|together\s+with|alongside|as\s+are|as\s+is|status|ranking|list|are|were|was|is|include[sd]?|this|year|namely|countries)[\s,:–—-]*)*(?:the\s+)?",
    re.IGNORECASE,
)


def within(places: Sequence[Place], sentence: Sentence) -> Sequence[Place]:
    """The names that stand in a sentence."""
    first = bisect_left(places, sentence.start, key=itemgetter(0))
    return places[first : bisect_left(places, sentence.end, lo=first, key=itemgetter(0))]


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
        inside = [(a - sentence.start, b - sentence.start, c) for a, b, c in named]
        if main is None and not inside:
            last = _taken_up(sentence.text, last, named_last)
        for unit in _units(sentence, inside, main, last, year):
            units.append(unit)
            last = unit.countries
        if main is None and inside:
            named_last = _countries(groups(sentence.text, inside, 0, len(sentence.text))[-1])
            last = named_last[-1:]
    return units


def _taken_up(
    text: str, last: tuple[Country, ...], named_last: tuple[Country, ...]
) -> tuple[Country, ...]:
    """Whom a sentence without names takes up: all that were named together, or the last."""
    if _BOTH.search(text):
        return named_last
    return last if _TAKEN_UP.search(text) else ()


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
        countries = _about(sentence.text, clause, limit, inside) or ((main,) if main else last)
        last = countries
        if clause.states or _of_the_year(clause, year):
            start = clause.subject.start if clause.states else clause.stretch.start
            end = _left_behind(clauses, index, limits)
            words = Sentence(sentence.start + start, sentence.start + end, sentence.text[start:end])
            yield PlacingUnit(countries, words, clause, sentence)


def _left_behind(clauses: list[PlacementClause], index: int, limits: list[int]) -> int:
    """Where a clause's words end: behind the one that tells which tier was left, if one does."""
    told = clauses[index].previous is not None
    then = clauses[index + 1] if told and index + 1 < len(clauses) else None
    return limits[index + 1] if then is not None and then.earlier else limits[index]


def _of_the_year(clause: PlacementClause, year: int | None) -> bool:
    """Whether a clause told as an earlier one is dated to the edition itself."""
    unreal = clause.hypothetical or clause.definition or clause.negated
    return clause.earlier and not unreal and clause.year == year is not None


def _about(
    text: str, clause: PlacementClause, limit: int, inside: list[Place]
) -> tuple[Country, ...]:
    """The countries a clause names; none where it only takes one up."""
    before = groups(text, inside, *clause.subject)
    objects = groups(text, inside, *clause.stretch)
    listed = [
        group
        for group in groups(text, inside, clause.stretch.end, limit)[:1]
        if _LISTED.fullmatch(text, clause.stretch.end, group[0][0])
        and not (limit < len(text) and _LIGHT.fullmatch(text, group[-1][1], limit))
    ]
    if before and _adjacent(text, before[-1], clause) and not (objects and _ranks(before[-1])):
        return _countries([*before[-1], *(listed[0] if listed else ())])
    if objects and not clause.verb.lower().startswith("join"):
        return _countries(objects[0])
    if before and _heads(text, before[0]):
        return _countries(before[0])
    if _TAKEN_UP.search(
        text, max(clause.subject.start, clause.stretch.start - 60), clause.stretch.start
    ):
        return ()
    if listed:
        return _countries(listed[0])
    own = [
        group
        for group in before
        if group[0][2].iso3 != THE_REPORTS_OWN and not _ASIDE.search(text, 0, group[0][0])
    ]
    return _countries(own[0]) if own else ()


def _heads(text: str, group: list[Place]) -> bool:
    """Whether names stand before a sentence as its heading: "Narnia: The country remained"."""
    return not text[: group[0][0]].strip() and _HEADING.match(text, group[-1][1]) is not None


def _countries(group: list[Place]) -> tuple[Country, ...]:
    return tuple(place[2] for place in group)


def groups(text: str, inside: Sequence[Place], start: int, end: int) -> list[list[Place]]:
    """The names of a stretch, coordinated ones together.

    Args:
        text: The sentence.
        inside: The countries' names in it.
        start: Where to begin.
        end: Where to stop.

    Returns:
        The groups in order.
    """
    within = [place for place in inside if start <= place[0] and place[1] <= end]
    groups = [[within[0]]] if within else []
    for before, place in pairwise(within):
        if _JOINS.fullmatch(text, before[1], place[0]):
            groups[-1].append(place)
        else:
            groups.append([place])
    return groups


def _adjacent(text: str, group: list[Place], clause: PlacementClause) -> bool:
    """Whether a group stands right before the verb as its subject."""
    aside = _ASIDE.search(text, 0, group[0][0]) is not None
    return not aside and _LIGHT.fullmatch(text, group[-1][1], clause.stretch.start) is not None


def _ranks(group: list[Place]) -> bool:
    """Whether a group is the country that ranks the others."""
    return group[-1][2].iso3 == THE_REPORTS_OWN
