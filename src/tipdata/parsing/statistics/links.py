"""Which measure a count belongs to: by its own noun, by the verb before it, or the verb behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.statistics.codes import forms, pattern
from tipdata.parsing.statistics.measures import (
    ANCHOR,
    BARE,
    CASE,
    INVESTIGATIONS,
    OTHER,
    PERSON,
    VICTIM,
    VICTIM_VERB,
    VICTIMS,
    measure_of,
    victim_rank,
)

if TYPE_CHECKING:
    import re

    from tipdata.parsing.statistics.phrases import Mention
    from tipdata.parsing.statistics.wording import Wording

__all__ = ["Link", "link"]


class Link(NamedTuple):
    """The measures of a count, where the deciding word stands, and how indirect it is."""

    measures: tuple[int, ...]
    at: int
    rank: int = 0


_DIRECT = pattern(
    """(?: [, LY ED ING BETWEEN] | at least | more than | greater than
        | [NONE not] [fewer less] than | upwards of | in excess of | up to
        | stood at | as many as )*""",
    BETWEEN=(
        "of against involving into in on for a an the total totals another new over about around "
        "nearly almost some and or also only just with was were additional case cases from rose "
        "fell grew traffickers to".split()
    ),
)
"""What may stand between a verb or noun and a number without a noun of its own."""

_BREAKS = (
    "that which who whom while after because following where article articles section sections "
    "when if including pending official officials led resulted compared".split()
)
_UNBROKEN = pattern("[^;()—.BREAK]*", BREAK=_BREAKS)
"""What may stand between a verb and the victims behind it: nothing that parts them."""

_LOOSE = pattern("[^,;()—.BREAK]*", BREAK=_BREAKS)
"""The same between a verb and any other number with a noun."""

_LONGEST_GAP = 13
_JOINED = pattern(
    "[of against]? (?: ,? [and or but] | , and then | and then | , )? (?: also | LY )?"
)
_NOT = pattern(r"(?: not | never | without | [unable failed] to ) [WORD ,]{0,4} \Z")
_REACH = 7
_BE = """[who that which whom]? (?: [were was are being] | [have had has] been )?"""
_PASSIVE = pattern(
    rf"""(?: [of for in] WORD [trafficking labor]? )? {_BE} LY? (?: ED ,? [and or]? )?
        (?= [investigated prosecuted convicted indicted charged] )
    | WORD{{0,3}} (?: resulted in | led to ) WORD? (?= [conviction convictions] )
    | [for under] (?= investigation ) | (?= to trial )
    | (?: [were was] found | [pled pleaded] )? (?= guilty )"""
)
_OWN = "(?: [government authorities police officials] | law enforcement ) [officials officers]?"
_VICTIM_PASSIVE = pattern(
    rf"""(?: [of for in from] WORD{{1,6}}? )? {_BE} (?: the? {_OWN} )? LY?
    (?= [identified recognized referred detected confirmed] )"""
)
_OPENED = pattern(
    r"(?: ( [opened opening] ) | OPENED ) [a an]? (?: total of | at least )? \Z",
    OPENED=forms(
        "register-ed ing", "fil-ed ing", "record-ed ing", "initiat-ed ing", "launch-ed ing"
    ),
)
_WERE_OPENED = pattern("[were was] newly? [opened registered filed recorded initiated]")


def link(wording: Wording, mention: Mention, floor: int) -> Link | None:
    """Find the measures of one count.

    Args:
        wording: The sentence.
        mention: The count.
        floor: Where to stop looking back: behind the count or region before.

    Returns:
        The measures with the place that decides; None where nothing does.
    """
    unit = mention.unit
    if unit is OTHER:
        return None
    if mention.measures:
        return Link(mention.measures, mention.close)
    if unit is VICTIM:
        if "victim" not in wording.text and "traffick" not in wording.text:
            return None  # children or women, but victims of what?
        return _victims_behind(wording, mention) or _victims_before(wording, mention, floor)
    code = wording.code
    return _behind(code, mention) or _before(code, mention, floor) or _opened(code, mention)


def _before(code: str, mention: Mention, floor: int) -> Link | None:
    """The verb or noun before: ``prosecuted 12``, ``prosecutions of suspects in 12 cases``."""
    at = mention.at
    anchors = list(ANCHOR.finditer(code, floor, at))
    if not anchors:
        return None
    start, end = anchors[-1].span()
    reaches = _DIRECT.fullmatch(code, end, at) or (
        mention.unit is not BARE and _LOOSE.fullmatch(code, end, at)
    )
    if not reaches or at - end > _LONGEST_GAP or _NOT.search(code, max(0, start - _REACH), start):
        return None
    if len(anchors) == 1:
        measures: tuple[int, ...] = (measure_of(anchors[0]),)
    else:
        measures = tuple(dict.fromkeys(map(measure_of, _chain(code, anchors))))
    indirect = 0
    if mention.unit is CASE:
        measures = tuple(measure for measure in measures if measure != VICTIMS)
    elif mention.unit is PERSON:  # persons are identified as victims less directly
        indirect = int(VICTIMS in measures)
    return Link(measures, start, indirect) if measures else None


def _chain(code: str, verbs: list[re.Match[str]]) -> list[re.Match[str]]:
    """The last verb with those joined to it: ``prosecuted and convicted``."""
    first = len(verbs) - 1
    while first:
        end, start = verbs[first - 1].end(), verbs[first].start()
        if end == start or not _JOINED.fullmatch(code, end, start):
            break
        first -= 1
    return verbs[first:]


def _behind(code: str, mention: Mention) -> Link | None:
    """The verb behind the count: ``12 suspects were convicted``."""
    match = _PASSIVE.match(code, mention.close)
    anchor = ANCHOR.match(code, match.end()) if match else None
    return Link((measure_of(anchor),), anchor.start()) if anchor else None


def _opened(code: str, mention: Mention) -> Link | None:
    """Cases that were opened count as investigations."""
    if mention.unit is not CASE:
        return None
    opened = _OPENED.search(code, max(0, mention.at - _REACH), mention.at)
    if not opened and not _WERE_OPENED.match(code, mention.close):
        return None
    return Link((INVESTIGATIONS,), mention.at, 0 if opened and opened[1] else 1)


def _victims_behind(wording: Wording, mention: Mention) -> Link | None:
    """Victims who "were identified"."""
    match = _VICTIM_PASSIVE.match(wording.code, mention.close)
    if not match:
        return None
    return _victims(victim_rank(wording.code[match.end()]), match.end())


def _victims_before(wording: Wording, mention: Mention, floor: int) -> Link | None:
    """Victims whom authorities "identified and referred"."""
    code, at = wording.code, mention.at
    verbs = list(VICTIM_VERB.finditer(code, floor, at))
    if not verbs:
        return None
    start, end = verbs[-1].span()
    if at - end > _LONGEST_GAP or not _UNBROKEN.fullmatch(code, end, at):
        return None
    if _NOT.search(code, max(0, start - _REACH), start):
        return None
    chain = _chain(code, verbs)
    ranks = [victim_rank(verb[0]) for verb in chain]
    known = [rank for rank in ranks if rank is not None]
    return _victims(min(known, default=None), chain[0].start())


def _victims(rank: int | None, at: int) -> Link | None:
    return None if rank is None else Link((VICTIMS,), at, rank)
