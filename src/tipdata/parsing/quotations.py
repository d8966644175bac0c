"""Direct quotations: the quoted words, and who said them.

Quotation marks are paired paragraph by paragraph; a piece is speech where a verb of saying, a
colon or a handle leads to it or follows it. What is only set off, a title or a word held at arm's
length, has no such frame and is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.parsing.attribution import Frame, Unnamed
from tipdata.parsing.contract import QuotationReading
from tipdata.parsing.speakers import Speaker, Speakers
from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.text import Cleaned

__all__ = ["read_quotations"]

CLOSING = {"“": '”"', "«": "»", "„": '“”"', '"': '"”', "”": "”", "‘": "’", "'": "'"}
"""Opening marks and what closes them."""

LONGEST = 40
"""The most paragraphs one quotation is followed through."""

_MARK = re.compile(r"[“”«»„\"]|(?<![^\s(—–-])[‘'](?=[A-Z])|(?<=[.,!?…])[’'](?![a-z])")
_NEXT_LINE = re.compile(r"\n+")


def read_quotations(cleaned: Cleaned, stretch: Stretch) -> list[QuotationReading]:
    """Read the direct quotations of a stretch.

    Args:
        cleaned: The text.
        stretch: Where to read.

    Returns:
        The quotations in order; the stretch of each is the words between the marks.

    Example:
        >>> from tipdata.text import clean
        >>> cleaned = clean('Ambassador Ana Doe said, "We will go on working together."')
        >>> reading, = read_quotations(cleaned, Stretch(0, len(cleaned.text)))
        >>> reading.speaker, reading.role
        ('Ana Doe', 'Ambassador')
    """
    pieces = list(_pieces(cleaned.text, stretch))
    if not pieces:
        return []
    text = cleaned.plain
    speakers = Speakers(text, cleaned.text)
    readings: list[QuotationReading] = []
    last: Speaker | None = None
    for index, piece in enumerate(pieces):
        floor = pieces[index - 1].end + 1 if index else stretch.start
        ceiling = pieces[index + 1].start - 1 if index + 1 < len(pieces) else stretch.end
        speaker = Frame(text, piece, floor, ceiling, speakers).speaker(last)
        if isinstance(speaker, Speaker):
            readings.append(
                QuotationReading(speaker=speaker.name, role=speaker.role, stretch=piece)
            )
        if speaker is not None:
            last = None if isinstance(speaker, Unnamed) else speaker
    return readings


def _pieces(text: str, stretch: Stretch) -> Iterator[Stretch]:
    """The words between paired marks; paragraphs opened anew are one piece until one closes."""
    position = stretch.start
    while match := _MARK.search(text, position, stretch.end):
        mark, start = match[0], match.end()
        position = start
        if mark not in CLOSING or not _opens(text, match):
            continue
        end = _close(text, start, stretch.end, CLOSING[mark], mark)
        if end is None:
            continue
        position = end + 1
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        if words.strip():
            yield Stretch(start, start + len(words.strip()))


def _opens(text: str, match: re.Match[str]) -> bool:
    """Whether a mark stands where words begin."""
    start, end = match.span()
    return end < len(text) and (match[0] in "“«„‘'" or start == 0 or not text[start - 1].isalnum())


def _close(text: str, start: int, limit: int, closers: str, opener: str) -> int | None:
    """Where a piece ends: at its closing mark, or with the last paragraph that was opened."""
    for _paragraph in range(LONGEST):
        line_end = text.find("\n", start, limit)
        line_end = limit if line_end < 0 else line_end
        for match in _MARK.finditer(text, start, line_end):
            if match[0] in closers:
                return match.start()
        following = _NEXT_LINE.match(text, line_end, limit)
        if following is None or text[following.end() : following.end() + 1] != opener:
            return line_end if line_end - start > 20 and opener not in "\"”‘'" else None
        start = following.end() + 1
    return None
