"""From an action's phrases to its pillars: the loudest decide."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from tipdata.parsing.contract import PillarReading
from tipdata.parsing.pillars.phrases import cues
from tipdata.parsing.pillars.told import sections_telling
from tipdata.parsing.pillars.words import Weight
from tipdata.text import Stretch
from tipdata.vocabulary import Pillar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tipdata.parsing.pillars.phrases import Cue
    from tipdata.parsing.pillars.words import Group
    from tipdata.text import Cleaned

__all__ = ["pillars_of"]

_STOPS = string.punctuation + "“”«»–—…•"
_FOLD = str.maketrans(string.ascii_uppercase + _STOPS, string.ascii_lowercase + " " * len(_STOPS))
"""Capitals made small and punctuation blank, character for character."""


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
    folded = cleaned.plain[stretch.start : stretch.end].translate(_FOLD)
    words = folded.split()
    heard, vague = _heard(cues(words))
    told: Mapping[Pillar, Stretch] = {}
    if vague and sections and not heard[Weight.SAYS]:
        told = sections_telling(cleaned.plain, stretch, vague, sections)
    decided = told or _places(folded, words, stretch.start, _loudest(heard))
    pillars = tuple(pillar for pillar in Pillar if pillar in decided)
    return PillarReading(pillars=pillars, evidence={pillar: decided[pillar] for pillar in pillars})


def _heard(found: Iterable[Cue]) -> tuple[list[dict[Pillar, Cue]], list[Group]]:
    """For each weight the first phrase of each pillar; and the vague matters named."""
    heard: list[dict[Pillar, Cue]] = [{} for _ in Weight]
    vague: list[Group] = []
    trains = False
    for cue in found:
        for group in cue.groups:
            for pillar in group.pillars:
                heard[group.weight].setdefault(pillar, cue)
            if group.weight == Weight.VAGUE:
                vague.append(group)
            trains = trains or group.weight == Weight.TRAINS
    if trains:
        heard[Weight.SAYS] = heard[Weight.TAUGHT] | heard[Weight.SAYS]
    return heard, vague


def _loudest(heard: Sequence[dict[Pillar, Cue]]) -> dict[Pillar, Cue]:
    """What the strongest weight that speaks has to say."""
    weights = (Weight.SAYS, Weight.HINTS, Weight.VAGUE, Weight.FAINT)
    return next((heard[weight] for weight in weights if heard[weight]), {})


def _places(
    folded: str, words: Sequence[str], offset: int, decided: Mapping[Pillar, Cue]
) -> dict[Pillar, Stretch]:
    """Where the deciding phrases stand in the document."""
    starts: list[int] = []
    position = 0
    for word in words[: max((cue.end for cue in decided.values()), default=0)]:
        position = folded.index(word, position)
        starts.append(position + offset)
        position += len(word)
    return {
        pillar: Stretch(starts[cue.start], starts[cue.end - 1] + len(words[cue.end - 1]))
        for pillar, cue in decided.items()
    }
