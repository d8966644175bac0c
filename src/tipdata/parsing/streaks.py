"""Streaks: "for the third consecutive year", "two years in a row", "for the 19th straight year"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["StreakPhrase", "streak_phrases"]

_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth twentieth"
).split()

ORDINALS = {word: number for number, word in enumerate([*_UNITS, *_TEENS], start=1)}
ORDINALS |= {f"twenty-{word}": 20 + number for number, word in enumerate(_UNITS, start=1)}
"""Ordinal words to twenty-ninth."""

CARDINALS = {
    word: number
    for number, word in enumerate(
        (
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
            "sixteen seventeen eighteen nineteen twenty"
        ).split(),
        start=2,
    )
}
"""Numbers of years in words."""

_ORDINAL = (
    rf"twenty[\s-](?:{'|'.join(_UNITS)})"
    rf"|{'|'.join(sorted([*_UNITS, *_TEENS], key=len, reverse=True))}|\d{{1,2}}\s?(?:st|nd|rd|th)"
)
_CARDINAL = rf"{'|'.join(sorted(CARDINALS, key=len, reverse=True))}|\d{{1,2}}"
_UNBROKEN = r"(?:consecutive|straight|successive|continuous)"
_WHAT = r"(?:year|time|report|edition|annual\s+report)"
_IN_A_ROW = r"(?:in\s+a\s+row|running|straight|in\s+succession|consecutively)"

STREAK_PHRASE = re.compile(
    rf"""(?<![A-Za-z0-9-])(?:(?:for|in)\s+)?(?:(?:the|a|an|its|their|what\s+is)\s+)?
    (?:(?P<ordinal>{_ORDINAL}),?\s*
        (?:{_UNBROKEN}[\s-]{_WHAT}s?|{_WHAT}(?P<row>,?\s+{_IN_A_ROW})?(?![\w-]))
      |(?:(?:last|past)\s+)?(?P<cardinal>{_CARDINAL})\s+
        (?:{_UNBROKEN}\s+{_WHAT}s|{_WHAT}s\s+{_IN_A_ROW}))""",
    re.VERBOSE | re.IGNORECASE,
)


class StreakPhrase(NamedTuple):
    """How many years in a row a phrase says; ``loose`` if only "for the third year"."""

    start: int
    end: int
    years: int
    loose: bool = False


def streak_phrases(text: str) -> Iterator[StreakPhrase]:
    """Every streak a text names, of whatever it may be.

    Args:
        text: Any text.

    Yields:
        Each phrase with its offsets.

    Example:
        >>> [phrase.years for phrase in streak_phrases("for a third consecutive year")]
        [3]
    """
    lower = text.lower()
    if not ("year" in lower or "time" in lower or "report" in lower or "edition" in lower):
        return
    for match in STREAK_PHRASE.finditer(text):
        words = match[0].lower()
        loose = bool(match["ordinal"]) and not (match["row"] or re.search(_UNBROKEN, words))
        if loose and not (words.startswith("for") and words.endswith("year")):
            continue
        yield StreakPhrase(match.start(), match.end(), _years(match), loose)


def _years(match: re.Match[str]) -> int:
    """The number a streak phrase holds."""
    word = (match["ordinal"] or match["cardinal"]).lower()
    digits = "".join(filter(str.isdigit, word))
    if digits:
        return int(digits)
    return ORDINALS.get("-".join(word.split())) or CARDINALS[word]
