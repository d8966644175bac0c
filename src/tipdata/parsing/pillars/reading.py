"""From an action's phrases to its pillars: the loudest decide."""

from __future__ import annotations

import string
from functools import lru_cache
from typing import TYPE_CHECKING

from tipdata.parsing.contract import PillarReading
from tipdata.parsing.pillars.phrases import cues
from tipdata.parsing.pillars.told import sections_telling
from tipdata.parsing.pillars.words import Weight
from tipdata.text import Stretch
from tipdata.vocabulary import Pillar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tipdata.text import Cleaned

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
        The pillars in canonical order, each with the words that decided it: the action's own,
        or where its sections decide, theirs.

    Example:
        >>> from tipdata.text import Cleaned
        >>> cleaned = Cleaned.of("opening a shelter and trying traffickers in a new court")
        >>> reading = pillars_of(cleaned, Stretch(0, 55))
        >>> reading.pillars
        (Pillar.PROSECUTION, Pillar.PROTECTION)
        >>> cleaned.piece(*reading.evidence[Pillar.PROSECUTION])
        'court'
    """
    start, end = stretch
    folded = _folded(cleaned.plain[start:end])
    words = folded.split()
    found = cues(words)
    heard = 0
    for _first_word, _behind, phrase in found:
        heard |= phrase.voices
    outright, deciding = _deciding(heard)
    if heard & _VAGUE and sections and not outright:
        matters = [group for cue in found for group in cue[2].matters]
        told = sections_telling(cleaned.plain, stretch, matters, sections)
        if told:
            return PillarReading(tuple([pillar for pillar in _ORDER if pillar in told]), told)
    evidence = {}
    for pillar, voice in deciding:
        number = 0
        while not found[number][2].voices & voice:
            number += 1
        first, behind, _ = found[number]
        place = start + _before(folded, words, first)
        last = place if behind == first + 1 else start + _before(folded, words, behind - 1)
        evidence[pillar] = Stretch(place, last + len(words[behind - 1]))
    return PillarReading(tuple(evidence), evidence)


def _folded(text: str) -> str:
    """A text in small letters, all else but figures blank, with a blank at either end."""
    return f" {text} ".encode("ascii", "replace").translate(_FOLD).decode("ascii")


@lru_cache(maxsize=512)  # actions speak with some hundred sets of voices
def _deciding(heard: int) -> tuple[bool, tuple[tuple[Pillar, int], ...]]:
    """Whether a pillar is said outright, and each pillar that is with the voice that says so.

    Where none is, the strongest of the quieter voices decide.
    """
    trains = heard & _TRAINS
    voices = [
        (pillar, heard & says or (heard & taught if trains else 0))
        for pillar, says, taught in _SAID
    ]
    levels = (voices, *_QUIETER)
    decided = [tuple(each for each in level if heard & each[1]) for level in levels]
    return bool(decided[0]), next(filter(None, decided), ())


def _before(folded: str, words: Sequence[str], index: int) -> int:
    """How many characters stand before a word."""
    word = f" {words[index]} "
    place = folded.find(word)
    read = words.index(words[index])
    while read != index:  # the same word stands before it
        place = folded.find(word, place + 1)
        read = words.index(words[index], read + 1)
    return place
