"""Which measure a count belongs to: by its own noun, by the verb before it, or by the verb behind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.statistics.measures import (
    ANCHOR,
    LAW_ENFORCEMENT,
    VICTIM_VERB,
    Unit,
    measure_of,
    victim_rank,
)
from tipdata.vocabulary import Measure

if TYPE_CHECKING:
    from tipdata.parsing.statistics.phrases import Mention

__all__ = ["Link", "link"]


class Link(NamedTuple):
    """A count, what it measures, and how directly the words say so."""

    measures: tuple[Measure, ...]
    at: int  # where the deciding word stands
    rank: int = 0


_STRICT = re.compile(
    r"(?:(?: |,)?(?: (?:of|against|involving|into|in|on|for|an?|the|total(?:ed|ing|s)?|another|new|at least|more than"
    r"|over|approximately|about|around|roughly|nearly|almost|some|estimated|up to|as many as|and|or|also"
    r"|only|just|by|with|was|were|additional|suspected|alleged|cases?|of cases|traffickers|stood at|reached|rose to"
    r"|[a-z]+ly|[a-z]+ed|[a-z]+ing)))*,? "
)
_BREAK = re.compile(
    r"[;()—.]|\b(?:that|which|who|whom|while|after|because|following|where|articles?|sections?|when|if"
    r"|including|pending|officials?|led|resulted|compared)\b"
)
_LONGEST_GAP = 80
_CHAIN = re.compile(r"(?:s? (?:of|against))?,? ?(?:and |or |and then |but )?(?:also |[a-z]+ly )?")
_NOT = re.compile(r"\b(?:not|never|unable to|failed to|without)\b[a-z, ]{0,24}$")
_PASSIVE = re.compile(
    r"(?: (?:of|for|in) [a-z-]+(?: trafficking| labor)?)?(?: (?:who|that|which))?(?: (?:were|was|are|have been|had been|has been|being))?"
    r"(?: [a-z]+ly)?(?: [a-z]+ed,?(?: and| or)?)? (?=(?:investigat|prosecut|convict|indict|charg)ed\b)"
)
_VICTIM_PASSIVE = re.compile(
    r"(?: (?:of|for|in|from) [a-z' ]{1,40}?)?(?: (?:who|that|which|whom))?(?: (?:were|was|are|have been|had been|has been|being))?"
    r"(?:(?: the)? (?:government|authorities|police|officials|law enforcement)(?: officials| officers)?)?(?: formally| officially| [a-z]+ly)? (?=(?:identified|recognized|referred|detected|confirmed)\b)"
)
_RESULT = re.compile(
    r" (?:for|under) (?=investigation\b)|(?: [a-z]+){0,2} (?:resulted in|led to) (?:[a-z]+ )?(?=convictions?\b)"
)
_OPENED = re.compile(r"\b(?:open|register|fil|record|initiat|launch)(?:ed|ing) (?:an? )?(?:total of |at least |approximately )?$")
_WERE_OPENED = re.compile(r" (?:were|was) (?:newly )?(?:opened|registered|filed|recorded|initiated)\b")


def link(text: str, mention: Mention, floor: int) -> Link | None:
    """Find the measure of one count.

    Args:
        text: The sentence in lower case.
        mention: The count.
        floor: Where to stop looking back: the count or clause before.

    Returns:
        The measures with the place that decides; None where nothing does.
    """
    if mention.unit is Unit.OTHER:
        return None
    if mention.measure is not None:
        return Link((mention.measure,), mention.close)
    if mention.unit is Unit.VICTIM:
        return _victims(text, mention, floor)
    return (
        _before(text, mention, floor, _STRICT)
        or _after(text, mention)
        or (None if mention.unit is Unit.BARE else _before(text, mention, floor, None))
    )


def _before(
    text: str, mention: Mention, floor: int, pattern: re.Pattern[str] | None
) -> Link | None:
    """The verb or noun before the count: ``prosecuted 12``, ``prosecution of 12 defendants``."""
    anchors = list(ANCHOR.finditer(text, floor, mention.start))
    if not anchors:
        return None
    last = anchors[-1]
    gap = text[last.end() : mention.start]
    if not (pattern.fullmatch(gap) if pattern else _loose(gap)):
        return None
    if _NOT.search(text, max(0, last.start() - 40), last.start()):
        return None
    measures = [measure_of(last)]
    at = last.start()
    for earlier in reversed(anchors[:-1]):
        if not _CHAIN.fullmatch(text, earlier.end(), at):
            break
        at = earlier.start()
        measures.append(measure_of(earlier))
    return _fitting(measures, mention, last.start())


def _loose(gap: str) -> bool:
    return len(gap) <= _LONGEST_GAP and "," not in gap and not _BREAK.search(gap)


def _fitting(measures: list[Measure], mention: Mention, at: int) -> Link | None:
    """The measures that count this unit."""
    if mention.unit is Unit.CASE:
        measures = [m for m in measures if m in LAW_ENFORCEMENT]
    rank = 1 if Measure.VICTIMS_IDENTIFIED in measures and mention.unit is Unit.PERSON else 0
    return Link(tuple(dict.fromkeys(reversed(measures))), at, rank) if measures else None


def _after(text: str, mention: Mention) -> Link | None:
    """The verb behind the count: ``12 suspects were convicted``."""
    match = _RESULT.match(text, mention.close) or _PASSIVE.match(text, mention.close)
    if not match:
        opened = mention.unit is Unit.CASE and (
            _OPENED.search(text, 0, mention.start) or _WERE_OPENED.match(text, mention.close)
        )
        rank = 0 if opened and opened[0].startswith("open") else 1
        return Link((Measure.INVESTIGATIONS,), mention.start, rank) if opened else None
    anchor = ANCHOR.match(text, match.end())
    return Link((measure_of(anchor),), match.end()) if anchor else None


def _victims(text: str, mention: Mention, floor: int) -> Link | None:
    """The verb that says how authorities came to know of victims."""
    measures = (Measure.VICTIMS_IDENTIFIED,)
    match = _VICTIM_PASSIVE.match(text, mention.close)
    if match:
        rank = victim_rank(text[match.end() : match.end() + 6])
        return None if rank is None else Link(measures, match.end(), rank)
    verbs = list(VICTIM_VERB.finditer(text, floor, mention.start))
    if not verbs:
        return None
    last = verbs[-1]
    gap = text[last.end() : mention.start]
    if len(gap) > _LONGEST_GAP or _BREAK.search(gap) or _NOT.search(text, 0, last.start()):
        return None
    best, at = victim_rank(last[0]), last.start()
    for earlier in reversed(verbs[:-1]):
        if not _CHAIN.fullmatch(text, earlier.end(), at):
            break
        at = earlier.start()
        rank = victim_rank(earlier[0])
        best = rank if best is None else best if rank is None else min(best, rank)
    return None if best is None else Link(measures, at, best)
