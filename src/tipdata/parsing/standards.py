"""How a government stands to the minimum standards, by the sentences that say so.

The patterns are for text in lower case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.parsing.formulas import NO_FORMULAS
from tipdata.text import Stretch
from tipdata.vocabulary import Standards

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tipdata.parsing.formulas import Formal
    from tipdata.text import Sentence

__all__ = ["read_standards"]

# One set of characters first, so that the searches can skip to them.
EFFORTS = re.compile(
    r"[fmnu](?<=\b.)(?:"
    r"(?P<none>(?:(?<=n)(?:ot|either|or)|(?<=f)ail(?:s|ed|ing)?\s+to)\b"
    r"(?:\s+(?:yet|currently|to|be|been|is|has|it))*\s+(?:making|made|make|undertaking)\s+"
    r"(?:(?:any|sufficient|substantial|serious)\s+)?(?:significant\s+)?efforts"
    r"|(?<=m)(?:aking|ade|akes)\s+no\s+(?:significant\s+)?efforts)"
    r"|(?:(?<=m)(?:aking|ade|akes?)|(?<=u)ndertaking)\s+(?:what\s+are\s+)?(?:very\s+)?"
    r"(?:significant|substantial)\s+efforts)",
)
"""``is (not) making significant efforts``, with the adverbs of every edition."""

SHORT_OF = re.compile(
    r"[nfws](?:(?<=\bn)ot|(?<=n)'t|(?<=\bf)ails?\s+to|(?<=\bw)ithout|(?<=\bs)hort\s+of)"
    r"\s+(?:[\w-]+\s+){0,3}"
    r"(?:meet(?:ing)?|compl(?:y|ying)|compliance|in\s+compliance)\b[^.;]{0,60}\bstandards",
)
"""``does not (yet) (fully) meet / comply (fully) with ... the minimum standards``."""

FULLY = re.compile(
    r"[fcm](?<=\b.)(?:(?<=f)ully\s+(?:meets?|met|compl(?:y|ies|ied)\s+with)"
    r"|(?<=c)ompli(?:es|ed)\s+fully\s+with|(?<=m)eets(?:\s+fully)?)"
    r"\s+(?:the\s+|all\s+|all\s+the\s+)?[^.;]{0,40}\bstandards",
)
"""``fully meets``, to 2015 ``fully complies with``; ``meets`` alone in Tier 1 narratives."""

GENERIC = re.compile(
    r"(?:countries|governments|nations|those)\s+(?:that|whose|which|who)\b"
    r"|\b(?:a|any|each)\s+(?:country|government)\b",
)
"""The subject of a definition rather than of an assessment."""


_Found = tuple[Standards, int, int]


def read_standards(
    sentences: Iterable[Sentence], formulas: Mapping[int, Formal] = NO_FORMULAS
) -> tuple[Standards | None, Stretch | None]:
    """How the government stands to the minimum standards.

    Args:
        sentences: Sentences about one country.
        formulas: What is known of them already, by their number.

    Returns:
        The standing and the words that say it; None and None where they say nothing.

    Example:
        >>> from tipdata.text import clean, sentences
        >>> text = "Narnia does not fully meet the minimum standards but is making "
        >>> read_standards(sentences(clean(text + "significant efforts to do so.")))[0]
        Standards.SIGNIFICANT_EFFORTS
    """
    short = False
    for number, sentence in enumerate(sentences):
        text = sentence.text
        if not ("standards" in text or (short and "efforts" in text)):
            continue
        formal = formulas.get(number)
        if formal and not short:
            found, below = formal.standards, formal.areas
        else:
            found, below = _standing(text.lower(), short=short)
        if found:
            standing, start, end = found
            return standing, Stretch(sentence.start + start, sentence.start + end)
        short = short or below
    return None, None


def _standing(text: str, *, short: bool) -> tuple[_Found | None, bool]:
    """The standing a sentence tells, and whether it tells that the standards are not met."""
    below = SHORT_OF.search(text)
    if _may_define(text) and GENERIC.search(text, 0, below.end() if below else len(text)):
        return None, False
    found = _efforts(text, below.start() if below else 0) if below or short else _fully(text)
    return found, below is not None


def _may_define(text: str) -> bool:
    """A cheap look before the pattern: whether anybody but ``the government`` is spoken of."""
    return (
        text.count("government") > text.count("the government ")
        or "countr" in text
        or "nations" in text
        or "those" in text
    )


def _efforts(text: str, start: int) -> _Found | None:
    """Whether significant efforts are made to reach the standards."""
    match = EFFORTS.search(text)
    if match is None:
        return None
    standing = Standards.NO_SIGNIFICANT_EFFORTS if match["none"] else Standards.SIGNIFICANT_EFFORTS
    return standing, min(start, match.start()), match.end()


def _fully(text: str) -> _Found | None:
    """Whether the standards are met."""
    match = FULLY.search(text)
    return (Standards.FULLY_MEETS, *match.span()) if match else None
