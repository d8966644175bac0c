"""From an action's phrases to its pillars: the loudest decide."""

from __future__ import annotations

import string
from functools import lru_cache
from typing import TYPE_CHECKING

from tipdata.mapping import frozen
from tipdata.parsing.pillars.phrases import cues
from tipdata.parsing.pillars.told import sections_telling
from tipdata.parsing.pillars.words import Weight
from tipdata.vocabulary import Pillar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tipdata.parsing.contract import PillarReading
    from tipdata.parsing.pillars.phrases import Cue
    from tipdata.text import Cleaned, Span, Stretch

__all__ = ["pillars_of"]

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


def pillars_of(
    cleaned: Cleaned, stretch: Stretch, sections: Mapping[Pillar, Stretch] | None = None
) -> PillarReading:
    """Read the pillars of one action.

    Args:
        cleaned: The document.
        stretch: The action's words.
        sections: Where the document has its section on each pillar. Money, data and training
            that name no pillar have those of the sections that tell of them.

    Returns:
        The pillars in canonical order, and for each the span of the words that decided it: the
        action's own, or where its sections decide, theirs.

    Example:
        >>> from tipdata.text import Cleaned, Stretch
        >>> cleaned = Cleaned.of("trying traffickers in a new court")
        >>> pillars_of(cleaned, Stretch(0, 33))
        ((Pillar.PROSECUTION,), FrozenMap({Pillar.PROSECUTION: Span(start=28, end=33)}))
    """
    start, end = stretch
    # Folded, each character but letters and figures is a blank.
    folded = cleaned.plain[start:end].encode("ascii", "replace").translate(_FOLD).decode("ascii")
    words = folded.split()
    found = cues(words)
    heard = 0
    for cue in found:
        heard |= cue[2].voices
    outright, pillars, voices = _deciding(heard)
    if heard & _VAGUE and sections and not outright:
        matters = [group for cue in found for group in cue[2].matters]
        told = sections_telling(cleaned.plain, stretch, matters, sections)
        if told:
            pillars = tuple([pillar for pillar in _ORDER if pillar in told])
            return pillars, frozen({pillar: cleaned.span(*told[pillar]) for pillar in pillars})
    return pillars, frozen(
        _evidence(cleaned, end, folded, found, zip(pillars, voices, strict=True))
    )


def _evidence(
    cleaned: Cleaned,
    end: int,
    folded: str,
    found: Sequence[Cue],
    deciding: Iterable[tuple[Pillar, int]],
) -> dict[Pillar, Span]:
    """The span of the first words that speak for each pillar; the action ends at an offset."""
    evidence = {}
    for pillar, voice in deciding:
        number = 0
        while not found[number][2].voices & voice:
            number += 1
        first, behind, _ = found[number]
        rest = folded.split(None, first)[-1]  # from the first word of the phrase on
        place = end - len(rest)
        if behind > first + 1:
            rest = rest.split(None, behind - first - 1)[-1]  # from the last one on
        evidence[pillar] = cleaned.span(place, end - len(rest) + len(rest.split(None, 1)[0]))
    return evidence


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
