"""Whether a sentence retells the report, or somebody claims deeds of their own."""

from __future__ import annotations

from tipdata.parsing.announcement.deed_words import STANDING
from tipdata.parsing.announcement.teller_words import (
    CLAIMANT,
    CLAIMED,
    CLAIMED_BEHIND,
    ENVOY,
    PERIOD,
)

__all__ = ["claims", "owned", "retells"]


def claims(text: str) -> bool:
    """Whether somebody speaks in a sentence for their own government or cause.

    Args:
        text: The sentence.

    Returns:
        Whether a claimant is named, and no envoy and no report that tells.

    Example:
        >>> claims("The minister said that police freed two women.")
        True
    """
    if ENVOY.search(text) or PERIOD.search(text):
        return False
    return CLAIMANT.search(text) is not None or CLAIMED.search(text) is not None


def owned(text: str, start: int) -> bool:
    """Whether deeds in a sentence are told by one who claims them.

    Args:
        text: The sentence.
        start: Where the deeds begin.

    Returns:
        Whether a claimant stands before them, or tells them behind.

    Example:
        >>> owned("The minister said police freed two.", 18)
        True
    """
    behind = CLAIMED_BEHIND.search(text, start)
    return claims(text[:start]) or (behind is not None and claims(behind[0]))


def retells(text: str) -> bool:
    """Whether a sentence retells the report or an embassy.

    Args:
        text: The sentence.

    Returns:
        Whether one of them tells in it.

    Example:
        >>> retells("The report says that police freed two women.")
        True
    """
    return PERIOD.search(text) is not None or STANDING.search(text) is not None
