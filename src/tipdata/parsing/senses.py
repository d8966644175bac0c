"""Whether a clause tells of what is not, or not yet, of an earlier edition, or of any country.

The words before the verb and those behind its tier decide; most clauses have only the country's
name there.
"""

from __future__ import annotations

import re
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.placement_words import (
    DEFINITION,
    DEFINITION_AFTER,
    EARLIER_AFTER,
    EARLIER_BEFORE,
    EARLIER_LEAD,
    FACTUAL_INFINITIVE,
    HYPOTHETICAL_AFTER,
    HYPOTHETICAL_BEFORE,
    INFINITIVE,
    NEGATION,
    NOT_ESCAPED,
    TELLING,
)

if TYPE_CHECKING:
    from tipdata.parsing.governing import Frame

__all__ = ["Senses", "senses_of"]

NEAR = 160
"""How far before a verb stands what changes its sense."""

_WORD = re.compile(r"\w+")


class Senses(NamedTuple):
    """What keeps a clause from stating a placement of today as a fact.

    Args:
        hypothetical: It may come, was escaped or is striven for.
        definition: It tells what the act provides for any country.
        negated: It tells what did not happen.
        earlier: It tells of an earlier edition, or of a reassessment between two.
    """

    hypothetical: bool
    definition: bool
    negated: bool
    earlier: bool


PLAIN = Senses(hypothetical=False, definition=False, negated=False, earlier=False)
"""A statement of fact."""


def senses_of(piece: str, frame: Frame) -> Senses:
    """The senses a clause has.

    Args:
        piece: The sentence, or the part of one.
        frame: The verb with its tiers.

    Returns:
        The senses; all False for a statement of fact.
    """
    before = piece[frame.before : frame.start]
    lower = before.lower()
    led = _led(before, lower, first=frame.before == 0) if _may_tell(lower) else PLAIN
    if not piece[frame.behind :].strip(" ."):
        return led
    return Senses(*map(or_, led, _followed(piece, frame.behind)))


def _may_tell(lower: str) -> bool:
    """A cheap look: whether a word can change the sense of a verb behind it."""
    return not TELLING.isdisjoint([word[:3] for word in _WORD.findall(lower)])


def _led(before: str, lower: str, *, first: bool) -> Senses:
    """The senses by the words before the verb."""
    near = max(0, len(lower) - NEAR)
    return Senses(
        hypothetical=_is_hypothetical(lower, near),
        definition=DEFINITION.search(before) is not None,
        negated=NEGATION.search(lower, near) is not None,
        earlier=_is_earlier(lower, near, first=first),
    )


def _is_hypothetical(lower: str, near: int) -> bool:
    if HYPOTHETICAL_BEFORE.search(lower, near):
        return NOT_ESCAPED.search(lower, near) is None
    wished = INFINITIVE.search(lower, near) is not None
    return wished and FACTUAL_INFINITIVE.search(lower, near) is None


def _is_earlier(lower: str, near: int, *, first: bool) -> bool:
    """Whether the words lead to an earlier edition; those behind a verb may still be of its own."""
    if first:
        led = EARLIER_LEAD.match(lower)
    else:
        led = None
        told = EARLIER_AFTER.match(lower)
        near = max(near, told.end() if told else 0)
    return led is not None or EARLIER_BEFORE.search(lower, near) is not None


def _followed(piece: str, behind: int) -> Senses:
    """The senses by the words behind the tier."""
    return Senses(
        hypothetical=HYPOTHETICAL_AFTER.match(piece, behind) is not None,
        definition=DEFINITION_AFTER.match(piece, behind) is not None,
        negated=False,
        earlier=EARLIER_AFTER.match(piece, behind) is not None,
    )
