"""From an action's phrases to its pillars: the loudest decide."""

from __future__ import annotations

import string
from functools import lru_cache
from typing import TYPE_CHECKING

from tipdata.parsing.pillars.phrases import cues
from tipdata.parsing.pillars.told import sections_telling
from tipdata.parsing.pillars.words import Weight
from tipdata.vocabulary import Pillar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tipdata.parsing.contract import PillarReading
    from tipdata.text import Cleaned, Stretch

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
) -> Mapping[Pillar, tuple[int, int]]:
    """Read the pillars of one action.

    Args:
        cleaned: The document.
        stretch: The action's words.
        sections: Where the document has its section on each pillar. Money, data and training
            that name no pillar have those of the sections that tell of them.

    Returns:
        The pillars in canonical order, each with the stretch of the words that decided it: the
        action's own, or where its sections decide, theirs.

    Example:
        >>> from tipdata.text import Cleaned, Stretch
        >>> cleaned = Cleaned.of("opening a shelter and trying traffickers in a new court")
        >>> evidence = pillars_of(cleaned, Stretch(0, 55))
        >>> [(pillar.name, cleaned.piece(*place)) for pillar, place in evidence.items()]
        [('PROSECUTION', 'court'), ('PROTECTION', 'shelter')]
    """
    start, end = stretch
    # Folded, every sign that is no letter and no figure is a blank.
    folded = cleaned.plain[start:end].encode("ascii", "replace").translate(_FOLD).decode("ascii")
    words = folded.split()
    found = cues(words)
    heard = 0
    for cue in found:
        heard |= cue[2].voices
    outright, deciding = _deciding(heard)
    if heard & _VAGUE and sections and not outright:
        matters = [group for cue in found for group in cue[2].matters]
        told = sections_telling(cleaned.plain, stretch, matters, sections)
        if told:
            return {pillar: told[pillar] for pillar in _ORDER if pillar in told}
    evidence = {}
    for pillar, voice in deciding:
        number = 0
        while not found[number][2].voices & voice:
            number += 1
        first, behind, _ = found[number]
        rest = folded.split(None, first)[-1]  # from the phrase's first word on
        length = len(words[first])
        if behind > first + 1:
            last = behind - 1
            length = len(rest) - len(rest.split(None, last - first)[-1]) + len(words[last])
        evidence[pillar] = end - len(rest), end - len(rest) + length
    return evidence


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
