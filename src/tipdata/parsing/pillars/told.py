"""Matters that name no pillar (money, data, training): the sections that tell of them."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tipdata.parsing.pillars.words import Group
    from tipdata.vocabulary import Pillar

__all__ = ["sections_telling"]

GENERIC = frozenset(
    "activities additional amount anti-trafficking combat compared continued develop different"
    " effort efforts"
    " establish first global globally domestic government greater human improve improved improving"
    " increase increased increases increasing made making measures more most national number other"
    " over period persons previous provide provided providing report reported reporting several"
    " significant significantly such than that their these this those toward towards trafficking"
    " under with year years from into among between which while".split()
)
"""Words too common in reports to tell one action from another."""

LONGEST = 20_000
"""How much of a section is read, in characters; the longest of 2018 has some 15,000."""

MENTIONS = 30
"""How many sentences are compared for each word of a matter."""

BESIDE = 12
"""How many of an action's words are looked for."""


def sections_telling(
    text: str, action: Stretch, matters: Iterable[Group], sections: Mapping[Pillar, Stretch]
) -> dict[Pillar, Stretch]:
    """Find the sections that tell of an action: of its matter, with most of its other words.

    Args:
        text: The document's text.
        action: The action's words.
        matters: What it is about: groups of the vocabulary.
        sections: Where each pillar's section stands.

    Returns:
        For each pillar whose section tells of it, the word of the matter there.

    Example:
        >>> from tipdata.parsing.pillars.words import Group, Weight
        >>> data = Group("data", (), Weight.VAGUE, "data | statistic*")
        >>> text = "Improving data. It kept no statistics on courts. It funded two shelters."
        >>> sections = {"prosecution": Stretch(16, 48), "protection": Stretch(49, 72)}
        >>> told = sections_telling(text, Stretch(0, 14), [data], sections)
        >>> {pillar: text[start:end] for pillar, (start, end) in told.items()}
        {'prosecution': 'statistic'}
    """
    stems = _stems(matters)
    words = (word.strip(string.punctuation) for word in text[slice(*action)].split())
    beside = [_stem(word) for word in words if _tells(word, stems)][:BESIDE]
    best: dict[Pillar, tuple[int, Stretch]] = {}
    for pillar, section in sections.items():
        for score, place in _mentions(text, section, stems, beside):
            if pillar not in best or score > best[pillar][0]:
                best[pillar] = score, place
    least = max((score for score, _ in best.values()), default=0) / 2
    return {pillar: place for pillar, (score, place) in best.items() if score >= least}


def _stems(matters: Iterable[Group]) -> tuple[str, ...]:
    """How the phrases of some groups begin, each once."""
    written = "|".join(group.phrases for group in matters).replace("/", "|").split("|")
    return tuple(dict.fromkeys(phrase.strip(" *") for phrase in written))


def _tells(word: str, stems: tuple[str, ...]) -> bool:
    lower = word.lower()
    return len(word) > 3 and lower not in GENERIC and not lower.startswith(stems)


def _stem(word: str) -> str:
    """A word without what may be its ending."""
    return word[: max(4, len(word) - 3)]


def _mentions(
    text: str, section: Stretch, stems: Iterable[str], beside: Sequence[str]
) -> Iterator[tuple[int, Stretch]]:
    """The sentences that hold a word of the matter, with how many of the words beside it."""
    stop = min(section.end, section.start + LONGEST)
    for stem in stems:
        begin = section.start
        for _ in range(MENTIONS):
            place = text.find(" " + stem, begin, stop) + 1
            if not place:
                break
            begin = max(begin, text.rfind(". ", begin, place))
            end = text.find(". ", place, stop)
            end = stop if end < 0 else end
            sentence = text[begin:end]
            score = sum([word in sentence for word in beside])
            yield score, Stretch(place, place + len(stem))
            begin = end
