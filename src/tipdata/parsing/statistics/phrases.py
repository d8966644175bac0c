"""Numbers with the noun phrase behind them: how many of what."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.statistics.codes import forms, pattern
from tipdata.parsing.statistics.decoys import COUNT_WORDS, COUNTS
from tipdata.parsing.statistics.measures import BARE, HEAD_OF, HEADS, OTHER
from tipdata.parsing.statistics.numerals import LARGEST
from tipdata.parsing.statistics.numerals import value as value_of
from tipdata.tuples import make

if TYPE_CHECKING:
    import re

    from tipdata.parsing.statistics.wording import Wording

__all__ = ["Mention", "mentions"]


class Mention(NamedTuple):
    """A count in a sentence: the place of the number and what it counts."""

    at: int
    value: int
    unit: str
    measures: tuple[int, ...]  # where the nouns themselves say it: "12 convictions"
    close: int  # where the noun phrase ends
    definite: bool  # "the 131 victims": told before
    own: bool  # the noun stands behind this number, not behind one it is listed with


MODIFIERS = (
    "new additional other others sex labor trafficking forced human potential possible confirmed "
    "suspected alleged foreign domestic child adult male female minor total formal separate "
    "further criminal transnational internal presumed".split()
)
"""Adjectives that may stand without their noun: ``two confirmed and 129 potential victims``."""

STOPS = (
    "the a an it they this its their last previous prior in on at of by for to from with "
    "without against under over through into involving during since after before until as "
    "than because about regarding concerning who whom whose which that were was is are be "
    "been being had has have did do does may might could would including compared while when "
    "where although though but if not received resulted remained led required".split()
)
"""Words that end the noun phrase behind a number."""

_PARTITIVE = "of (?: [the these those its] NUMBER? | NUMBER ) (?=WORD)"
_GOES_ON = "(?: (?!STOP) WORD | [and or] (?=WORD) )"
_ALSO = """(?: (?: ,? [and or] and? | , and? ) [new trafficking]? ACTION
    (?! [of against involving]) )"""
_PHRASE = pattern(
    rf"""{COUNTS} (?<! NUMBER of COUNT)
    (?: (?<= ACT COUNT) | (?! of [whom which them] ) )
    (?: (?: (?<= DEFINITE COUNT) | (?<= DEFINITE ED COUNT) ) () )?
    (?= ( (?:{_PARTITIVE})? )
        (?: ( (?! [and or]) {_GOES_ON}{{0,8}}? HEAD ) (?! HEAD) ({_ALSO}*)
          | ( (?: (?! [and or]) {_GOES_ON}{{1,9}} )? )
            ( of (?! them | WORD{{0,2}} [trafficking labor crime crimes] ) | more | - )? ) )""",
    DEFINITE=("the", "these", "those", "both", "all"),
    STOP=[*STOPS, "and", "or"],
    HEAD=HEADS,
    ACTION=forms(
        *(f"{noun}-- s" for noun in ("investigation", "prosecution", "conviction", "indictment"))
    ),
    ACT=forms(
        "investigat-ion ions ed ing e",
        "prosecut-ion ions ed ing e",
        "convict-ion ions ed ing s",
        "identif-ication ied ying y",
    ),
    **COUNT_WORDS,
)
"""A count; the groups: definite, partitive, up to the head, heads joined, words without a head,
and what shows that these are of something else."""

_DEFINITE, _PART, _HEADED, _JOINED, _WORDS, _OF_SOMETHING = range(1, 7)
_MODIFYING = pattern("MODIFIER+", MODIFIER=MODIFIERS)
_DONE = pattern("ED")
_LISTED = pattern("(?: ,? [and or] | , )")


def mentions(wording: Wording) -> list[Mention]:
    """The counts of a sentence, decoys left out.

    Args:
        wording: The sentence.

    Returns:
        The counts in order.

    Example:
        >>> from tipdata.parsing.statistics.wording import Wording
        >>> found = mentions(Wording("convicted nine traffickers to 12 years"))
        >>> [(mention.value, mention.unit) for mention in found]
        [(9, 'person')]
    """
    code = wording.code
    found: list[Mention] = []
    for match in reversed(list(_PHRASE.finditer(code))):
        counted, measures, close = _headed(code, match) if match[_HEADED] else _headless(match)
        unit = counted or BARE
        if counted is None and found and _LISTED.fullmatch(code, close, found[-1].at):
            unit, measures = found[-1].unit, found[-1].measures
        at = match.end() - 1
        value = value_of(code[at])
        if value >= LARGEST:
            value = wording.value(at)
        definite, own = match[_DEFINITE] is not None, counted is not None
        found.append(make(Mention, (at, value, unit, measures, close, definite, own)))
    found.reverse()
    return found


def _headed(code: str, match: re.Match[str]) -> tuple[str, tuple[int, ...], int]:
    """A head, and the heads joined to it: "17 prosecutions and convictions"."""
    close = match.end(_HEADED)
    unit, measure = HEAD_OF[code[close - 1]]
    if measure is None:
        return unit, (), close
    if not match[_JOINED]:
        return unit, (measure,), close
    end = match.end(_JOINED)
    joined = [HEAD_OF[word][1] for word in code[close:end] if word in HEAD_OF]
    return unit, (measure, *(other for other in joined if other is not None)), end


def _headless(match: re.Match[str]) -> tuple[str | None, tuple[int, ...], int]:
    """Words without a known head; no unit for adjectives alone."""
    words = match[_WORDS]
    if not words:
        return OTHER if match[_OF_SOMETHING] else BARE, (), match.end(_PART)
    if _MODIFYING.fullmatch(words):
        return None, (), match.end(_WORDS)
    return (BARE, (), match.end(_PART)) if _DONE.match(words) else (OTHER, (), match.end(_WORDS))
