"""Which country a digest is about, when several are named: the one its sentences are about."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tipdata.countries import Country
    from tipdata.text import Stretch

    Place = tuple[int, int, Country]

__all__ = ["abbreviated", "subject_of"]

ACTS = re.compile(
    r"\s*(?:\([^)\n]{1,40}\)\s*)?(?:'s\s+[Gg]overnment\s+)?,?\s*(?:also\s+|again\s+|therefore\s+"
    r"|still\s+|currently\s+)?(?:is|was|does|did|has|had|remain\w*|continue\w*|fully|made|failed"
    r"|improved|moved|retain\w*|stay\w*|demonstrated|received|fell|dropped|slipped)\b"
)
"""Behind a name that is the subject of a sentence."""

TO_THE_VERB = re.compile(
    r"[\s,]*(?:(?:(?:[a-z]+ly|again|therefore|was|is|has|been|also|now|have|which|that|once|more"
    r"|for\s+(?:the|an?)\s+\S+\s+(?:consecutive|straight)\s+year)\b|\([^)]{1,40}\))[\s,]*)*"
)
"""Between a name and the verb that places it."""

IN_PASSING = re.compile(
    r"\b(?:from|neighbou?ring|like|unlike|with|and|or)\s+(?:the\s+)?$", re.IGNORECASE
)
"""Before the name of a country that is none of the digest's own."""

ABBREVIATIONS = {
    "CAR": "CAF",
    "DPRK": "PRK",
    "DROC": "COD",
    "FSM": "FSM",
    "PNG": "PNG",
    "PRC": "CHN",
    "RMI": "MHL",
    "ROC": "COG",
    "ROK": "KOR",
}
"""What digests write for a country whose name they have given in their own heading."""

_ABBREVIATED = re.compile(rf"\b(?:{'|'.join(ABBREVIATIONS)})\b")

GOVERNMENT_OF = re.compile(r"[Gg]overnments?\s+of\s+(?:the\s+)?$")


def subject_of(
    text: str, entry: Stretch, body: int, placed_at: int | None, places: Sequence[Place]
) -> Place | None:
    """The name of the country that an entry is about.

    Args:
        text: The cleaned text.
        entry: The entry.
        body: Where the sentences behind the label begin.
        placed_at: Where the verb stands that places the country, if one does.
        places: The countries' names in the entry, in order.

    Returns:
        The name as `find_countries` gave it; None where no country is named.
    """
    told = [place for place in places if place[0] >= body]
    candidates: Iterator[tuple[Sequence[Place], Callable[[Place], bool]]] = iter(
        (
            (places, lambda place: _is_title(text, entry, place)),
            (told, lambda place: _is_placed(text, place, placed_at)),
            (told, lambda place: bool(GOVERNMENT_OF.search(text, entry.start, place[0]))),
            (told, lambda place: bool(ACTS.match(text, place[1]))),
            (places, lambda place: bool(ACTS.match(text, place[1]))),
        )
    )
    for named, fits in candidates:
        for place in named:
            if fits(place):
                return place
    return _most_named(text, places)


def _most_named(text: str, places: Sequence[Place]) -> Place | None:
    """The country named most often, not counting where people come from; None if two tie."""
    named = list(_of_its_own(text, places))
    counts = Counter(country.iso3 for _start, _end, country in named).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] == counts[1][1]):
        return None
    return next(place for place in named if place[2].iso3 == counts[0][0])


def _of_its_own(text: str, places: Sequence[Place]) -> Iterator[Place]:
    """The names but those in passing, and those listed behind such a one."""
    passing_to = -1
    for place in places:
        listed = text[passing_to : place[0]].strip() == "," if passing_to >= 0 else False
        if listed or IN_PASSING.search(text[max(0, place[0] - 24) : place[0]]):
            passing_to = place[1]
        else:
            yield place


def abbreviated(text: str) -> list[tuple[int, int, str]]:
    """Abbreviations that stand for a country, each with its code.

    Args:
        text: The cleaned text.

    Returns:
        Where each starts and ends, and the country's ISO 3166-1 alpha-3 code.

    Example:
        >>> abbreviated("the DROC is placed on Tier 3")
        [(4, 8, 'COD')]
    """
    return [(m.start(), m.end(), ABBREVIATIONS[m[0]]) for m in _ABBREVIATED.finditer(text)]


def _is_title(text: str, entry: Stretch, place: Place) -> bool:
    """Whether the name opens the entry as its heading."""
    lead = text[entry.start : place[0]].strip()
    return not lead and text[place[1] :].lstrip(" ")[:1] in ("\n", ":", "-", "–", "—")


def _is_placed(text: str, place: Place, placed_at: int | None) -> bool:
    """Whether the name is the subject of the verb that places."""
    return (
        placed_at is not None
        and place[1] <= placed_at <= place[1] + 90
        and TO_THE_VERB.fullmatch(text, place[1], placed_at) is not None
    )
