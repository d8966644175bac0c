"""How like two recommendations are in what they ask."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from tipdata.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["THRESHOLD", "comparer", "similarity"]

THRESHOLD = 40.0
"""The similarity from which two wordings ask the same thing; chosen on labelled pairs."""

SAME_WORD = 0.88
"""The Jaro-Winkler similarity from which two stems are one word."""

LONGER_COUNTS = 0.3
"""Weight of the wording less covered by the other: editions add detail to what they ask."""

STOP_WORDS = frozenset(
    "a an all and any are as at be been but by for from have has if in including into is it its of "
    "on or other such that the their these they this those to under while who with within".split()
)
"""Words that say nothing of what is asked."""

EMPHASIS = frozenset(
    "continue continuing consistently effectively efforts enhance enhanced expand expanded further "
    "greater improve improved increase increased increasing more proactively robust robustly "
    "significantly strengthen strengthened substantially vigorously".split()
)
"""Words by which one edition asks for more of what the last one asked for."""

COMMON = frozenset(
    "action actions adopt allow amend anti appoint authorities cases cease conduct create develop "
    "end ensure establish finalize fund funding give government hold human implement law laws make "
    "national offer officials open people persons provide raise reduce run seek staff take "
    "trafficking traffickers train trained training victim victims worker workers".split()
)
"""Words so many recommendations share that they hardly tell one from another."""

WEIGHTS = {**dict.fromkeys(COMMON, 0.35), **dict.fromkeys(EMPHASIS, 0.2)}
"""What such words count; every other word counts 1."""

_WORD = re.compile(r"[a-z]+")
_ENDING = re.compile(r"(?:ations?|ments?|ings?|ions?|ors?|ers?|ed|es|s|e)$")

Words = dict[str, float]
"""Stems with their weights."""


class _Likeness(Protocol):
    def __call__(self, first: str, second: str, /) -> float: ...


def similarity(first: str, second: str) -> float:
    """How like two recommendations are in what they ask, 0 to 100.

    It is the share of each one's words, weighted, that the other has too, endings and small
    misspellings left aside; the better covered of the two counts more.

    Args:
        first: A recommendation's text.
        second: Another's.

    Returns:
        The similarity.

    Raises:
        MissingExtraError: rapidfuzz is not installed.

    Example:
        >>> round(similarity("Train judges.", "Increase training of judges."))
        96
        >>> similarity("Train judges.", "Open a shelter for boys.")
        0.0
    """
    return comparer()(first, second)


def comparer() -> Callable[[str, str], float]:
    """A `similarity` that remembers the words of the texts it has seen.

    Returns:
        A function of two texts.

    Raises:
        MissingExtraError: rapidfuzz is not installed.
    """
    try:
        from rapidfuzz.distance import JaroWinkler
    except ImportError as error:
        message = "following recommendations needs rapidfuzz: pip install 'tipdata[trace]'"
        raise MissingExtraError(message, extra="trace") from error
    known: dict[str, Words] = {}

    def compare(first: str, second: str) -> float:
        one, other = (
            known[text] if text in known else known.setdefault(text, _words(text))
            for text in (first, second)
        )
        shares = sorted(
            (_share(one, other, JaroWinkler.similarity), _share(other, one, JaroWinkler.similarity))
        )
        return 100 * (LONGER_COUNTS * shares[0] + (1 - LONGER_COUNTS) * shares[1])

    return compare


def _words(text: str) -> Words:
    """The stems of a text's words, with what they count."""
    found = (word for word in _WORD.findall(text.lower()) if word not in STOP_WORDS)
    return {_ENDING.sub("", word) or word: WEIGHTS.get(word, 1.0) for word in found}


def _share(words: Mapping[str, float], others: Mapping[str, float], likeness: _Likeness) -> float:
    """How much of the words' weight the others have too."""
    total = sum(words.values())
    held = sum(
        weight
        for stem, weight in words.items()
        if stem in others or any(likeness(stem, other) >= SAME_WORD for other in others)
    )
    return held / total if total else 0.0
