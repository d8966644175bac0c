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

_FOLD = bytes.maketrans(
    (string.ascii_uppercase + string.punctuation).encode(),
    (string.ascii_lowercase + " " * len(string.punctuation)).encode(),
)
"""Capitals made small and punctuation blank."""

_ORDER = tuple(Pillar)
_TRAINS = Weight.TRAINS.voice()
_SAID = tuple((Weight.SAYS.voice(pillar), Weight.TAUGHT.voice(pillar)) for pillar in _ORDER)
"""How a pillar is said outright, and where the action trains."""

_LEVELS = tuple(
    tuple((weight.voice(pillar), pillar) for pillar in _ORDER)
    for weight in (Weight.SAYS, Weight.HINTS, Weight.VAGUE, Weight.FAINT)
)
"""The voices that decide, the strongest first."""


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
    folded = _folded(cleaned.plain[stretch.start : stretch.end])
    words = folded.split()
    heard, matters = _heard(cues(words))
    decided = _loudest(heard)
    if matters and sections and not any(says in heard for says, _ in _SAID):
        told = sections_telling(cleaned.plain, stretch, matters, sections)
        if told:
            return _reading(told)
    return _reading(
        {pillar: _place(folded, words, cue, stretch.start) for pillar, cue in decided.items()}
    )


def _reading(evidence: dict[Pillar, Stretch]) -> PillarReading:
    return PillarReading(
        pillars=tuple([pillar for pillar in _ORDER if pillar in evidence]), evidence=evidence
    )


def _folded(text: str) -> str:
    """A text character for character in small letters, all else but figures blank."""
    return text.encode("ascii", "replace").translate(_FOLD).decode("ascii")


def _heard(found: Iterable[Cue]) -> tuple[dict[str, Cue], list[Group]]:
    """The first phrase of each voice, and the vague matters named."""
    heard: dict[str, Cue] = {}
    matters: list[Group] = []
    for cue in found:
        _, voices, of = cue[2]
        for voice in voices:
            if voice not in heard:
                heard[voice] = cue
        matters += of
    if _TRAINS in heard:
        for says, taught in _SAID:
            if taught in heard and says not in heard:
                heard[says] = heard[taught]
    return heard, matters


def _loudest(heard: Mapping[str, Cue]) -> dict[Pillar, Cue]:
    """What the strongest voices that speak have to say."""
    for level in _LEVELS:
        decided = {pillar: heard[voice] for voice, pillar in level if voice in heard}
        if decided:
            return decided
    return {}


def _place(folded: str, words: Sequence[str], cue: Cue, offset: int) -> Stretch:
    """Where a phrase stands in the document."""
    first, behind, _ = cue
    start = stop = _before(folded, first)
    if behind - first > 1:
        stop = _before(folded, behind - 1)
    return Stretch(offset + start, offset + stop + len(words[behind - 1]))


def _before(folded: str, index: int) -> int:
    """How many characters stand before a word."""
    return len(folded) - len(folded.split(None, index)[index])
