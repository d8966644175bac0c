"""Paragraphs of a narrative, and which section each shows to belong to by its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ASSESSMENT", "GOVERNMENT_OF", "Paragraph", "assesses", "is_profile", "paragraphs"]


class Paragraph(NamedTuple):
    """A line of cleaned text, and whether a doubled blank line stands before it."""

    start: int
    end: int
    gap: bool

    def is_prose(self, text: str) -> bool:
        """Whether it is long enough, or ended like a sentence, to be more than a caption."""
        length = self.end - self.start
        return length >= PROSE or (length >= SENTENCE and text[self.end - 1] in '.”"')


PROSE = 60
SENTENCE = 24
"""Lengths from which a line is prose: of any line, and of one that ends in a stop."""


ASSESSMENT = re.compile(
    r"(?:not|fails? to|neither|fully|meets?|compl(?:y|ies|iance)|full)\b[^.;]{0,70}?"
    r"minimum\s+standards|(?:is|are|remain(?:s|ed)?|as|was|been|designated)\s+(?:also\s+|again\s+)?"
    r"(?:a|an)?\s*[\"“']?special\s+case|special\s+case\s+for\s+the"
)
"""In lower case: the sentence that holds a government against the minimum standards, or calls a
special case."""

GOVERNMENT_OF = re.compile(r"[Gg]overnments? of (?:the )?(?=[A-Z])")
"""Before a country's name in its assessment."""

PROFILE = re.compile(
    r"\bas\s+reported\s+(?:over|in|during)\s+the\s+(?:past|last)"
    r"|\b(?:source|destination|transit|origin)\b[^.;]{0,60}\b(?:countr(?:y|ies)|territory|point|area|"
    r"women|men|children|persons|people|place|hub)\b"
    r"|\b(?:country|territory)\s+of\s+(?:origin|transit|destination)"
    r"|\b(?:are|is)\s+(?:subjected|trafficked|vulnerable)\b"
    r"|\btraffickers\s+(?:exploit|subject)|\bvictims\s+of\s+trafficking\s+(?:from|in)\b"
)
"""In lower case, how a profile begins: a source, transit and destination country; as reported
over ... years.
"""


def paragraphs(text: str, start: int, end: int) -> Iterator[Paragraph]:
    """The lines of a stretch that are not blank.

    Args:
        text: Cleaned text.
        start: Where to begin.
        end: Where to stop.

    Yields:
        Each line with its offsets.
    """
    breaks = 0
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if stop > start and not (text[start].isspace() and text[start:stop].isspace()):
            yield Paragraph(start, stop, breaks > 2)
            breaks = 0
        breaks += 1
        start = stop + 1


def assesses(text: str, start: int, end: int) -> bool:
    """Whether a paragraph holds the assessment against the act's minimum standards."""
    told = text[start:end].lower()
    return ("minimum" in told or "special" in told) and ASSESSMENT.search(told) is not None


def is_profile(text: str, start: int, end: int) -> bool:
    """Whether a paragraph begins as a trafficking profile does."""
    return PROFILE.search(text[start : min(end, start + 500)].lower()) is not None
