"""A sentence as its words, and as a string of codes, one character a word."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tipdata.parsing.numbers import NUMBER_WORD, SEVERAL_WORDS, number_of
from tipdata.parsing.statistics.codes import NAMED, WITH_DIGITS, pattern, unnamed

__all__ = ["GLUED", "Wording"]

_ANY = r"[a-z][a-z0-9'-]*|[0-9](?:[0-9a-z]|,(?=[0-9])|[.:/](?=[0-9])|-(?=[0-9a-z]))*|\S"
_WORDS = re.compile(_ANY)
_JOINS = pattern(
    "[N Z hundred thousand its] (?: (?<= [hundred thousand]) | (?<= its) first | (?<= [N Z]) [N O])"
)
"""Where a number may have several words."""

GLUED = pattern(f"[D{WITH_DIGITS}]")
"""A word that digits are part of."""

_MARKS = frozenset(",;:.()—–-/%$€£•")
_OTHER_MARK = "?"
_KIND = re.compile(
    r"(?P<Y>(?:19|20)[0-9]{2})|(?P<N>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)"
    r"|(?P<R>(?:fy|(?:19|20)[0-9]{2}[-/])(?:19|20)?[0-9]{2})|(?P<D>[0-9].*)"
)
"""What has digits: a year, a count, some years, a decoy."""

_NUMERIC = re.compile(NUMBER_WORD)
_DIGIT = re.compile("[0-9]")
_MOST_WORDS = 10_000


@cache
def _joined_words() -> re.Pattern[str]:
    """Words, numbers of several words taken as one; compiled when first met, which is seldom."""
    return re.compile(rf"its first\b(?! {NUMBER_WORD})|{SEVERAL_WORDS}|{_ANY}")


@lru_cache(maxsize=_MOST_WORDS)
def _code_at(word: str) -> str:
    """The code of a word or mark."""
    return NAMED.get(word) or _code_of(word)


def _code_of(word: str) -> str:
    """The code of a word or mark that no pattern names."""
    kind = _KIND.fullmatch(word)
    if kind:
        return str(kind.lastgroup)
    if not "a" <= word[0] <= "z":
        return word if word in _MARKS else _OTHER_MARK
    value = number_of(word)
    if value is not None:
        return "N" if value else "Z"
    if "-" in word and _NUMERIC.match(word):  # two-year
        return "D"
    return WITH_DIGITS if _DIGIT.search(word) else unnamed(word)


@lru_cache(maxsize=1_000)
def _value_of(words: str) -> int:
    """The value of a number; its first is one."""
    return 1 if words == "its first" else number_of(words) or 0


class Wording:
    """The words of a sentence and their code.

    Args:
        text: The sentence in lower case.

    Example:
        >>> Wording("no one; two hundred, in 2017").words
        ['no one', ';', 'two hundred', ',', 'in', '2017']
    """

    __slots__ = ("code", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = _WORDS.findall(text)
        self.code = "".join(map(_code_at, self.words))
        if _JOINS.search(self.code):  # numbers of several words count as one
            self.words = _joined_words().findall(text)
            self.code = "".join(map(_code_at, self.words))

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """Where some words stand.

        Args:
            first: The number of the first word.
            last: The number of the last one.

        Returns:
            Half-open offsets into the text.
        """
        text, word = self.text, self.words[first]
        find, end = text.find, 0
        if first == last and text.count(word) == 1:
            start = find(word)
            return start, start + len(word)
        for word in self.words[:first]:
            end = find(word, end) + len(word)
        start = find(self.words[first], end)
        for word in self.words[first : last + 1]:
            end = find(word, end) + len(word)
        return start, end

    def value(self, at: int) -> int:
        """The value of the number at this place."""
        return _value_of(self.words[at])
