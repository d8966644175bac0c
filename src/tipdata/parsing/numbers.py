"""The number grammar: digits with commas, number words, and the words that qualify a count."""

from __future__ import annotations

import re

from tipdata.vocabulary import Qualifier

__all__ = ["NUMBER_WORD", "SEVERAL_WORDS", "number_of", "qualifier_of"]

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

WORDS = {
    "a": 1,
    **{word: value for value, word in enumerate(_UNITS + _TEENS, start=1)},
    **{word: 10 * value for value, word in enumerate(_TENS, start=2)},
}
"""Number words below one hundred and what they mean; ``a`` as in ``a hundred``."""

NOTHING = ("zero\\b", "none\\b", "nobody\\b", "no\\b(?: one\\b(?! of))?")
"""Words for a count of nothing."""

_UNIT = rf"(?:{'|'.join(_UNITS)})\b"
_BELOW_100 = rf"(?:(?:{'|'.join(_TENS)})\b(?:[- ]{_UNIT})?|(?:{'|'.join(_TEENS)})\b|{_UNIT})"
_BELOW_1000 = rf"(?:(?:{_BELOW_100}|a) hundred\b(?:(?: and)? {_BELOW_100})?|{_BELOW_100})"
_SPELLED = rf"(?:{_BELOW_1000}|a(?= thousand))(?: thousand\b(?:,? (?:and )?{_BELOW_1000})?)?"
_DIGITS = r"[0-9]{1,3}(?:,[0-9]{3})+\b|[0-9]+\b"
_NUMBER = re.compile(rf"{_DIGITS}|{_SPELLED}|{'|'.join(NOTHING)}")

SEVERAL_WORDS = rf"no one\b(?! of)|{_SPELLED}(?![a-z0-9-])"
"""Numbers written in words, one or several."""

NUMBER_WORD = rf"(?:\d|(?:no|nobody|none|zero|{'|'.join(_UNITS + _TEENS)})\b|(?:{'|'.join(_TENS)}))"
"""How a number begins: for grammars that only need to know that one follows."""

QUALIFIERS = {
    Qualifier.AT_LEAST: (
        "at least", "more than", "over", "no fewer than", "not fewer than", "no less than",
        "a minimum of", "upwards of", "in excess of", "greater than",
    ),
    Qualifier.APPROXIMATELY: (
        "approximately", "about", "around", "roughly", "nearly", "almost", "some", "estimated",
        "up to", "as many as", "close to",
    ),
}  # fmt: skip
"""The words before a count that is not exact."""

_QUALIFIERS = {phrase: kind for kind, phrases in QUALIFIERS.items() for phrase in phrases}
_QUALIFYING = tuple(f" {phrase}" for phrase in _QUALIFIERS)
_LONGEST = 32


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


def _value(words: str) -> int:
    """The value of what the grammar matched."""
    if words[0] in "0123456789":
        return int(words.replace(",", ""))
    if words.startswith(("no", "zero")):
        return 0
    total, part = 0, 0
    for word in re.split("[-, ]+", words):
        if word == "thousand":
            total, part = 1000 * part, 0
        elif word == "hundred":
            part *= 100
        else:
            part += WORDS.get(word, 0)
    return total + part


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
    before = f" {text[max(0, start - _LONGEST) : start].rstrip()}".removesuffix(" a total of")
    if not before.endswith(_QUALIFYING):
        return Qualifier.EXACT
    return next(kind for phrase, kind in _QUALIFIERS.items() if before.endswith(f" {phrase}"))
