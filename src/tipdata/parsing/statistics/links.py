"""Which measure a count belongs to: by its own noun, by the verb before it, or the verb behind."""

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
    """The measures of a count, where the deciding word stands, and how indirect it is."""

    measures: tuple[Measure, ...]
    at: int
    rank: int = 0


_DIRECT = re.compile(
    r"(?:,?(?: (?:of|against|involving|into|in|on|for|an?|the|total(?:ed|ing|s)?|another|new"
    r"|at least|more than|over|approximately|about|around|roughly|nearly|almost|some|up to"
    r"|as many as|and|or|also|only|just|with|was|were|additional|cases?"
    r"|from|rose|fell|grew|traffickers|stood at|reached|to|[a-z]+ly|[a-z]+ed|[a-z]+ing))?)*,? "
)
"""What may stand between a verb or noun and a number without a noun of its own."""

_BREAK = re.compile(
    r"[;()—.]|\b(?:that|which|who|whom|while|after|because|following|where|articles?|sections?"
    r"|when|if|including|pending|officials?|led|resulted|compared)\b"
)
"""What parts a verb from a number behind it."""

_LONGEST_GAP = 80
_JOINED = re.compile(
    r"(?:s? (?:of|against))?(?:,? and|,? or|,? and then|,? but|,)? (?:also |[a-z]+ly )?"
)
_NOT = re.compile(r"\b(?:not|never|unable to|failed to|without)\b[a-z, ]{0,24}$")
_BE = r"(?: (?:who|that|which|whom))?(?: (?:were|was|are|have been|had been|has been|being))?"
_PASSIVE = re.compile(
    rf"(?: (?:of|for|in) [a-z-]+(?: trafficking| labor)?)?{_BE}(?: [a-z]+ly)?"
    r"(?: [a-z]+ed,?(?: and| or)?)? (?=(?:investigat|prosecut|convict|indict|charg)ed\b)"
    r"|(?: [a-z]+){0,3} (?:resulted in|led to) (?:[a-z]+ )?(?=convictions?\b)"
    r"| (?:for|under) (?=investigation\b)| (?=to trial\b)"
    r"|(?: (?:were|was) found| pled| pleaded)? (?=guilty\b)"
)
_OWN = r"(?:government|authorities|police|officials|law enforcement)(?: officials| officers)?"
_VICTIM_PASSIVE = re.compile(
    rf"(?: (?:of|for|in|from) [a-z' ]{{1,40}}?)?{_BE}(?:(?: the)? {_OWN})?"
    r"(?: [a-z]+ly)? (?=(?:identified|recognized|referred|detected|confirmed)\b)"
)
_OPENED = re.compile(
    r"\b(?:open|register|fil|record|initiat|launch)(?:ed|ing) (?:an? )?(?:total of |at least )?$"
)
_WERE_OPENED = re.compile(
    r" (?:were|was) (?:newly )?(?:opened|registered|filed|recorded|initiated)\b"
)


def link(text: str, mention: Mention, floor: int) -> Link | None:
    """Find the measures of one count.

    Args:
        text: The sentence in lower case.
        mention: The count.
        floor: Where to stop looking back: behind the count or region before.

    Returns:
        The measures with the place that decides; None where nothing does.
    """
    if mention.unit is Unit.OTHER:
        return None
    if mention.measures:
        return Link(mention.measures, mention.close)
    if mention.unit is Unit.VICTIM:
        if "victim" not in text and "traffick" not in text:
            return None  # children or women, but victims of what?
        return _victims_behind(text, mention) or _victims_before(text, mention, floor)
    return (
        _behind(text, mention)
        or _before(text, mention, floor, direct=True)
        or (None if mention.unit is Unit.BARE else _before(text, mention, floor, direct=False))
        or _opened(text, mention)
    )


def _before(text: str, mention: Mention, floor: int, *, direct: bool) -> Link | None:
    """The verb or noun before: ``prosecuted 12``, ``prosecutions of suspects in 12 cases``."""
    anchors = list(ANCHOR.finditer(text, floor, mention.start))
    if not anchors:
        return None
    last = anchors[-1]
    gap = text[last.end() : mention.start]
    reaches = _DIRECT.fullmatch(gap) if direct else _is_loose(gap)
    denied = _NOT.search(text, max(0, last.start() - 40), last.start())
    if len(gap) > _LONGEST_GAP or not reaches or denied:
        return None
    chain = _chain(text, anchors)
    return _fitting([measure_of(anchor) for anchor in chain], mention, last.start())


def _is_loose(gap: str) -> bool:
    return "," not in gap and not _BREAK.search(gap)


def _chain(text: str, verbs: list[re.Match[str]]) -> list[re.Match[str]]:
    """The last verb with those joined to it: ``prosecuted and convicted``."""
    chain = [verbs[-1]]
    for verb in reversed(verbs[:-1]):
        joined = _JOINED.fullmatch(text, verb.end(), chain[0].start())
        if not joined or joined[0] == " ":
            break
        chain.insert(0, verb)
    return chain


def _fitting(measures: list[Measure], mention: Mention, at: int) -> Link | None:
    """The measures that count this unit; persons are identified as victims less directly."""
    cases = mention.unit is Unit.CASE
    fitting = [measure for measure in measures if not cases or measure in LAW_ENFORCEMENT]
    indirect = mention.unit is Unit.PERSON and Measure.VICTIMS_IDENTIFIED in measures
    return Link(tuple(dict.fromkeys(fitting)), at, int(indirect)) if fitting else None


def _behind(text: str, mention: Mention) -> Link | None:
    """The verb behind the count: ``12 suspects were convicted``."""
    match = _PASSIVE.match(text, mention.close)
    anchor = ANCHOR.match(text, match.end()) if match else None
    return Link((measure_of(anchor),), anchor.start()) if anchor else None


def _opened(text: str, mention: Mention) -> Link | None:
    """Cases that were opened count as investigations."""
    if mention.unit is not Unit.CASE:
        return None
    opened = _OPENED.search(text, 0, mention.start) or _WERE_OPENED.match(text, mention.close)
    if not opened:
        return None
    return Link((Measure.INVESTIGATIONS,), mention.start, 0 if opened[0].startswith("open") else 1)


def _victims_behind(text: str, mention: Mention) -> Link | None:
    """Victims who "were identified"."""
    match = _VICTIM_PASSIVE.match(text, mention.close)
    return _victims(VICTIM_VERB.match(text, match.end()), match.end()) if match else None


def _victims_before(text: str, mention: Mention, floor: int) -> Link | None:
    """Victims whom authorities "identified and referred"."""
    verbs = list(VICTIM_VERB.finditer(text, floor, mention.start))
    if not verbs:
        return None
    gap = text[verbs[-1].end() : mention.start]
    if len(gap) > _LONGEST_GAP or _BREAK.search(gap) or _NOT.search(text, 0, verbs[-1].start()):
        return None
    chain = _chain(text, verbs)
    nearest = min(chain, key=lambda verb: 9 if (rank := victim_rank(verb)) is None else rank)
    return _victims(nearest, chain[0].start())


def _victims(verb: re.Match[str] | None, at: int) -> Link | None:
    rank = victim_rank(verb) if verb else None
    return None if rank is None else Link((Measure.VICTIMS_IDENTIFIED,), at, rank)
