"""Which pillars an action serves, and the words that decided it."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from tipdata.parsing.contract import PillarReading
from tipdata.parsing.pillars.phrases import cues
from tipdata.parsing.pillars.words import Weight
from tipdata.text import Stretch
from tipdata.vocabulary import Pillar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from tipdata.parsing.pillars.phrases import Cue
    from tipdata.text import Cleaned

__all__ = ["pillars_of"]

_FOLD = str.maketrans(
    string.ascii_uppercase + string.punctuation.replace("-", "").replace("'", ""),
    string.ascii_lowercase + " " * (len(string.punctuation) - 2),
)
"""Capitals made small and punctuation blank, character for character."""


def pillars_of(cleaned: Cleaned, stretch: Stretch) -> PillarReading:
    """Read the pillars of one action.

    Args:
        cleaned: The document.
        stretch: The action's words.

    Returns:
        The pillars in canonical order and the words that decided each.
    """
    folded = cleaned.plain[stretch.start : stretch.end].translate(_FOLD)
    words = folded.split()
    decided = _decide(cues(words))
    places = _places(folded, words, stretch.start) if decided else []
    return PillarReading(
        pillars=tuple(pillar for pillar in Pillar if pillar in decided),
        evidence={
            pillar: Stretch(places[cue.start][0], places[cue.end - 1][1])
            for pillar, cue in decided.items()
        },
    )


def _decide(found: Sequence[Cue]) -> dict[Pillar, Cue]:
    """The first cue for each pillar, by the strongest weight that speaks."""
    weights = {group.weight for cue in found for group in cue.groups}
    strong = {Weight.SAYS, Weight.TAUGHT} if Weight.TRAINS in weights else {Weight.SAYS}
    for level in (strong, {Weight.HINTS}, {Weight.FAINT}):
        decided = _first(found, level)
        if decided:
            return decided
    return {}


def _first(found: Iterable[Cue], level: Collection[Weight]) -> dict[Pillar, Cue]:
    decided: dict[Pillar, Cue] = {}
    for cue in found:
        for group in cue.groups:
            if group.weight in level:
                for pillar in group.pillars:
                    decided.setdefault(pillar, cue)
    return decided


def _places(folded: str, words: Sequence[str], offset: int) -> list[Stretch]:
    """Where each word stands in the document."""
    places: list[Stretch] = []
    position = 0
    for word in words:
        start = folded.index(word, position)
        position = start + len(word)
        places.append(Stretch(start + offset, position + offset))
    return places
