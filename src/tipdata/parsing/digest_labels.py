"""The labels of digests: ``tier rating: Tier 2 Watch List - ...``, with or without its heading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from tipdata.parsing.placement import read_placement
from tipdata.parsing.standards import read_standards
from tipdata.parsing.tier_words import TierMention, tier_mentions
from tipdata.text import Cleaned, Stretch, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SITUATION", "Label", "labels"]

RATING = re.compile(r"\btier\s+(?:rating|ranking)[*_]{0,3}\s*[:–—-][*_\s]*", re.IGNORECASE)
"""What the Factbook writes before the label."""

RATING_WORDS = tuple(
    f"{tier} {word}"
    for tier, words in (("ier", ("rating", "ranking", "Rating", "Ranking")), ("IER", ("R",)))
    for word in words
)
"""One of these is in every text with such a heading."""

SITUATION = re.compile(r"\bcurrent\s+situation\s*[:–—-]", re.IGNORECASE)
"""What it writes before the profile, to 2018."""

LINE_LEAD = re.compile(
    r"(?:^|\n)[\W_]*(?:[A-Z][\w,.'() -]{2,50}[:–—-]\s*)?"
    r"(?:[Tt]rafficking\s+in\s+[Pp]ersons\s*[:–—-]?\s*)?$"
)
"""Before a label that stands without ``tier rating``."""

DASH = re.compile(r"\s*[-–—]\s*(?=[A-Za-z])")
"""Between such a label and its sentence."""

ROWS = re.compile(r"^[\W_]*tier\s+[123]\b", re.IGNORECASE | re.MULTILINE)
"""More than one line that begins so make a list."""

LONGEST = 2500
"""How long a text without ``tier rating`` can be and still be a digest."""

BEGINNING = 200
"""How far into such a text its label can stand."""


@attrs.frozen(kw_only=True)
class Label:
    """A label: where it begins, its heading, the tier it names, where its sentences begin."""

    start: int
    heading: Stretch | None = None
    mention: TierMention | None = None
    body: int


def labels(text: str) -> Iterator[Label]:
    """The labels of a text: those after ``tier rating``, else one that leads a line.

    Args:
        text: The cleaned text, apostrophes straight.

    Yields:
        Each label in order.
    """
    headed = list(_headed(text)) if any(word in text for word in RATING_WORDS) else []
    if headed:
        yield from headed
    elif len(text) <= LONGEST:
        yield from _bare(text)


def _headed(text: str) -> Iterator[Label]:
    for match in RATING.finditer(text):
        end = match.end()
        heading = Stretch(match.start(), end)
        mention = next(tier_mentions(text[end : end + 60]), None)
        if mention is None or mention.start > 2:
            yield Label(start=match.start(), heading=heading, body=end)
        else:
            mention = mention._replace(start=mention.start + end, end=mention.end + end)
            yield Label(start=match.start(), heading=heading, mention=mention, body=mention.end)


def _bare(text: str) -> Iterator[Label]:
    """A label without heading, where a sentence on the standards or the tier follows it."""
    if len(ROWS.findall(text)) > 1:
        return
    for mention in tier_mentions(text[:BEGINNING]):
        dash = DASH.match(text, mention.end)
        if dash and LINE_LEAD.search(text, 0, mention.start):
            told = sentences(Cleaned.of(text), dash.end())
            if read_placement(told).tier or read_standards(told)[0]:
                yield Label(start=mention.start, mention=mention, body=mention.end)
                return
