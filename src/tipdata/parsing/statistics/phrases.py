"""Numbers with the noun phrase behind them: how many of what."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.numbers import NUMBER_WORD, Number, find_numbers, is_count
from tipdata.parsing.statistics.measures import HEADS, STOPS, Unit

if TYPE_CHECKING:
    from tipdata.vocabulary import Measure

__all__ = ["Mention", "mentions"]


class Mention(NamedTuple):
    """A count in a sentence: the number and what it counts."""

    start: int
    end: int
    value: int
    unit: Unit
    measures: tuple[Measure, ...]  # where the nouns themselves say it: "12 convictions"
    close: int  # where the noun phrase ends
    definite: bool  # "the 131 victims": told before
    own: bool  # the noun stands behind this number, not behind one it is listed with


class _Phrase(NamedTuple):
    unit: Unit | None
    measures: tuple[Measure, ...]
    close: int


MODIFIERS = frozenset(
    "new additional other others sex labor trafficking forced human potential possible confirmed "
    "suspected alleged foreign domestic child adult male female minor total formal separate "
    "further criminal transnational internal presumed".split()
)
"""Adjectives that may stand without their noun: ``two confirmed and 129 potential victims``."""

_WORD = re.compile(r" +([a-z'-]+)")
_PARTITIVE = re.compile(
    rf" of (?:(?:the|these|those|its)(?: [\d,]+)?|{NUMBER_WORD}[\da-z,-]*)(?= [a-z])"
)
_OF_SOMETHING = re.compile(
    r" (?:of (?!them\b|(?:\w+ ){0,2}(?:trafficking|labor|crimes?)\b)|more\b)|-"
)
_PART_OF_EARLIER = re.compile(r" of (?:whom|which|them)\b")
_OBJECT = re.compile(r"(?:convict|prosecut|investigat|identif)[a-z]{1,9} $")
_DEFINITE = re.compile(r"\b(?:the|these|those|both|all)(?: [a-z-]+ed)? $")
_ITS_FIRST = re.compile(rf"\bits first\b(?! {NUMBER_WORD})")
_LISTED = re.compile(r"(?:,| and| or|, and|, or) [\d,a-z-]+")
_ALSO = re.compile(
    r"(?:,|,? and|,? or)(?: and)? (?:new |trafficking )?"
    r"(investigations?|prosecutions?|convictions?|indictments?)\b(?! (?:of|against|involving)\b)"
)
_NO_NUMBER = re.compile(rf" (?!{NUMBER_WORD})")
_LONGEST_PHRASE = 9


def mentions(text: str) -> list[Mention]:
    """The counts of a sentence, decoys left out.

    Args:
        text: The sentence in lower case.

    Returns:
        The counts in order.

    Example:
        >>> [(m.value, m.unit.name) for m in mentions("convicted nine traffickers to 12 years")]
        [(9, 'PERSON')]
    """
    numbers = _numbers(text)
    wholes = {b.start for a, b in pairwise(numbers) if text[a.end : b.start] == " of "}
    found: list[Mention] = []
    following: Mention | None = None
    for number in reversed(numbers):
        following = None if number.start in wholes else _mention(text, number, following)
        if following is not None:
            found.append(following)
    return found[::-1]


def _numbers(text: str) -> list[Number]:
    """The numbers, and "its first" as one."""
    found = find_numbers(text)
    if "its first" not in text:
        return found
    firsts = [Number(match.start(), match.end(), 1) for match in _ITS_FIRST.finditer(text)]
    return sorted([*found, *firsts])


def _mention(text: str, number: Number, following: Mention | None) -> Mention | None:
    """One count; None for a number that counts nothing."""
    if not is_count(text, number):
        return None
    if _PART_OF_EARLIER.match(text, number.end) and not _OBJECT.search(text, 0, number.start):
        return None  # "of whom 12", but not "convicting 12 of them"
    unit, measures, close = _phrase(text, number.end)
    own = unit is not None
    if unit is None:
        unit, measures = Unit.BARE, ()
        if following is not None and _LISTED.fullmatch(text, close, following.end):
            unit, measures = following.unit, following.measures
    definite = bool(_DEFINITE.search(text, max(0, number.start - 24), number.start))
    return Mention(*number, unit, measures, close, definite, own)


def _phrase(text: str, at: int) -> _Phrase:
    """The noun phrase that begins here; no unit for adjectives without a noun."""
    partitive = _PARTITIVE.match(text, at)
    close = partitive.end() if partitive else at
    seen: list[str] = []
    while len(seen) < _LONGEST_PHRASE and (match := _WORD.match(text, close)):
        word = match[1]
        if word in STOPS or (
            word in ("and", "or") and not (seen and _NO_NUMBER.match(text, match.end()))
        ):
            break
        seen.append(word)
        close = match.end()
        if word in HEADS and not _compound(text, close):
            return _headed(text, word, close)
    if MODIFIERS.issuperset(seen) and seen:
        return _Phrase(None, (), close)
    if seen and not seen[0].endswith("ed"):
        return _Phrase(Unit.OTHER, (), close)
    close = partitive.end() if partitive else at
    return _Phrase(Unit.OTHER if _OF_SOMETHING.match(text, close) else Unit.BARE, (), close)


def _headed(text: str, word: str, close: int) -> _Phrase:
    """The phrase with this head, and the heads joined to it: "17 prosecutions and convictions"."""
    unit, measure = HEADS[word]
    measures = [measure] if measure else []
    while measure and (match := _ALSO.match(text, close)):
        also = HEADS[match[1]][1]
        measures += [also] if also else []
        close = match.end()
    return _Phrase(unit, tuple(measures), close)


def _compound(text: str, at: int) -> bool:
    """Whether the next word is a head too: ``police officers``, ``investigation cases``."""
    match = _WORD.match(text, at)
    return match is not None and match[1] in HEADS
