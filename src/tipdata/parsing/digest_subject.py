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

__all__ = ["subject_of"]

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
    counts = Counter(country.iso3 for _start, _end, country in places)
    return max(places, key=lambda place: counts[place[2].iso3], default=None)


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
