"""Whether a government demonstrated increasing efforts overall, by the sentence that says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.parsing.formulas import NO_FORMULAS
from tipdata.text import Stretch
from tipdata.vocabulary import Trend

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tipdata.parsing.formulas import Formal
    from tipdata.text import Sentence

__all__ = ["read_trend"]

_SHOW = (
    r"(?:demonstrat(?:ed?|es|ing)|show(?:ed|n|s|ing)?|provid(?:ed?|ing)|exhibit(?:ed)?|g[ai]ven?)"
)
_INCREASING = (
    r"(?:(?:adequate|sufficient|significant|clear|any|satisfactory|overall|and|of|an?|"
    r"evidence|significantly|its|the|progress\s+or|appreciably)\s+){0,6}"
    r"(?:increas(?:ing|ed)|increase\s+in)\s+(?:overall\s+|anti-trafficking\s+|its\s+){0,2}efforts"
)
_ONE_PILLAR = r"(?!\s+to\s+(?:protect|prosecut|investigat|identif|prevent|convict|assist|punish))"
_INCREASED = (
    r"increased?\s+(?:its\s+)?(?:overall\s+|anti-trafficking\s+){0,2}efforts(?:\s+overall)?,?\s+"
    r"(?:compared|over\s+the\s+previous|from\s+the\s+previous)"
)

INCREASING = re.compile(
    rf"(?=(?-i:[NnFfUuWwDdSsPpEeGgIiLlAa]))(?:"
    rf"(?:(?P<not>\b(?:not|n't|never|fail(?:ed|s|ing)?\s+to|failure\s+to|nor|unable\s+to|without)\s+"
    rf"(?:(?:sufficiently|adequately|yet|been\s+able\s+to)\s+)?)|\b)"
    rf"(?:{_SHOW}\s+{_INCREASING}{_ONE_PILLAR}|{_INCREASED})"
    rf"|\b(?P<lack>(?:lack\s+of|absence\s+of|no)\s+(?:evidence\s+of\s+)?(?:overall\s+)?"
    rf"increasing\s+efforts))",
    re.IGNORECASE,
)
"""``demonstrated (overall) increasing efforts``; before 2017 ``evidence of increasing efforts``."""


_NEAR = 70
"""How far behind ``increas`` the efforts stand that it is said of."""


def read_trend(
    sentences: Iterable[Sentence], formulas: Mapping[int, Formal] = NO_FORMULAS
) -> tuple[Trend | None, Stretch | None]:
    """Whether overall efforts increased against the reporting period before.

    Args:
        sentences: Sentences about one country.
        formulas: What is known of them already, by their number.

    Returns:
        The trend and the words that say it; None and None where they say neither.

    Example:
        >>> from tipdata.text import clean, sentences
        >>> text = "The government did not demonstrate overall increasing efforts."
        >>> read_trend(sentences(clean(text)))[0]
        Trend.NOT_INCREASING
    """
    for number, sentence in enumerate(sentences):
        if "increas" in sentence.text:
            formal = formulas.get(number)
            found = formal.trend if formal else _increasing(sentence.text)
            if found:
                trend, start, end = found
                return trend, Stretch(sentence.start + start, sentence.start + end)
    return None, None


def _increasing(text: str) -> tuple[Trend, int, int] | None:
    """What a sentence tells of the efforts, and where."""
    match = INCREASING.search(text) if _speaks_of_efforts(text.lower()) else None
    if match is None:
        return None
    falls_short = match["not"] or match["lack"]
    return Trend.NOT_INCREASING if falls_short else Trend.INCREASING, *match.span()


def _speaks_of_efforts(lower: str) -> bool:
    """A cheap look before the pattern: whether efforts are what increased."""
    at = lower.find("increas")
    while at >= 0:
        if lower.find("efforts", at, at + _NEAR) >= 0:
            return True
        at = lower.find("increas", at + 1)
    return False
