"""The number grammar: digits with commas, number words, and the words that qualify a count."""

from __future__ import annotations

import re
from typing import NamedTuple

from tipdata.vocabulary import Qualifier

__all__ = ["Number", "find_numbers", "is_count", "number_of", "qualifier_of"]

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = (
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = {"hundred": 100, "thousand": 1000}

WORDS = {
    **{word: value for value, word in enumerate(_UNITS, start=1)},
    **{word: value for value, word in enumerate(_TEENS, start=10)},
    **{word: value for value, word in enumerate(_TENS, start=2)},
}
WORDS.update({word: 10 * value for value, word in enumerate(_TENS, start=2)})
"""Number words below one hundred and what they mean."""

NOTHING = frozenset(("no", "none", "zero"))
"""Words for a count of nothing."""

_UNIT = "(?:" + "|".join(_UNITS) + ")"
_BELOW_100 = (
    "(?:(?:" + "|".join(_TENS) + f")(?:[- ]{_UNIT}\\b)?|" + "|".join([*_TEENS[::-1], *_UNITS]) + ")"
)
_BELOW_1000 = f"(?:{_BELOW_100} hundred(?:(?: and)? {_BELOW_100}\\b)?|a hundred|{_BELOW_100})"
_SPELLED = f"{_BELOW_1000}(?: thousand(?:,? (?:and )?{_BELOW_1000}\\b)?)?"

_NUMBER = re.compile(rf"\b(?:\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+|{_SPELLED}|zero|none|no)\b")

_OF_LAW = r"(?:articles?|art\.|sections?|sec\.|chapters?|paragraphs?|decrees?|laws?|acts?|bills?)"
_NOT_A_COUNT_BEFORE = re.compile(
    rf"""(?:[$€£¥]\s?|[\d./-]
      |\b{_OF_LAW}(?:\s(?:no\.?|number))?\s|\b(?:no\.|number|tier|phase|type|h\.r\.)\s
      |\b(?:ages?|aged|age of|ages of|under|below|younger than|older than|over the age of)\s
      |\b(?:january|february|march|april|may|june|july|august|september|october|november
         |december|usd|us|per)\s
      )$""",
    re.VERBOSE,
)
_NOT_A_COUNT_AFTER = re.compile(
    r"""(?:[./:][\d]|-[a-z\d]|%|(?:st|nd|rd|th)\b|[a-z]
      |\s?(?:percent|per\scent|million|billion|trillion|hours?|days?|weeks?|months?|dollars|euros?
        |and\sa\shalf|times?|or\solder|or\syounger)\b
      |\s?(?:to\s\w+\s)?(?:years?|year's|years')\b)""",
    re.VERBOSE,
)
_YEAR = re.compile(r"(?:19|20)\d\d$")

QUALIFIERS = {
    Qualifier.AT_LEAST: (
        "at least", "more than", "over", "no fewer than", "not fewer than", "no less than",
        "a minimum of", "upwards of", "in excess of", "greater than",
    ),
    Qualifier.APPROXIMATELY: (
        "approximately", "about", "around", "roughly", "nearly", "almost", "some", "an estimated",
        "estimated", "up to", "as many as", "close to", "an average of",
    ),
}  # fmt: skip
"""The words that stand before a count that is not exact."""

_QUALIFIER = re.compile(
    r"\b(?:"
    + "|".join(
        f"(?P<{kind.name}>{'|'.join(phrases)})" for kind, phrases in QUALIFIERS.items()
    )
    + r")(?: a total of)? $"
)
_LONGEST = 32


class Number(NamedTuple):
    """A number in a text: half-open offsets and the value."""

    start: int
    end: int
    value: int


def number_of(words: str) -> int | None:
    """The value of digits or number words.

    Args:
        words: Such as ``1,204``, ``forty-three`` or ``None``.

    Returns:
        The value; None where the words are no number below a million.

    Example:
        >>> number_of("Twenty-eight"), number_of("2,224"), number_of("no"), number_of("many")
        (28, 2224, 0, None)
    """
    lowered = words.lower()
    return _value(lowered) if _NUMBER.fullmatch(lowered) else None


def find_numbers(text: str, start: int = 0, end: int | None = None) -> list[Number]:
    """All numbers of a text in lower case, whatever they count.

    Args:
        text: The text, in lower case.
        start: Where to begin.
        end: Where to stop; the text's end if None.

    Returns:
        The numbers in order.

    Example:
        >>> [number.value for number in find_numbers("none of the 12 cases, two thousand people")]
        [0, 12, 2000]
    """
    found = _NUMBER.finditer(text, start, len(text) if end is None else end)
    return [Number(match.start(), match.end(), _value(match[0])) for match in found]


def _value(words: str) -> int:
    """The value of what the grammar matched."""
    if words[0].isdigit():
        return int(words.replace(",", ""))
    if words in NOTHING:
        return 0
    total, part = 0, 0
    for word in re.split("[-, ]+", words):
        if word == "thousand":
            total, part = 1000 * part, 0
        elif word == "hundred":
            part *= 100
        else:
            part += WORDS.get(word, word == "a")
    return total + part


def is_count(text: str, number: Number) -> bool:
    """Whether a number may count things: no year, date, age, article, penalty, share or sum.

    Args:
        text: The text in lower case.
        number: One of its numbers.

    Returns:
        False where its neighbours show that it counts nothing.

    Example:
        >>> text = "under article 124, convicted 12 to 10 years in prison in 2017"
        >>> [number.value for number in find_numbers(text) if is_count(text, number)]
        [12]
    """
    start, end = number.start, number.end
    if _YEAR.match(text[start:end]) or _NOT_A_COUNT_AFTER.match(text, end):
        return False
    return not _NOT_A_COUNT_BEFORE.search(text[max(0, start - _LONGEST) : start])


def qualifier_of(text: str, start: int) -> Qualifier:
    """How exact the number that begins here is, by the words before it.

    Args:
        text: The text in lower case.
        start: Where the number begins.

    Returns:
        At least, approximately, or exact.

    Example:
        >>> qualifier_of("prosecuted at least 43 suspects", 20)
        Qualifier.AT_LEAST
    """
    match = _QUALIFIER.search(text[max(0, start - _LONGEST) : start])
    if match is None:
        return Qualifier.EXACT
    return Qualifier[match.lastgroup] if match.lastgroup else Qualifier.EXACT
