"""The efforts an announcement credits a government with: listed in lines, or told in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.announcement.claimed import claims, retells
from tipdata.parsing.announcement.credited import acts, behind_agent, credited
from tipdata.parsing.announcement.deed_words import (
    CALLING,
    CAPTION,
    COMES_LATER,
    DEFINING,
    FAILING,
    PARTICIPLE,
    STANDING,
)
from tipdata.parsing.announcement.lists import listings, overlaps
from tipdata.parsing.announcement.teller_words import ENVOY, PRONOUN
from tipdata.parsing.efforts.splitting import cut
from tipdata.parsing.pillars import pillars_of
from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.text import Cleaned, Sentence

__all__ = ["read_done"]

_HAVING = "having "


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
    listed = [item for item in _listed(cleaned) if not overlaps(quoted, *item)]
    found = [
        item
        for start, end in _told(cleaned, told, quoted)
        if not overlaps(listed, start, end)
        for item in _items(cleaned.plain, start, end)
    ]
    return sorted({*listed, *found})


def _listed(cleaned: Cleaned) -> Iterator[Stretch]:
    """The items of lists whose first line asks nothing, blames nobody and defines nothing."""
    text = cleaned.plain
    for (start, end), items in listings(text, 0, len(text)):
        lead = text[max(start, text.rfind(". ", start, end)) : end]
        if CALLING.search(lead) or FAILING.search(lead) or DEFINING.search(lead) or claims(lead):
            continue
        if lead[-1] != ":" and not CAPTION.search(lead):
            continue
        fit = [i for i in items if pillars_of(cleaned, i)[0] and not STANDING.search(text, *i)]
        blamed = any(FAILING.search(text, *item) for item in items)
        if CAPTION.search(lead) or (2 * len(fit) > len(items) and not blamed):
            for first, last in items:
                yield Stretch(first + behind_agent(text[first:last]), last)


def _told(
    cleaned: Cleaned, told: Sequence[Sentence], quoted: Sequence[Stretch]
) -> Iterator[Stretch]:
    """The deeds that sentences credit, each stretch from its first verb on."""
    claimed = retold = False
    behind = -1
    for sentence in told:
        text = sentence.text
        said = overlaps(quoted, sentence.start, sentence.start + 1) or text[-1] == ":"
        own = claimed and PRONOUN.match(text) is not None
        deeds = [] if said or own else credited(text, retold=retold)
        claim = not deeds and claims(text)
        claimed = claim or (claimed and not ENVOY.search(text))
        retold = bool(deeds) or (
            not (said or own or claim) and (retells(text) or (retold and acts(text)))
        )
        goes_on = sentence.start - behind <= 1
        for start, end in deeds:
            deed = Stretch(sentence.start + start, sentence.start + end)
            if not overlaps(quoted, deed.start, deed.start + 1) and (
                goes_on or pillars_of(cleaned, deed)[0]
            ):
                behind = sentence.end
                yield deed


def _items(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The deeds of a stretch, cut where each is praised anew and where each begins."""
    for match in COMES_LATER.finditer(text, start, end):
        yield from _cut(text, start, match.start())
        start = match.end()
    yield from _cut(text, start, end)


def _cut(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The deeds of one list."""
    if not text.startswith(_HAVING, start):
        yield from cut(text, start, end, things=True)
        return
    verb = start + len(_HAVING)
    for match in PARTICIPLE.finditer(text, verb, end):
        yield Stretch(start, match.start())
        start = verb = match.end()
    for item in cut(text, verb, end, clause=True):
        yield item if item.start > verb else Stretch(start, item.end)
