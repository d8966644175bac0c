"""Actions laid to a report: "the report said that the government trained judges"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.countries import find_countries
from tipdata.parsing.announcement.credit_words import LESS, READ_OUT
from tipdata.parsing.announcement.reported_words import (
    ACTOR,
    AS_REPORTED,
    AUXILIARY,
    BUT,
    CLAIMANT,
    CREDITOR,
    ENVOY,
    MEANWHILE,
    REPORTS_THAT,
    TAKEN_UP,
    TOLD_BEHIND,
)
from tipdata.parsing.efforts.roles import Role, tell
from tipdata.text import Sentence, Stretch

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["claims", "credited", "credits_somebody"]

LONGEST_NAME = 60
"""Within how many characters the name of a country ends."""

SUBJECT = "It"
"""What an actor is replaced with, so that each is judged as a government."""


def credited(text: str) -> Stretch | None:
    """Where the actions stand that a sentence lays to a report's or an embassy's account.

    Args:
        text: The sentence.

    Returns:
        The actions, from the first verb on; None where it tells of none, or of what was not done.

    Example:
        >>> text = "The report said the government had trained judges, but it closed a shelter."
        >>> start, end = credited(text)
        >>> text[start:end]
        'trained judges'
    """
    for start, end in _reported(text):
        actor = _actor_end(text, start, end)
        if actor is not None:
            return _done(text, actor, end)
    return None


def _done(text: str, start: int, end: int) -> Stretch | None:
    """What a clause tells that was done, behind its subject and before it turns."""
    turn = BUT.search(text, start, end)
    end = turn.start() if turn else end
    if LESS.search(text, start, end):
        return None
    clause = Sentence(start - len(SUBJECT), end, SUBJECT + text[start:end])
    (told,) = tell([clause])
    return Stretch(told.start, end) if told.role is Role.EFFORT else None


def credits_somebody(text: str, match: re.Match[str]) -> bool:
    """Whether a verb of praise is a report's or an embassy's, and not a minister's.

    Args:
        text: A sentence.
        match: The words of praise in it.

    Returns:
        Whether no claimant stands before them, or a creditor does too.
    """
    before = text[: match.start()]
    return CLAIMANT.search(before) is None or CREDITOR.search(before) is not None


def claims(text: str, before: bool) -> bool:
    """Whether whoever "he" or "she" means behind a sentence speaks for their own government.

    Args:
        text: The sentence.
        before: What held before it.

    Returns:
        Whether a claimant was named last, and no envoy.
    """
    if ENVOY.search(text):
        return False
    return before or CLAIMANT.search(text) is not None


def _reported(text: str) -> Iterator[Stretch]:
    """What a sentence says that the report says, in the ways it may say so."""
    behind = TOLD_BEHIND.search(text.rstrip('."” ')) or READ_OUT.search(text)
    lead = AS_REPORTED.match(text)
    if behind or lead:
        yield Stretch(lead.end() if lead else 0, behind.start() if behind else len(text))
    for match in REPORTS_THAT.finditer(text):
        if credits_somebody(text, match):
            yield Stretch(match.end(), len(text))


def _actor_end(text: str, start: int, end: int) -> int | None:
    """Where a clause's verb begins, if it begins with a government: behind its name and "had"."""
    when = MEANWHILE.match(text, start, end)
    start = when.end() if when else start
    actor = ACTOR.match(text, start, end)
    if actor is None and text.endswith(":", 0, start - 1):
        actor = TAKEN_UP.match(text, start, end)
    at = actor.end() if actor else _country_end(text, start)
    if at is None:
        return None
    helper = AUXILIARY.match(text, at, end)
    return helper.end() if helper else at


def _country_end(text: str, start: int) -> int | None:
    """Where the name of a country ends that a clause begins with."""
    named = find_countries(text[start : start + LONGEST_NAME])
    if not named or text[start : start + named[0][0]].strip(" the"):
        return None
    return start + named[0][1]
