"""From an action's phrases to its pillars: the loudest decide."""

from __future__ import annotations

import string
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from tipdata.mapping import frozen
from tipdata.parsing.pillars.phrases import cues
from tipdata.parsing.pillars.told import sections_telling
from tipdata.parsing.pillars.words import Weight
from tipdata.vocabulary import Pillar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tipdata.parsing.contract import PillarReading
    from tipdata.parsing.pillars.phrases import Cue
    from tipdata.text import Cleaned, Stretch

__all__ = ["pillars_of", "pillars_of_each"]

_BLANK = string.punctuation + string.whitespace + "\x1c\x1d\x1e\x1f"
_FOLD = bytes.maketrans(
    (string.ascii_uppercase + _BLANK).encode(),
    (string.ascii_lowercase + " " * len(_BLANK)).encode(),
)
"""Capitals made small, punctuation and every white space blank."""

_ORDER = tuple(Pillar)
_TRAINS = Weight.TRAINS.voice()
_VAGUE = sum(map(Weight.VAGUE.voice, _ORDER))
_SAID = tuple((pillar, Weight.SAYS.voice(pillar), Weight.TAUGHT.voice(pillar)) for pillar in _ORDER)
"""How a pillar is said outright, and where the action trains."""

_QUIETER = tuple(
    tuple((pillar, weight.voice(pillar)) for pillar in _ORDER)
    for weight in (Weight.HINTS, Weight.VAGUE, Weight.FAINT)
)
"""The voices that decide where nothing is said outright, the strongest first."""


def pillars_of(cleaned: Cleaned, stretch: Stretch) -> PillarReading:
    """Read the pillars of one action.

    Args:
        cleaned: The document.
        stretch: The action's words.

    Returns:
        The pillars in canonical order, and for each the span of the words that decided it.

    Example:
        >>> from tipdata.text import Cleaned, Stretch
        >>> cleaned = Cleaned.of("trying traffickers in a new court")
        >>> pillars_of(cleaned, Stretch(0, 33))
        ((Pillar.PROSECUTION,), FrozenMap({Pillar.PROSECUTION: Span(start=28, end=33)}))
    """
    return pillars_of_each(cleaned, [stretch])[0]


def pillars_of_each(
    cleaned: Cleaned,
    actions: Sequence[Stretch],
    sections: Mapping[Pillar, Stretch] | None = None,
) -> list[PillarReading]:
    """Read the pillars of the actions of a list; what all need is made once.

    Args:
        cleaned: The document.
        actions: The words of each, in any order.
        sections: Where the document has its section on each pillar. Money, data and training
            that name no pillar have those of the sections that tell of them.

    Returns:
        For each action the pillars in canonical order, and for each of them the span of the
        words that decided it: the action's own, or where its sections decide, theirs.
    """
    if not actions:
        return []
    text, offset = cleaned.plain, min(actions)[0]
    folded = _folded(text[offset : max([end for _, end in actions])])
    decided = [
        _decided(text, action, folded[action[0] - offset : action[1] - offset], sections)
        for action in actions
    ]
    spans = iter(cleaned.spans([place for _, places in decided for place in places]))
    return [
        (pillars, frozen(dict(zip(pillars, islice(spans, len(pillars)), strict=True))))
        for pillars, _ in decided
    ]


def _decided(
    text: str, action: Stretch, folded: str, sections: Mapping[Pillar, Stretch] | None
) -> tuple[tuple[Pillar, ...], Sequence[tuple[int, int]]]:
    """The pillars of an action, and for each where the words stand that decide it."""
    words = folded.split()
    found = cues(words)
    heard = 0
    for _, _, phrase in found:
        heard |= phrase.voices
    outright, pillars, deciding = _deciding(heard)
    if heard & _VAGUE and sections and not outright:
        told = _told(text, action, found, sections)
        if told:
            pillars = tuple([pillar for pillar in _ORDER if pillar in told])
            return pillars, [told[pillar] for pillar in pillars]
    return pillars, list(_evidence(action[1], folded, words, found, deciding)) if deciding else ()


def _folded(text: str) -> str:
    """A text in which each character but letters and figures is a blank; offsets the same."""
    return text.encode("ascii", "replace").translate(_FOLD).decode("ascii")


def _told(
    text: str, action: Stretch, found: Iterable[Cue], sections: Mapping[Pillar, Stretch]
) -> dict[Pillar, Stretch]:
    """Where the sections tell of the matters that an action is vague about."""
    matters = [group for _, _, phrase in found for group in phrase.matters]
    return sections_telling(text, action, matters, sections)


def _evidence(
    end: int, folded: str, words: Sequence[str], found: Sequence[Cue], deciding: Iterable[int]
) -> Iterator[tuple[int, int]]:
    """Where the first words that speak with each voice stand; the action ends at an offset."""
    for voice in deciding:
        number = 0
        while not found[number][2].voices & voice:
            number += 1
        first, behind, _ = found[number]
        rest = folded.split(None, first)[-1]  # from the first word of the phrase on
        place = end - len(rest)
        if behind > first + 1:
            rest = rest.split(None, behind - first - 1)[-1]  # from the last one on
        yield place, end - len(rest) + len(words[behind - 1])


@lru_cache(maxsize=512)  # actions speak with some hundred sets of voices
def _deciding(heard: int) -> tuple[bool, tuple[Pillar, ...], tuple[int, ...]]:
    """Whether a pillar is said outright, the pillars that are, and the voice of each.

    Where none is, the strongest of the quieter voices decide.
    """
    trains = heard & _TRAINS
    said = [
        (pillar, heard & says or (heard & taught if trains else 0))
        for pillar, says, taught in _SAID
    ]
    levels = [[each for each in level if heard & each[1]] for level in (said, *_QUIETER)]
    decided = next(filter(None, levels), [])
    return (
        bool(levels[0]),
        tuple([pillar for pillar, _ in decided]),
        tuple([voice for _, voice in decided]),
    )
