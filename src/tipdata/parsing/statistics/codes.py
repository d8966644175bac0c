"""Words as single characters, and patterns over them that read like words.

Grammars over words run over a string with one character a word instead of over the letters: it is
a sixth as long, and a list of words is one set of characters. In a pattern for `pattern`

- a word in lower case stands for itself: ``in comparison``;
- a name in capitals for a set of words, given with the pattern or one of `SETS`: ``NUMBER``;
- marks stand for themselves, blanks for nothing, all else is as in `re`.

Words that no pattern names are told apart by their endings only. Searches skip to the characters
that a pattern may begin with: where its alternatives all begin with a word, or it with a set.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from tipdata.parsing.statistics import numerals

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["NAMED", "SETS", "WITH_DIGITS", "code", "forms", "pattern", "unnamed"]

ROOM = {
    "-related": 0x10,
    "-funded": 0x10,
    "-run": 0x10,
    "ed": 0x180,
    "ing": 0x180,
    "ly": 0x40,
    "": 0x600,
}
"""How many words with each ending patterns may name; `re` takes longer over wider ranges."""

_WORDS = 0x4E00
_edges = [*accumulate(ROOM.values(), initial=_WORDS)]
ENDINGS = dict(zip(ROOM, _edges[:-1], strict=True))
"""The first code of the words with each ending; it stands for those that no pattern names."""

WITH_DIGITS = chr(_edges[-1] - 1)
"""The code of words with digits inside."""

SETS = {
    "NUMBER": numerals.NUMBER,
    "COUNT": numerals.COUNT,
    "SEVERAL": numerals.SEVERAL,
    "AMOUNT": numerals.AMOUNT,
    "YEAR": numerals.YEAR,
    "ONE": numerals.ONE,
    "NONE": numerals.NONE,
    "DECOY": numerals.DECOY,
    "WORD": f"{chr(_WORDS)}-{WITH_DIGITS}",
    "DIGITED": WITH_DIGITS,
    **{
        ending.strip("-").upper(): f"{chr(first)}-{chr(first + ROOM[ending] - 1)}"
        for ending, first in ENDINGS.items()
        if ending
    },
}
"""Sets that any pattern may name: numbers by their kind, and words by their ending."""

NAMED = {"one": numerals.ONE, "its first": numerals.count(1)}
"""The words that patterns name, with their codes; each pattern adds its own."""

_free = {ending: first + 1 for ending, first in ENDINGS.items()}
_PART = re.compile(r"\\.|\[[^\[\]]*\]|[A-Z]{2,}|[a-z][a-z'-]*")


def unnamed(word: str) -> str:
    """The code of a word that no pattern names."""
    return chr(ENDINGS[_ending(word)])


def _ending(word: str) -> str:
    return next(ending for ending in ENDINGS if word.endswith(ending))


def code(word: str) -> str:
    """The code of a word that patterns name."""
    if word not in NAMED:
        ending = _ending(word)
        NAMED[word] = chr(_free[ending])
        _free[ending] += 1
    return NAMED[word]


def pattern(template: str, **sets: Iterable[str]) -> re.Pattern[str]:
    """Compile a pattern over words.

    Args:
        template: The pattern.
        sets: The sets of words it names.

    Returns:
        A pattern for the code of a sentence.

    Example:
        >>> found = pattern("[THIS that] new? NOUN", THIS=("this", "the"), NOUN=("case", "cases"))
        >>> found.match(code("this") + code("new") + code("cases")).end()
        3
    """
    named = SETS | {name: "".join(map(code, words)) for name, words in sets.items()}

    def part(match: re.Match[str], *, bare: bool = False) -> str:
        words = match[0]
        if words[0] == "[":
            return "[" + _PART.sub(lambda inner: part(inner, bare=True), words[1:])
        if words[0] == "\\":
            return words
        if words.islower():
            return code(words)
        return named[words] if bare else f"[{named[words]}]"

    return re.compile("".join(_PART.sub(part, template).split()))


def forms(*families: str) -> list[str]:
    """Words from stems and endings.

    Args:
        families: Such as ``investigat-e ed ing``; a lone ``-`` stands for the stem itself.

    Returns:
        The words.

    Example:
        >>> forms("convict-- ed ion")
        ['convict', 'convicted', 'conviction']
    """
    split = (family.partition("-") for family in families)
    return [stem + ending.strip("-") for stem, _, endings in split for ending in endings.split()]
