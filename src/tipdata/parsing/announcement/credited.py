"""Where a sentence of an announcement tells of deeds that are credited to a government.

The signs are general ones: who tells (the report or an embassy, no ministry), who acts (a
government), what leads to the deeds, and that no word of failing or asking stands before them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.countries import find_countries
from tipdata.parsing.announcement.claimed import owned
from tipdata.parsing.announcement.deed_words import (
    AGENT_NOUN,
    AUXILIARY,
    CALLING,
    FAILING,
    FOR_WHAT,
    GENERAL,
    LESS,
    LINK,
    LONG_AGO,
    MEANWHILE,
    MERIT,
    NUMBER,
    OBJECT,
    OPENING,
    OWNER,
    PLACE,
    TAKEN_UP,
    TURN,
    VAGUE,
    WORSE,
)
from tipdata.parsing.announcement.subjects import THE_REPORTS_OWN
from tipdata.parsing.announcement.teller_words import (
    CLAIMANT,
    CREDITED_BEFORE,
    PERIOD,
    TELLS,
    TOLD_BEHIND,
)
from tipdata.parsing.efforts.beginnings import SUBORDINATE
from tipdata.parsing.efforts.openings import ARTICLE, begins_deed
from tipdata.parsing.efforts.roles import Role, tell
from tipdata.parsing.efforts.words import FINITE, PASSIVE
from tipdata.text import Sentence, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["acts", "behind_agent", "credited"]

LONGEST_NAME = 60
"""Within how many characters the name of a country ends."""

SUBJECT = "It"
"""What an agent is replaced with, so that each is judged as a government."""


def credited(text: str, *, retold: bool = False) -> list[Stretch]:
    """Where the deeds stand that a sentence credits a government with.

    Args:
        text: The sentence.
        retold: Whether the sentences before it retell the report.

    Returns:
        The deeds, each stretch as long as one list of them; nothing where it tells of none, or of
        what was not done.

    Example:
        >>> text = "The report said the government had trained judges, but it closed a shelter."
        >>> [text[start:end] for start, end in credited(text)]
        ['trained judges']
    """
    first = next(_accepted(text, _candidates(text, retold=retold)), None)
    if first is None:
        return []
    before = [each for each in _accepted(text, _linked(text)) if each.end <= first.start][:1]
    return [*before, first]


def _accepted(text: str, candidates: Iterable[Stretch]) -> Iterator[Stretch]:
    """Those before which nothing is asked, blamed or claimed."""
    main = _conceded(text)
    for each in candidates:
        before = text[main if each.start >= main else 0 : each.start]
        if not (CALLING.search(before) or FAILING.search(before) or owned(text, each.start)):
            yield each


def _conceded(text: str) -> int:
    """Where what a sentence concedes first ends: "Although funds were short,"."""
    match = SUBORDINATE.match(text)
    return match.end() if match else 0


def acts(text: str) -> bool:
    """Whether a sentence begins with a government as its subject.

    Args:
        text: The sentence.

    Returns:
        Whether it does.

    Example:
        >>> acts("The government trained judges.")
        True
    """
    return _actor_end(text, _opened(text), len(text)) is not None


def _candidates(text: str, *, retold: bool) -> Iterator[Stretch]:
    """The deeds that a sentence may tell of, the surest first."""
    told = CREDITED_BEFORE.search(text)
    if told:
        start = _opened(text)
        owner = OWNER.match(text, start, told.start())
        yield from _deed(text, owner.end() if owner else start, told.start(), any_noun=True)
    yield from _whole(text, retold=retold)
    yield from _reported(text)
    yield from _linked(text)


def _whole(text: str, *, retold: bool) -> Iterator[Stretch]:
    """What a sentence tells whose main clause is about a government, or told behind it."""
    behind = TOLD_BEHIND.search(text)
    end = behind.start() if behind else len(text)
    start = _opened(text)
    if behind or retold or PERIOD.search(text):
        if LONG_AGO.search(text) and not behind:
            return
        yield from _done(text, start, end)


def _opened(text: str) -> int:
    """Where the subject begins, behind who tells and when."""
    opening = OPENING.match(text)
    return opening.end() if opening else 0


def _reported(text: str) -> Iterator[Stretch]:
    """What a report tells: a clause, or deeds as the objects of its verb."""
    end = _end(text)
    for match in TELLS.finditer(text):
        start = match.end()
        if match["pronoun"] and CLAIMANT.search(text, 0, match.start()):
            continue
        that = text.startswith("that ", start)
        start += 5 * that
        when = MEANWHILE.match(text, start)
        begin = when.end() if when else start
        yield from _done(text, begin, end, told=True)
        if that:
            yield from _passive(text, begin, end)
        if that or match["says"]:
            continue
        owner = OWNER.match(text, start)
        begin = owner.end() if owner else start
        whom = OBJECT.match(text, begin)
        praised = whom.end() if whom else _actor_end(text, begin, end)
        if praised is not None:
            what = FOR_WHAT.match(text, praised)
            if what and not VAGUE.match(text, what.end()):
                yield Stretch(what.end(), _turned(text, what.end(), end))
        else:
            article = ARTICLE.match(text, begin) is not None
            yield from _deed(text, begin, end, noun=article, any_noun=not match["other"])


def _linked(text: str) -> Iterator[Stretch]:
    """Deeds behind a word of reason or example, where something good is told before."""
    end = _end(text)
    merit, worse = MERIT.search(text), WORSE.search(text)
    for match in LINK.finditer(text, merit.start() if merit else end, end):
        begin = match.end()
        if worse and worse.start() < begin:
            return
        number = NUMBER.match(text, begin)
        begin = number.end() if number else begin
        named = match["such"] or ARTICLE.match(text, begin)
        yield from _done(text, begin, end)
        yield from _deed(
            text, begin, end, noun=not match["deed"], any_noun=bool(named and not match["deed"])
        )


def _deed(
    text: str, start: int, end: int, *, noun: bool = False, any_noun: bool = False
) -> Iterator[Stretch]:
    """What begins as a gerund or a noun, before it turns."""
    if AGENT_NOUN.match(text, start, end):
        return
    if begins_deed(text, start, end, noun=noun, any_noun=any_noun) and not VAGUE.match(text, start):
        yield Stretch(start, _turned(text, start, end))


def _end(text: str) -> int:
    behind = TOLD_BEHIND.search(text)
    return behind.start() if behind else len(text)


def _turned(text: str, start: int, end: int) -> int:
    turn = TURN.search(text, start, end)
    end = turn.start() if turn else end
    main = _conceded(text)
    return min(end, main) if start < main else end


def _done(text: str, start: int, end: int, *, told: bool = False) -> Iterator[Stretch]:
    """What a clause tells that a government did, before it turns."""
    end = _turned(text, start, end)
    actor = _actor_end(text, start, end, told=told)
    if actor is None or LESS.search(text, actor, end) or GENERAL.match(text, actor, end):
        return
    helper = AUXILIARY.match(text, actor, end)
    actor = helper.end() - 1 if helper else actor
    clause = Sentence(actor - len(SUBJECT), end, SUBJECT + text[actor:end])
    (each,) = tell([clause])
    if each.role is Role.EFFORT:
        yield Stretch(max(each.start, actor), end)


def _passive(text: str, start: int, end: int) -> Iterator[Stretch]:
    """What a clause tells that was done, with its subject."""
    end = _turned(text, start, end)
    lacks = LESS.search(text, start, end) or FAILING.search(text, start, end)
    if PASSIVE.match(text, start, end) and not lacks:
        yield Stretch(start, end)


def behind_agent(text: str) -> int:
    """Where the deed begins in a line that names a government first.

    Args:
        text: The line.

    Returns:
        The offset of its verb, 0 where it names none.

    Example:
        >>> behind_agent("Police freed two women.")
        7
    """
    actor = _actor_end(text, 0, len(text))
    helper = AUXILIARY.match(text, actor) if actor else None
    return helper.end() if helper and FINITE.match(text, helper.end()) else 0


def _actor_end(text: str, start: int, end: int, *, told: bool = False) -> int | None:
    """Where a government ends that a clause begins with."""
    actor = AGENT_NOUN.match(text, start, end) or TAKEN_UP.match(text, start, end)
    if actor:
        return actor.end()
    named = find_countries(text[start : start + LONGEST_NAME])
    if (
        named
        and named[0][2].iso3 != THE_REPORTS_OWN
        and not text[start : start + named[0][0]].strip(" theT")
    ):
        return start + named[0][1]
    city = PLACE.match(text, start, end) if told else None
    return city.end() if city else None
