"""Days told from the day a text was written: "released today", "on Tuesday", "yesterday"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tipdata.parsing.announcement.words import RELEASE, REPORT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tipdata.text import Sentence

__all__ = ["day_told"]

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
AGO = {"today": 0, "yesterday": 1}
"""How many days before the text's own day a word means."""

LONGEST_AGO = 5
"""A weekday six days ago is tomorrow's: such a text's own day is not to be relied on."""

WEEK = len(WEEKDAYS)
"""How many days ago "last Thursday" was, said on a Thursday."""

_DAY = re.compile(
    rf"\b(?P<last>last\s+)?(?P<day>{'|'.join((*AGO, *WEEKDAYS))})(?:'s)?\b(?!,?\s+\w+\s+\d)",
    re.IGNORECASE,
)
_BESIDE = 60
_TOLD = re.compile(r"\b(?:said|says|told|tells|that|when|where)\b|[;:]", re.IGNORECASE)


def day_told(told: Iterable[Sentence], written: date) -> date | None:
    """The day the report came out, where a sentence tells it from the day of writing.

    Args:
        told: The text's sentences.
        written: The day the text was written.

    Returns:
        The day; None where no sentence tells it so.

    Example:
        >>> from tipdata.text import clean, sentences
        >>> told = sentences(clean("The TIP Report, released on Tuesday, keeps Narnia on Tier 2."))
        >>> day_told(told, date(2022, 7, 20))
        datetime.date(2022, 7, 19)
    """
    for sentence in told:
        if REPORT.search(sentence.text) or "report" in sentence.text.lower():
            for match in _DAY.finditer(sentence.text):
                ago = _ago(match["day"].lower(), written)
                if match["last"] and not ago:
                    ago = WEEK
                if ago in (*range(LONGEST_AGO + 1), WEEK) and _came_out(sentence.text, match):
                    return written - timedelta(days=ago)
    return None


def _came_out(text: str, day: re.Match[str]) -> bool:
    """Whether a verb of coming out stands beside a day."""
    for start, end in (
        (max(0, day.start() - _BESIDE), day.start()),
        (day.end(), day.end() + _BESIDE),
    ):
        verbs = list(RELEASE.finditer(text, start, min(end, len(text))))
        verb = (verbs[-1] if end == day.start() else verbs[0]) if verbs else None
        if verb and not _TOLD.search(
            text, min(verb.end(), day.end()), max(verb.start(), day.start())
        ):
            return True
    return False


def _ago(word: str, written: date) -> int:
    """How many days ago a day was: a weekday is the last one of its name."""
    if word in AGO:
        return AGO[word]
    return (written.weekday() - WEEKDAYS.index(word)) % 7
