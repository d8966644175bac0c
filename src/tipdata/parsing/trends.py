"""How efforts under each pillar developed, by the topic sentence of its section.

A verb of direction wins over the adjective beside it (``maintained insufficient efforts``); two
directions make it mixed; without one the adjective tells (``made uneven efforts``).
"""

from __future__ import annotations

from operator import itemgetter
from string import ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.topics import topic
from tipdata.parsing.trend_words import (
    CONTINUED,
    DENIED,
    DENYING,
    DIRECTED,
    DIRECTIONS,
    FIRST_VERB,
    FORMULA,
    MOVED,
    NONE,
    SHOWN,
    WERE,
    WORDS,
)
from tipdata.text import Stretch
from tipdata.text.offsets import offsets
from tipdata.text.sentences import is_abbreviation
from tipdata.tuples import make
from tipdata.vocabulary import Pillar, PillarTrend, SectionKind

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

    from tipdata.text import Sentence

__all__ = ["TrendReading", "read_overview_trends", "read_pillar_trend", "read_topic_formula"]


class TrendReading(NamedTuple):
    """A pillar's trend and the words that say so."""

    trend: PillarTrend
    stretch: Stretch


_CAPITALS = frozenset(ascii_uppercase)
LONGEST_TOPIC = 200
"""How much of a section the formula takes at most."""


def read_topic_formula(text: str, start: int, end: int) -> TrendReading | None:
    """Read the trend of a pillar where its section begins with the formula, as most do.

    Args:
        text: Plain text.
        start: Where the section begins.
        end: Where it ends.

    Returns:
        The trend and its words, as `read_pillar_trend` reads them in the first sentence; None
        where that has to be cut first.

    Example:
        >>> text = "The government increased its efforts to protect victims. It opened a shelter."
        >>> read_topic_formula(text, 0, len(text)).trend
        PillarTrend.INCREASED
    """
    while start < end and text[start].isspace():
        start += 1
    near = text[start : min(end, start + LONGEST_TOPIC)]
    formula = FORMULA.match(near.lower())
    if formula is None:
        return None
    stop = formula.end()
    if near[stop : stop + 1] != " " or near[stop + 1 : stop + 2] not in _CAPITALS:
        return None
    if is_abbreviation(near, 0, stop - 1):
        return None
    first, last = formula.span("words")
    words = make(Stretch, (start + first, start + last))
    return make(TrendReading, (DIRECTIONS[formula["stem"]], words))


def read_pillar_trend(sentences: Iterable[Sentence]) -> TrendReading | None:
    """Read the trend of a pillar from its section's first sentences.

    Args:
        sentences: The first sentences of the section; the first is the topic sentence, a later
            one counts only where it speaks of efforts and the first says nothing.

    Returns:
        The trend and its words; None where no word of the vocabulary stands there.

    Example:
        >>> from tipdata.text import clean, sentences
        >>> text = clean("The government maintained insufficient efforts to protect victims.")
        >>> read_pillar_trend(sentences(text)).trend
        PillarTrend.MAINTAINED
    """
    for position, sentence in enumerate(sentences):
        text = sentence.text.lower()
        found = _topic_trend(text) if position == 0 else _directed(text)
        if found:
            trend, start, end = found
            return TrendReading(trend, Stretch(sentence.start + start, sentence.start + end))
    return None


_Found = tuple[PillarTrend, int, int]


# All below read text in lower case.


def _topic_trend(text: str) -> _Found | None:
    formula = FORMULA.fullmatch(text)  # a look before the grammar, which reads it the same
    if formula:
        return (DIRECTIONS[formula["stem"]], *formula.span("words"))
    return _directed(text) or _worded(text) or _first_verb(text) or _negative(text)


def _directions(text: str) -> list[_Found]:
    """Every direction that efforts are said to have taken."""
    starts = offsets(text, *DIRECTIONS)
    return [
        (DIRECTIONS[match["stem"]], match.start(), match.end())
        for match in (*_directing(text, starts), *_moved(text, starts))
        if not _is_denied(text, match)
    ]


def _directing(text: str, starts: Sequence[int]) -> list[re.Match[str]]:
    """The verbs and participles of direction with the efforts behind them."""
    found = []
    behind = 0
    for start in starts:
        match = DIRECTED.match(text, start) if start >= behind else None
        if match:
            behind = match.end()
            found.append(match)
    return found


def _moved(text: str, starts: Sequence[int]) -> Iterable[re.Match[str]]:
    """Efforts with the verb of direction behind them."""
    first = text.find("efforts")
    told = first >= 0 and bool(starts) and starts[-1] > first
    return MOVED.finditer(text, first) if told else ()


def _is_denied(text: str, match: re.Match[str]) -> bool:
    """Whether the words before a stem tell that it did not happen."""
    start, end = max(0, match.start() - 40), match.start("stem")
    before = text[start:end]
    for sign in DENYING:
        if sign in before:
            return DENIED.search(text, start, end) is not None
    return False


def _directed(text: str) -> _Found | None:
    """The direction of efforts; two different ones are mixed."""
    if "effort" not in text and "progress" not in text and "measures" not in text:
        return None
    found = _directions(text)
    if not found:
        return None
    found.sort(key=itemgetter(1))
    trend, start, end = found[0]
    for other, _, _ in found:
        if other is not trend:
            return PillarTrend.MIXED, start, found[-1][2]
    were = _were(text, end) if text.find("while", end) >= 0 else None
    if were and "while" in text[end : were.end()]:
        return PillarTrend.MIXED, start, were.end()
    return found[0]


def _worded(text: str) -> _Found | None:
    """The adjective of the efforts; continued efforts without one are maintained."""
    match = SHOWN.search(text) or _were(text, 0)
    if match:
        return WORDS[match["word"]], match.start(), match.end()
    match = CONTINUED.search(text)
    return (PillarTrend.MAINTAINED, match.start(), match.end()) if match else None


def _were(text: str, start: int) -> re.Match[str] | None:
    """What the efforts were, by an adjective."""
    present = [word for word in WORDS if word in text]
    return WERE.search(text, start) if present else None


def _first_verb(text: str) -> _Found | None:
    match = FIRST_VERB.search(text)
    if match is None or DENIED.search(text, 0, match.start("stem")):
        return None
    return DIRECTIONS[match["stem"]], match.start("stem"), match.end()


def _negative(text: str) -> _Found | None:
    match = NONE.search(text)
    return (PillarTrend.NO, match.start(), match.end()) if match else None


_PILLARS = {
    SectionKind.PROSECUTION: Pillar.PROSECUTION,
    SectionKind.PROTECTION: Pillar.PROTECTION,
    SectionKind.PREVENTION: Pillar.PREVENTION,
}


def read_overview_trends(sentences: Iterable[Sentence]) -> dict[Pillar, TrendReading]:
    """Pillar trends that the overview states, for documents without the pillar's section.

    Args:
        sentences: The overview's sentences.

    Returns:
        The first trend stated of each pillar.
    """
    found: dict[Pillar, TrendReading] = {}
    for sentence in sentences:
        text = sentence.text.lower()
        if "efforts" not in text:
            continue
        for trend, start, end in _directions(text):
            stop = min(len(text), end + 40)
            pillar = _PILLARS.get(topic(text, start, stop) or SectionKind.OTHER)
            if pillar and pillar not in found:
                stretch = Stretch(sentence.start + start, sentence.start + end)
                found[pillar] = TrendReading(trend, stretch)
    return found
