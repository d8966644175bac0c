"""A sentence as a string of codes, one character a word, and patterns that read like words.

Grammars over words run over this string instead of the letters: it is a sixth as long, and a
list of words is one set of characters. In a pattern for `pattern`

- a word in lower case stands for itself: ``in comparison``;
- a name in capitals for a set of words, given with the pattern or one of `SETS`: ``NUMBER``;
- marks stand for themselves, blanks for nothing, all else is as in `re`.

Words that no pattern names are told apart by their endings only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from tipdata.parsing.numbers import NUMBER_WORD, SEVERAL_WORDS, number_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["GLUED", "Wording", "code", "forms", "pattern", "spelled"]

_ANY = r"[a-z][a-z0-9'-]*|[0-9](?:[0-9a-z]|,(?=[0-9])|[.:/](?=[0-9])|-(?=[0-9a-z]))*|\S"
_WORDS = re.compile(_ANY)
_JOINED_WORDS = re.compile(rf"{SEVERAL_WORDS}|its first\b(?! {NUMBER_WORD})|{_ANY}")

_ROOM = 0x800
ENDINGS = {
    ending: 0x4E00 + place * _ROOM
    for place, ending in enumerate(("-related", "-funded", "-run", "ed", "ing", "ly", ""))
}
"""The first code of the words with each ending; it stands for those that no pattern names."""
_MARKS = frozenset(",;:.()—–-/%$€£•")
_OTHER_MARK = "?"

SETS = {
    "NUMBER": "NOZYRD",  # whatever begins like a number
    "COUNT": "NOZ",  # a number that is no year
    "AMOUNT": "NOZRD",
    "YEAR": "YR",
    "ONE": "O",
    "NONE": "Z",
    "WORD": f"{chr(min(ENDINGS.values()))}-{chr(max(ENDINGS.values()) + _ROOM - 1)}",
    **{
        ending.strip("-").upper(): f"{chr(first)}-{chr(first + _ROOM - 1)}"
        for ending, first in ENDINGS.items()
        if ending
    },
}
"""Sets that any pattern may name: numbers by their kind, and words by their ending."""

Value = TypeVar("Value", str, int)

_codes: dict[str, str] = {"one": "O"}
_next = {ending: first + 1 for ending, first in ENDINGS.items()}
_KNOWN = 10_000
_PART = re.compile(r"\(\?P<\w+>|\\.|\[[^\]]*\]|[A-Z]{2,}|[a-z][a-z'-]*")
_WITH_DIGITS = chr(ENDINGS[""] + _ROOM - 1)
_DIGIT = re.compile("[0-9]")
GLUED = re.compile(f"[D{_WITH_DIGITS}]")
"""Words that digits are part of."""

_DIGITS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_YEARS = re.compile(r"(?:fy|(?:19|20)[0-9]{2}[-/])(?:19|20)?[0-9]{2}(?![0-9])")
_NUMERIC = re.compile(NUMBER_WORD)


def _ending(word: str) -> str:
    """The ending that tells an unknown word apart."""
    return next(ending for ending in ENDINGS if word.endswith(ending))


def code(word: str) -> str:
    """The code of a word that patterns name."""
    if word not in _codes:
        ending = _ending(word)
        _codes[word] = chr(_next[ending])
        _next[ending] += 1
    return _codes[word]


def spelled(template: str, sets: Mapping[str, Iterable[str]]) -> str:
    """A pattern over codes.

    Args:
        template: The pattern over words.
        sets: The sets of words it names.

    Returns:
        The same for `re`.
    """
    named = SETS | {name: "".join(map(code, words)) for name, words in sets.items()}

    def part(match: re.Match[str], *, bare: bool = False) -> str:
        words = match[0]
        if words[0] == "[":
            return "[" + _PART.sub(lambda inner: part(inner, bare=True), words[1:])
        if words[0] in "(\\":
            return words
        if words.islower():
            return code(words)
        return named[words] if bare else f"[{named[words]}]"

    return "".join(_PART.sub(part, template).split())


def pattern(template: str, **sets: Iterable[str]) -> re.Pattern[str]:
    """Compile a pattern over words.

    Args:
        template: The pattern.
        sets: The sets of words it names.

    Returns:
        A pattern for the code of a `Wording`.

    Example:
        >>> nouns = pattern("NUMBER (?:new|old)? NOUN", NOUN=("case", "cases"))
        >>> [match.span() for match in nouns.finditer(Wording("opened 12 new cases").code)]
        [(1, 4)]
    """
    return re.compile(spelled(template, sets))


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


class _Memo(dict[str, Value]):
    """What is found out of words, kept for the next time; when full, all is found out anew."""

    def __init__(self, find: Callable[[str], Value]) -> None:
        self.find = find

    def __missing__(self, word: str) -> Value:
        if len(self) >= _KNOWN:
            self.clear()
        value = self[word] = self.find(word)
        return value


def _code_of(word: str) -> str:
    """The code of any word."""
    known = _codes.get(word)
    if known:
        return known
    first = word[0]
    if first in "0123456789":
        return _digits(word)
    if not ("a" <= first <= "z"):
        return word if word in _MARKS else _OTHER_MARK
    if word == "its first":
        return "N"
    value = number_of(word)
    if value is not None:
        return "N" if value else "Z"
    if _YEARS.fullmatch(word):
        return "R"
    if "-" in word and _NUMERIC.match(word):
        return "D"
    if _DIGIT.search(word):
        return _WITH_DIGITS
    return chr(ENDINGS[_ending(word)])


def _digits(word: str) -> str:
    """The code of what begins with a digit: a count, a year, some years, or a decoy."""
    if _YEAR.fullmatch(word):
        return "Y"
    if _DIGITS.fullmatch(word):
        return "N"
    return "R" if _YEARS.fullmatch(word) else "D"


_JOINS = pattern(
    "[N Z hundred thousand its] (?: (?<= [hundred thousand]) | (?<= its) first | (?<= [N Z]) [N O])"
)
"""Where a number may have several words."""



def _value_of(word: str) -> int:
    """The value of a number."""
    return 1 if word == "its first" else number_of(word) or 0


_coded, _values = _Memo(_code_of), _Memo(_value_of)
_code_at = _coded.__getitem__


class Wording:
    """The words of a sentence and their code.

    Args:
        text: The sentence in lower case.

    Example:
        >>> Wording("no one of two hundred, in 2017").words
        ['no', 'one', 'of', 'two hundred', ',', 'in', '2017']
    """

    __slots__ = ("code", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = _WORDS.findall(text)
        self.code = "".join(map(_code_at, self.words))
        if _JOINS.search(self.code):  # numbers of several words count as one
            self.words = _JOINED_WORDS.findall(text)
            self.code = "".join(map(_code_at, self.words))

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """Where some words stand.

        Args:
            first: The number of the first word.
            last: The number of the last one.

        Returns:
            Half-open offsets into the text.
        """
        find, end = self.text.find, 0
        for word in self.words[:first]:
            end = find(word, end) + len(word)
        start = find(self.words[first], end)
        for word in self.words[first : last + 1]:
            end = find(word, end) + len(word)
        return start, end

    def value(self, at: int) -> int:
        """The value of the number at this place."""
        return _values[self.words[at]]
