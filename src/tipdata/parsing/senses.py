"""Whether a clause tells of what is not, or not yet, of an earlier edition, or of any country.

Each looks at the words before the verb and at those behind its tier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
)

if TYPE_CHECKING:
    from tipdata.parsing.governing import Frame

__all__ = ["is_definition", "is_earlier", "is_hypothetical", "is_negated"]

NEAR = 160
"""How far before a verb stands what changes its sense."""


def _near(before: str) -> int:
    """Where the words begin that are near enough to the verb."""
    return max(0, len(before) - NEAR)


def is_hypothetical(piece: str, before: str, frame: Frame) -> bool:
    """Whether a clause tells of what may come, was escaped or is striven for.

    Args:
        piece: The sentence, or the part of one.
        before: What stands before the verb, in lower case.
        frame: The verb with its tiers.
    """
    if HYPOTHETICAL_AFTER.match(piece, frame.behind):
        return True
    near = _near(before)
    if HYPOTHETICAL_BEFORE.search(before, near):
        return NOT_ESCAPED.search(before, near) is None
    wished = INFINITIVE.search(before, near) is not None
    return wished and FACTUAL_INFINITIVE.search(before, near) is None


def is_negated(before: str) -> bool:
    """Whether a clause tells what did not happen, by the words before its verb in lower case."""
    return NEGATION.search(before, _near(before)) is not None


def is_earlier(piece: str, before: str, frame: Frame) -> bool:
    """Whether a clause tells of an earlier edition, or of a reassessment between two.

    Args:
        piece: The sentence, or the part of one.
        before: What stands before the verb, in lower case.
        frame: The verb with its tiers.
    """
    told = EARLIER_AFTER.match(before) if frame.before else None
    near = max(_near(before), told.end() if told else 0)
    led = frame.before == 0 and EARLIER_LEAD.match(before)
    return bool(
        led or EARLIER_BEFORE.search(before, near) or EARLIER_AFTER.match(piece, frame.behind)
    )


def is_definition(piece: str, before: str, frame: Frame) -> bool:
    """Whether a clause tells what the act provides for any country.

    Args:
        piece: The sentence, or the part of one.
        before: What stands before the verb, as written.
        frame: The verb with its tiers.
    """
    return bool(DEFINITION.search(before) or DEFINITION_AFTER.match(piece, frame.behind))
