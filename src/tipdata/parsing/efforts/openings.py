"""Whether an action begins behind a joint of a list, in the form the list is told in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.efforts.words import (
    ADVERBS,
    AGENT,
    EMBEDDED,
    EVERYDAY_GERUNDS,
    FINITE,
    GERUND,
    GOES_ON,
    INCREASED,
    MIXED,
    NO_GERUNDS,
    NO_PAST,
    NOMINAL,
    NOUN_GERUNDS,
    PASSIVE,
    PREPOSITION,
    TAKES_PREPOSITION,
)
from tipdata.tuples import make

if TYPE_CHECKING:
    from tipdata.text import Stretch

__all__ = ["ActionList", "Joint", "begins_action", "begins_deed", "clause_start", "form"]

NEAR = 400
"""How much of an item before a joint is looked at."""

RELATIVE = re.compile(r"\b(?:that|which|who|whom|whose|where)\s+[a-z]")
"""A clause that describes; a past tense behind it goes on describing."""

CONTENT = frozenset(
    "criminalized criminalised prescribed prohibited required provided defined allowed permitted "
    "included imposed guaranteed banned mandated raised outlined set entitled exempted".split()
)
"""What laws and plans do; in a relative clause such a verb goes on with it even behind a comma."""

PARTICIPLE_BEFORE = re.compile(r"\s+(by|to|in|on|as|for|with|from|at|of)\b")
"""Behind these a past tense is mostly a participle: "held in cells"."""

NEXT_CLAUSE = re.compile(
    rf"(?:[\w'().&-]+\s+){{0,5}}?{AGENT}(?:\s+of\s+(?:the\s+)?[A-Z][\w']*(?:\s+[A-Z][\w']*){{0,4}})?"
    rf"(?:\s+\([\w.-]+\))?\s+(?:also\s+)?(?={ADVERBS}[a-z]+\b)"
)
"""A subject of its own."""

NO_SUBJECT = re.compile(r"\b(?:that|which|who|to|for|by|with|from|on|in|at|under|as|including)\b")
"""What the subject of a clause behind a joint has not in it."""

ARTICLE = re.compile(r"(?:the|an?|its|their)\s")
"""Once a list of nouns has begun, each of these behind a comma begins an item."""

THING = re.compile(
    rf"(?!(?:{PREPOSITION}|which|who|whose|where|that|including|is|are|was|were|has|had|have|not|it|they)\b)(?P<article>(?:the|an?|its|their)\s+)?"
    r"(?:[\w'-]+\s+){1,6}?(?:of|for|to|on|with|in|against|by|between|under|at|that|from)\s"
)
"""Any noun that something belongs to: "help to women"; in a list of such each begins an item."""

APPOSED = re.compile(r"the\s+(?:first|only|most|largest)\b")
"""Of what stands before it."""

VERB = re.compile(r"(?:is|are|was|were|has|had|have|it|they|that|not)\b")
"""No noun."""

AND_GERUND = re.compile(r"\band\s+(?:[a-z]+ly\s+)?[a-z-]+ing\b")
"""The end of an inner list of gerunds."""


DEEDS = frozenset("beginning starting raising doubling upgrading requiring using".split())
"""Gerunds that in a list of things a government is praised for are each a deed."""


class ActionList(NamedTuple):
    """A list of actions: where it stands and what its items may begin with."""

    text: str
    start: int
    end: int
    gerunds: bool
    finite: bool
    nouns: bool
    articles: bool
    semicolons: bool
    things: bool


class Joint(NamedTuple):
    """A place where one item may end and the next begin."""

    start: int
    end: int
    comma: bool
    link: str

    @property
    def bare(self) -> bool:
        """Whether it is a comma and no more."""
        return self.comma and not self.link


def form(text: str, stretch: Stretch, *, clause: bool, things: bool = False) -> ActionList:
    """How a list is told, by its first item.

    Args:
        text: Plain text.
        stretch: The list.
        clause: Whether a subject governs it, so that it begins with a verb.
        things: Whether any noun may be an item, and not nouns of action alone.

    Returns:
        The list with what its items may begin with.
    """
    start, end = stretch
    gerund = not clause and _gerund(text, start, end)
    increased = not clause and INCREASED.match(text, start, end) is not None
    finite = clause or (not gerund and _finite(text, start, end) is not None)
    nouns = not gerund and (increased or not finite)
    nominal = NOMINAL.match(text, start, end) if nouns else None
    gerunds = not finite or increased
    articles = bool(nominal and nominal["article"])
    semicolons = text.find(";", start, end) >= 0
    return make(
        ActionList, (text, start, end, gerunds, finite, nouns, articles, semicolons, things)
    )


def begins_deed(
    text: str, start: int, end: int, *, noun: bool = False, any_noun: bool = False
) -> bool:
    """Whether a deed begins here, told as a gerund or, where that may be, as a noun.

    Args:
        text: Plain text.
        start: Where it would begin.
        end: Where the sentence ends.
        noun: Whether it may be a noun of action.
        any_noun: Whether it may be any noun.

    Returns:
        Whether it does.

    Example:
        >>> begins_deed("opening a shelter", 0, 17)
        True
    """
    if _gerund(text, start, end):
        return True
    if any_noun and THING.match(text, start, end):
        return True
    return (
        (noun or any_noun)
        and not VERB.match(text, start, end)
        and bool(NOMINAL.match(text, start, end) or INCREASED.match(text, start, end))
    )


def begins_action(listed: ActionList, start: int, joint: Joint, begin: int) -> bool:
    """Whether an action begins behind a comma or an ``and``.

    Args:
        listed: The list.
        start: Where the item before the joint begins.
        joint: The joint.
        begin: Where the next item would begin.

    Returns:
        Whether the joint ends an item.
    """
    text, end = listed.text, listed.end
    goes_on = GOES_ON - DEEDS if listed.things else GOES_ON
    if _gerund(text, begin, end, joint=joint, goes_on=goes_on):
        if not listed.gerunds:
            return "also" in joint.link or "addition" in joint.link
        return not _embedded(listed, start, joint)
    finite = _finite(text, begin, end) if listed.finite else None
    if finite:
        return not _describes(text, start, joint, finite)
    if not listed.finite and MIXED.match(text, begin, end):
        return not RELATIVE.search(text, max(start, joint.start - NEAR), joint.start)
    return listed.nouns and not listed.semicolons and _noun(listed, start, joint, begin)


def clause_start(text: str, start: int, end: int, *, passive: bool = False) -> int | None:
    """Where the action of a clause with its own subject begins, if one begins here.

    Args:
        text: Plain text.
        start: Where the clause would begin.
        end: Where the list ends.
        passive: Whether it may tell in the passive.

    Returns:
        The offset behind the subject, of a passive that of the subject; None where no clause is.
    """
    done = PASSIVE.match(text, start, end) if passive else None
    if done and not NO_SUBJECT.search(done[0]):
        return start
    match = NEXT_CLAUSE.match(text, start, end)
    if match is None or NO_SUBJECT.search(match[0]) or not _finite(text, match.end(), end):
        return None
    return match.end()


def _gerund(
    text: str,
    start: int,
    end: int,
    *,
    joint: Joint | None = None,
    goes_on: frozenset[str] = GOES_ON,
) -> bool:
    """Whether a gerund with its object begins here."""
    match = GERUND.match(text, start, end)
    if match is None:
        return False
    verb = match["verb"].lower()
    if verb in NO_GERUNDS or (joint and joint.bare and verb in goes_on):
        return False
    if text.startswith(" of ", match.end()):  # the opening of a shelter
        return False
    if joint and match["verb"][0].isupper():
        return False
    return verb not in NOUN_GERUNDS or EVERYDAY_GERUNDS.match(text, match.end(), end) is None


def _finite(text: str, start: int, end: int) -> re.Match[str] | None:
    """The verb in a past or present tense that begins here."""
    match = FINITE.match(text, start, end)
    return None if match is None or match["verb"] in NO_PAST else match


def _embedded(listed: ActionList, start: int, joint: Joint) -> bool:
    """Whether the gerund goes on with one that stands within the item."""
    if joint.comma and not listed.semicolons:
        return False
    inner = EMBEDDED.search(listed.text, max(start, joint.start - NEAR), joint.start)
    return inner is not None and not AND_GERUND.search(listed.text, inner.end(), joint.start)


def _describes(text: str, start: int, joint: Joint, finite: re.Match[str]) -> bool:
    """Whether a past tense is a participle, or goes on with a relative clause."""
    verb = finite["verb"]
    follows = PARTICIPLE_BEFORE.match(text, finite.end())
    if follows and (follows[1] == "by" or not TAKES_PREPOSITION.match(verb)):
        return True
    before = text[max(start, joint.start - NEAR) : joint.start]
    if not joint.comma and " " in before and before.endswith("ed"):
        return True
    return bool(RELATIVE.search(before)) and (not joint.comma or verb in CONTENT)


def _noun(listed: ActionList, start: int, joint: Joint, begin: int) -> bool:
    """Whether a noun of action begins here, told as the first item is."""
    text, end = listed.text, listed.end
    if " " not in text[max(start, joint.start - NEAR) : joint.start].strip():
        return False
    if INCREASED.match(text, begin, end) or (listed.things and _thing(listed, start, joint, begin)):
        return True
    if start > listed.start and joint.comma and ARTICLE.match(text, begin, end):
        return True
    match = NOMINAL.match(text, begin, end)
    if match is None:
        return False
    if match["article"] or listed.articles:
        return match["article"] is not None
    whole = NOMINAL.match(text, start, joint.start) is not None
    return joint.comma or (whole and match["of"].lower() == "of")


def _thing(listed: ActionList, start: int, joint: Joint, begin: int) -> bool:
    """Whether any noun with something that belongs to it begins here."""
    text, end = listed.text, listed.end
    if not text[begin - 1].isspace() or APPOSED.match(text, begin, end):
        return False
    article = ARTICLE.match(text, begin, end) is not None
    if THING.match(text, begin, end) is None:
        return joint.comma and article
    last = start > listed.start and NOMINAL.match(text, begin, end) is not None
    return joint.comma or last or article
