"""A sentence as its words, and as a string of codes, one character a word."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from tipdata.parsing.numbers import NUMBER_WORD, SEVERAL_WORDS, number_of
from tipdata.parsing.statistics.codes import NAMED, WITH_DIGITS, pattern, unnamed
from tipdata.parsing.statistics.numerals import DECOY, LARGEST, count, span, value, year

__all__ = ["Wording"]

_ANY = r"[a-z][a-z0-9'-]*|[0-9](?:[0-9a-z]|,(?=[0-9])|[.:/](?=[0-9])|-(?=[0-9a-z]))*|\S"
_WORDS = re.compile(_ANY)
_JOINS = pattern(
    """[SEVERAL NONE hundred thousand its] (?: (?<= [hundred thousand]) | (?<= its) first
        | (?<= [SEVERAL NONE]) [SEVERAL ONE] )"""
)
"""Where a number may have several words."""

_MARKS = frozenset(",;:.()—–-/%$€£•")
_OTHER_MARK = "?"
_FIGURES = re.compile("[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+")
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_SPAN = re.compile("(?:fy|(?:19|20)[0-9]{2}[-/])(?:19|20)?[0-9]{2}")

_NUMERIC = re.compile(NUMBER_WORD)
_DIGIT = re.compile("[0-9]")
_MOST_PIECES = 10_000


@cache
def _joined_words() -> re.Pattern[str]:
    """Words, numbers of several words taken as one; compiled when first met, which is seldom."""
    return re.compile(rf"its first\b(?! {NUMBER_WORD})|{SEVERAL_WORDS}|{_ANY}")


class _Codes(dict[str, str]):
    """The codes of what stands between two blanks, words with their marks, as they are met.

    A bounded memory, plainer than `functools.lru_cache`: that reorders its entries at each look.
    It keeps the first pieces met, among which the usual ones are.
    """

    __slots__ = ()

    def __missing__(self, piece: str) -> str:
        """The code of a piece not met yet."""
        code = "".join(map(_code_at, _WORDS.findall(piece)))
        if len(self) < _MOST_PIECES:
            self[piece] = code
        return code


def _code_at(word: str) -> str:
    """The code of a word or mark."""
    if word in NAMED:
        return NAMED[word]
    if word[0] in "0123456789":
        return _figures(word)
    if "a" <= word[0] <= "z":
        return _letters(word)
    return word if word in _MARKS else _OTHER_MARK


def _letters(word: str) -> str:
    """The code of what begins with a letter."""
    number = number_of(word)
    if number is not None:
        return count(number)
    if word.startswith("fy") and _SPAN.fullmatch(word):
        return _span(word)
    if "-" in word and _NUMERIC.match(word):  # two-year
        return DECOY
    return WITH_DIGITS if _DIGIT.search(word) else unnamed(word)


def _figures(word: str) -> str:
    """The code of what begins with a digit."""
    if _YEAR.fullmatch(word):
        return year(int(word))
    if _FIGURES.fullmatch(word):
        return count(number_of(word) or 0)
    return _span(word) if _SPAN.fullmatch(word) else DECOY


def _span(word: str) -> str:
    """The code of a span of years."""
    return span(max(map(int, _YEAR.findall(word)), default=None))


_code_of = _Codes().__getitem__


class Wording:
    """The code of a sentence, and its words.

    Args:
        text: The sentence in lower case.
        start: Where it stands.
        number: Which sentence of its section it is.

    Example:
        >>> Wording("no one; two hundred, in 2017").words
        ['no one', ';', 'two hundred', ',', 'in', '2017']
    """

    __slots__ = ("_grammar", "code", "number", "start", "text")

    def __init__(self, text: str, start: int = 0, number: int = 0) -> None:
        self.text = text
        self.start = start
        self.number = number
        self._grammar = _WORDS
        self.code = "".join(map(_code_of, text.split()))
        if _JOINS.search(self.code):  # numbers of several words count as one
            self._grammar = _joined_words()
            self.code = "".join(map(_code_at, self.words))

    @property
    def words(self) -> list[str]:
        """The words and marks, as many as the code has characters."""
        return self._grammar.findall(self.text)

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """Where some words stand.

        Args:
            first: The number of the first word.
            last: The number of the last one.

        Returns:
            Half-open offsets into the text.
        """
        found = islice(self._grammar.finditer(self.text), first, None)
        start, end = next(found).span()
        for match in islice(found, last - first):
            end = match.end()
        return start, end

    def value(self, at: int) -> int:
        """The value of the number at this place."""
        known = value(self.code[at])
        return known if known < LARGEST else number_of(self.words[at]) or LARGEST
