"""The efforts an announcement credits a government with: listed in lines, or told in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.announcement.credit_words import (
    ADVISED,
    EFFORT_GOES_ON,
    EFFORT_LEAD,
    EFFORT_LINES,
    FAILING,
    LESS,
    OWNED,
    PRAISED_AGAIN,
    PROGRESSED,
    READ_OUT,
    REASON,
    WORSE,
)
from tipdata.parsing.announcement.credited import claims, credited, credits_somebody
from tipdata.parsing.announcement.lists import listings, overlaps
from tipdata.parsing.announcement.reported_words import CREDITOR, PRONOUN
from tipdata.parsing.announcement.words import RECOMMENDED_LINES
from tipdata.parsing.efforts.splitting import cut
from tipdata.text import Stretch

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from tipdata.text import Cleaned, Sentence

__all__ = ["read_done"]


NEARER = 80
"""How far behind a lead a nearer one is looked for: "for taking steps, including"."""


def read_done(
    cleaned: Cleaned, told: Sequence[Sentence], quoted: Sequence[Stretch] = ()
) -> list[Stretch]:
    """Read the efforts.

    Args:
        cleaned: The text.
        told: Its sentences.
        quoted: What somebody says there; claims of theirs are left out.

    Returns:
        The actions in order.
    """
    text = cleaned.plain
    listed = list(_listed(text))
    found: list[Stretch] = []
    telling: int | None = None
    claimed = False
    for sentence in told:
        own = claimed and PRONOUN.match(sentence.text) is not None
        claimed = claims(sentence.text, claimed)
        if own:
            continue
        stretch = _told(sentence.text, goes_on=telling == sentence.start - 1)
        if stretch is None:
            continue
        start, end = (sentence.start + at for at in stretch)
        if any(overlaps(quoted, at, at + 1) for at in (sentence.start, start)):
            continue
        telling = sentence.end
        if not overlaps(listed, start, sentence.end):
            for part in _parts(text, start, end):
                found.extend(cut(text, *part))
    return sorted({*listed, *found})


def _listed(text: str) -> Iterator[Stretch]:
    """The items of lists that a line on efforts opens."""
    for lead, items in listings(text, 0, len(text)):
        opened = EFFORT_LINES.search(text, *lead)
        asks = RECOMMENDED_LINES.search(text, *lead)
        if opened and not asks and not FAILING.search(text, *lead):
            yield from items


def _told(text: str, *, goes_on: bool) -> Stretch | None:
    """The efforts a sentence tells of, None if it tells of none."""
    if text[-1] == ":":
        return None
    start = _list_start(text)
    if start is not None:
        read = READ_OUT.search(text, start)
        end = read.start() if read else len(text)
        return Stretch(start, end) if text[start:end].strip(" .:") else None
    match = EFFORT_GOES_ON.match(text) if goes_on and not LESS.search(text) else None
    if match and not FAILING.search(text):
        return Stretch(match.end(), len(text))
    return credited(text) or _progress(text)


def _progress(text: str) -> Stretch | None:
    """An empty stretch at the end of a sentence that says only that there were efforts."""
    if FAILING.search(text) or not PROGRESSED.search(text) or CREDITOR.search(text) is None:
        return None
    return Stretch(len(text), len(text))


def _list_start(text: str) -> int | None:
    """Where a sentence's list of efforts begins, None if it leads to none."""
    match = EFFORT_LEAD.search(text) or OWNED.search(text) or _reason(text)
    if match is None or ADVISED.search(text, 0, match.end()):
        return None
    if FAILING.search(text, 0, match.end()) or not credits_somebody(text, match):
        return None
    nearer = EFFORT_LEAD.search(text, match.end(), match.end() + NEARER)
    return (nearer or match).end()


def _reason(text: str) -> re.Match[str] | None:
    """The words that lead to why a country came up, if it did."""
    match = REASON.search(text)
    return None if match is None or WORSE.search(text, 0, match.end()) else match


def _parts(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The parts of a sentence that each praise anew: "for doing A, and for doing B"."""
    for match in PRAISED_AGAIN.finditer(text, start, end):
        yield Stretch(start, match.start())
        start = match.end()
    yield Stretch(start, end)
