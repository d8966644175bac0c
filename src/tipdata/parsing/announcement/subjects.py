"""Which countries a clause of placing is about: its subject, its object, or whoever it takes up."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.countries import Country
    from tipdata.parsing.placement import PlacementClause
    from tipdata.text import Sentence

    Place = tuple[int, int, Country]

__all__ = ["TAKEN_UP", "THE_REPORTS_OWN", "about", "countries_of", "groups", "within"]

THE_REPORTS_OWN = "USA"
"""The country that ranks, and so is rarely the one ranked."""

_LIGHT = re.compile(
    r"(?:'s?)?[\s,]*(?:\([^()]{0,60}\)[\s,]*)?(?:(?:was|were|is|are|has|have|had|been|being|be|also|now|again"
    r"|both|all|each|still|therefore|which|that|who|government|its|ranking|rank|rating|status|tier|position"
    r"|placement|remains?|currently|one|once|more|subsequently|this|year|respectively|thus|too|will)[\s,]*)*",
    re.IGNORECASE,
)
TAKEN_UP = re.compile(
    r"\b(?:the|this|that|our)\s+(?:\w+\s+)?(?:country|government|kingdom|nation|island|republic|state|territory"
    r"|sultanate|federation|territories)\b|\b(?:it|its|he|she|they|we|our)\b",
    re.IGNORECASE,
)
_HEADING = re.compile(r"\s*[:–—]|\s-\s")
_JOINS = re.compile(
    r"[\s,;/]*(?:(?:and|&|as\s+well\s+as|along\s+with|or)\s+)?(?:the\s+)?", re.IGNORECASE
)
_ASIDE = re.compile(
    r"\b(?:un)?like\s+$|\bthan\s+$|\bincluding\s+$|\bneighbou?r(?:ing|s)?\s+$|\bwith\s+$|\bfrom\s+$"
    r"|\bembassy\s+(?:in|to)\s+$|\bambassador\s+to\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"[\s,:–—()-]*(?:(?:along\s+with|together\s+with|alongside|(?:as|and\s+so)\s+(?:are|is|was|were|did|does|do)|status|ranking|list|are|were|was|is|include[sd]?|this|year|namely|countries)[\s,:–—-]*)*(?:the\s+)?",
    re.IGNORECASE,
)


def within(places: Sequence[Place], sentence: Sentence) -> Sequence[Place]:
    """The names that stand in a sentence.

    Args:
        places: The countries' names in the text, in order.
        sentence: A sentence of it.

    Returns:
        Those of the sentence, in order.
    """
    first = bisect_left(places, sentence.start, key=itemgetter(0))
    return places[first : bisect_left(places, sentence.end, lo=first, key=itemgetter(0))]


def about(
    text: str, clause: PlacementClause, limit: int, inside: list[Place]
) -> tuple[Country, ...]:
    """The countries a clause names.

    Args:
        text: The sentence it stands in.
        clause: The clause.
        limit: Where the next one begins.
        inside: The countries' names in the sentence.

    Returns:
        The countries; none where the clause only takes one up.
    """
    before = groups(text, inside, *clause.subject)
    objects = groups(text, inside, *clause.stretch)
    listed = [
        group
        for group in groups(text, inside, clause.stretch.end, limit)[:1]
        if _LISTED.fullmatch(text, clause.stretch.end, group[0][0])
        and not text.startswith("'s", group[-1][1])
        and not (limit < len(text) and _LIGHT.fullmatch(text, group[-1][1], limit))
    ]
    if before and _adjacent(text, before[-1], clause) and not (objects and _ranks(before[-1])):
        return countries_of([*before[-1], *(listed[0] if listed else ())])
    if objects and not clause.verb.lower().startswith("join"):
        return countries_of(objects[0])
    if before and _heads(text, before[0]):
        return countries_of(before[0])
    if TAKEN_UP.search(
        text, max(clause.subject.start, clause.stretch.start - 60), clause.stretch.start
    ):
        return ()
    if listed:
        return countries_of(listed[0])
    own = [
        group
        for group in before
        if group[0][2].iso3 != THE_REPORTS_OWN and not _ASIDE.search(text, 0, group[0][0])
    ]
    return countries_of(own[0]) if own else ()


def _heads(text: str, group: list[Place]) -> bool:
    """Whether names stand before a sentence as its heading: "Narnia: The country remained"."""
    return not text[: group[0][0]].strip() and _HEADING.match(text, group[-1][1]) is not None


def countries_of(group: Sequence[Place]) -> tuple[Country, ...]:
    """The countries of names that stand together.

    Args:
        group: The names.

    Returns:
        Their countries, in order.
    """
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
