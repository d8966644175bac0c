"""Numbers with the noun phrase behind them: how many of what."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.numbers import Number, find_numbers, is_count
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
    measure: Measure | None  # where the noun itself says it: "12 convictions"
    close: int  # where the noun phrase ends
    definite: bool  # "the 131 victims": told before

    def words(self, text: str) -> str:
        """The noun phrase behind the number."""
        return text[self.end : self.close]


MODIFIERS = frozenset(
    "new additional more other others such sex labor trafficking forced human potential possible "
    "confirmed suspected alleged foreign domestic child adult male female minor official total "
    "formal separate further criminal transnational internal presumed".split()
)
"""Adjectives that may stand without their noun: ``two confirmed and 129 potential victims``."""

_WORD = re.compile(r" +([a-z'-]+)")
_PARTITIVE = re.compile(r" of (?:the|these|those|its)(?: [\d,]+)?(?= [a-z])")
_PART_OF_EARLIER = re.compile(r" of (?:whom|which|them|these|those)\b(?! [a-z]+s\b)")
_DEFINITE = re.compile(r"\b(?:the|these|those|both|all) $")
_OF_CRIME = re.compile(r" of (?:human |sex |labor |forced |child |these crimes|this crime)?(?:trafficking|labor|crime)")
_LISTED = re.compile(r"(?:,| and| or|, and|, or) (?:[\d,]+|[a-z-]+)")
_LONGEST_PHRASE = 9


def mentions(text: str) -> list[Mention]:
    """The counts of a sentence, decoys left out.

    Args:
        text: The sentence in lower case.

    Returns:
        The counts in order.
    """
    found: list[Mention] = []
    shared: Mention | None = None
    numbers = find_numbers(text)
    wholes = {b.start for a, b in pairwise(numbers) if text[a.end : b.start] == " of "}
    for number in reversed(numbers):
        mention = None if number.start in wholes else _mention(text, number, shared)
        if mention is not None:
            found.append(mention)
        shared = mention
    return found[::-1]


def _mention(text: str, number: Number, following: Mention | None) -> Mention | None:
    """One count; None for a number that counts nothing, or what was counted before."""
    if not is_count(text, number):
        return None
    if _PART_OF_EARLIER.match(text, number.end):
        return None
    unit, measure, close = _phrase(text, number.end)
    if unit is None:
        if following is None or not _LISTED.fullmatch(text, close, following.end):
            unit = Unit.OTHER
        else:
            unit, measure = following.unit, following.measure
    definite = bool(_DEFINITE.search(text, max(0, number.start - 12), number.start))
    return Mention(number.start, number.end, number.value, unit, measure, close, definite)


def _phrase(text: str, at: int) -> tuple[Unit | None, Measure | None, int]:
    """Unit, measure and end of the noun phrase; no unit for adjectives without a noun."""
    partitive = _PARTITIVE.match(text, at)
    close = partitive.end() if partitive else at
    seen: list[str] = []
    while len(seen) < _LONGEST_PHRASE and (match := _WORD.match(text, close)):
        word = match[1]
        if word in STOPS or (word in ("and", "or") and not _goes_on(text, match.end())):
            break
        seen.append(word)
        close = match.end()
        if word in HEADS and not _compound(text, close):
            return *HEADS[word], close
    if not seen:
        part = text.startswith((" of ", " more", "-"), close) and not _OF_CRIME.match(text, close)
        return (Unit.OTHER if part else Unit.BARE), None, close
    return (None if MODIFIERS.issuperset(seen) else Unit.OTHER), None, close


def _goes_on(text: str, at: int) -> bool:
    """Whether "and" joins two adjectives of one noun: no number, no verb follows."""
    match = _WORD.match(text, at)
    return bool(match) and not number_follows(text, at)


def number_follows(text: str, at: int) -> bool:
    """Whether the next word is a number."""
    return bool(find_numbers(text, at, at + 12)) and find_numbers(text, at, at + 12)[0].start <= at + 1


def _compound(text: str, at: int) -> bool:
    """Whether the next word is a head too: ``police officers``, ``trafficking case files``."""
    match = _WORD.match(text, at)
    return bool(match) and match[1] in HEADS
