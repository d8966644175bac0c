"""Cut a list of actions into its items where a careful reader cuts.

The grammar looks at each joint of the list (semicolon, comma, ``and``) and asks two things. Does
an action begin behind it, in the form the list is told in? And is the action before it complete,
with an object of its own?
"""

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
from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.text import Cleaned

__all__ = ["split_efforts"]

JOINT = re.compile(
    r"(?P<semi>;)\s*(?:and,?\s+|as\s+well\s+as\s+|in\s+addition\s+to\s+)?"
    r"|(?P<comma>[,—–])\s*(?P<last>and\b,?\s*|as\s+well\s+as\s+|in\s+addition\s+to\s+|along\s+with\s+|while\s+also\s+)?"
    r"|\s+(?:and,|and|as\s+well\s+as|in\s+addition\s+to|while\s+also)\s+"
)
"""Where one item may end and the next begin."""

ALSO = re.compile(
    r"(?:also\s+|then\s+also\s+)?(?:by\s+(?=(?:[a-z]+ly\s+)?[a-z-]+ing\b))?(?:also\s+)?"
)
"""What an item does not begin with."""

_VERB = rf"{ADVERBS}[A-Za-z-]+(?:ing|ed)|{ADVERBS}(?:met|led|held|began|ran|built|drew)"
BARE = re.compile(
    rf"(?:has\s+|have\s+)?(?:{_VERB})(?:(?:,\s*|\s+)(?:and\s+)?(?:{_VERB}))*(?:\s+[a-z]+ly)?(?:,?\s+{PREPOSITION})?"
)
"""Verbs without an object: they share the next one's."""

DANGLING = re.compile(rf"\s(?:{PREPOSITION}|the|an?|its|their|more|new)$")
"""An end that waits for its object."""

REFERS_BACK = re.compile(
    rf"{ADVERBS}[A-Za-z-]+(?:ing|ed|gave|sent|took|brought|put)?\s+(?:it\b(?!s)|(?:(?!to\b)[\w'-]+\s+){{0,3}}?"
    r"(?:(?:to|for|of|with|on|from|against)\s+)?(?:them|him|her|these|those|both)\b(?!\s+(?:[a-z-]+s|[a-z-]+ion)\b))"
)
"""The verb's object is the one before: "and referred them to shelters"."""

RELATIVE = re.compile(r"\b(?:that|which|who|whom|whose|where)\s+[a-z]")
"""A clause that describes; a past tense behind it goes on describing."""

CONTENT = frozenset(
    "criminalized criminalised prescribed prohibited required provided defined allowed permitted "
    "included imposed guaranteed banned mandated raised outlined set entitled exempted".split()
)
"""What laws and plans do; in a relative clause such a verb goes on with it even behind a comma."""

NEXT_CLAUSE = re.compile(
    rf"(?:(?:[\w'().&-]+)\s+){{0,5}}?{AGENT}(?:\s+of\s+(?:the\s+)?[A-Z][\w']*(?:\s+[A-Z][\w']*)*)?"
    rf"(?:\s+\([\w.-]+\))?\s+(?:also\s+)?(?={ADVERBS}(?:[a-z]+ed|[a-z]+)\b)"
)
"""A subject of its own."""

_NO_SUBJECT = re.compile(r"\b(?:that|which|who|to|for|by|with|from|on|in|at|under|as|including)\b")

REPORTED = re.compile(
    r",?\s+(?:according\s+to\s+[^,;]*|(?:the|its)\s+(?:[\w.]+\s+){0,3}(?:report|statement|embassy|department)\s+"
    r"(?:said|says|added|adds|noted|notes|reads|stated|states)(?:\s+[^,;]*)?)$"
    r"|[;,]\s*(?:and\s+)?therefore\b.*$",
    re.IGNORECASE,
)
"""``, the report said``: who tells it, behind the list."""

PREPOSED = re.compile(
    r"(?:with|for|in|through|together|along|under|during|following|after|on|at|as)\b[^,;()]{2,80},\s+"
)
"""A phrase before the verb stays with it: "and, with foreign help, opened"."""

AND_GERUND = re.compile(r"\band\s+(?:[a-z]+ly\s+)?[a-z-]+ing\b")
"""The end of an inner list of gerunds."""

LED = re.compile(
    r"(?:with|for|in|through|together|along|under|during|following|after|on|at|as)\b[^,;]*"
)
"""A phrase before an action is no action: "for the first time, awarding"."""

_TRIM = " \n,;.:—"


class _List(NamedTuple):
    """A list of actions: where it stands and what its items may begin with."""

    text: str
    start: int
    end: int
    gerunds: bool
    finite: bool
    nouns: bool
    articles: bool
    semicolons: bool


def split_efforts(cleaned: Cleaned, stretch: Stretch) -> list[Stretch]:
    """Cut the list of actions that a sentence gives.

    Args:
        cleaned: The text.
        stretch: The list without the words that lead to it.

    Returns:
        The actions in order, each without ``and``, ``by`` and ``also`` before it.

    Example:
        >>> from tipdata.text import clean
        >>> text = "finding and helping victims, training judges and hiring inspectors."
        >>> [text[a:b] for a, b in split_efforts(clean(text), Stretch(0, len(text)))]
        ['finding and helping victims', 'training judges', 'hiring inspectors']
    """
    return list(cut(cleaned.plain, *stretch))


def cut(text: str, start: int, end: int, *, clause: bool = False) -> Iterator[Stretch]:
    """The items of a list of actions in plain text; of what a clause tells of its subject."""
    start, end = _trimmed(text, start, end)
    told = REPORTED.search(text, max(start, end - 120), end)
    end = told.start() if told else end
    listed = _list(text, start, end, clause=clause)
    depth, read = 0, start
    for joint in JOINT.finditer(text, start, end):
        at = joint.start()
        depth = max(0, depth + text.count("(", read, at) - text.count(")", read, at))
        read = at
        if depth or at < start:
            continue
        following = _next(listed, start, joint)
        if following is not None:
            yield Stretch(*_trimmed(text, start, at))
            start = following
    if start < end:
        yield Stretch(start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks and stops around."""
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return start, end


def _list(text: str, start: int, end: int, *, clause: bool) -> _List:
    """How a list is told, by its first item."""
    gerund = not clause and _gerund(text, start, end)
    increased = not clause and INCREASED.match(text, start, end) is not None
    finite = clause or (not gerund and _finite(text, start, end))
    nominal = NOMINAL.match(text, start, end)
    return _List(
        text,
        start,
        end,
        gerunds=gerund or not finite or increased,
        finite=finite,
        nouns=not gerund and (increased or not finite),
        articles=bool(nominal and nominal["article"]),
        semicolons=";" in text[start:end],
    )


def _next(listed: _List, start: int, joint: re.Match[str]) -> int | None:
    """Where the next item begins, if the joint ends one."""
    text, end = listed.text, listed.end
    after = joint.end()
    if joint["semi"]:
        return _behind_semicolon(listed, after)
    if _unfinished(text, start, joint.start()):
        return None
    also = ALSO.match(text, after, end)
    begin = also.end() if also else after
    if REFERS_BACK.match(text, begin, end):
        return None
    if _begins_action(listed, start, joint, begin):
        return begin
    return _next_clause(listed, joint, after) if listed.finite else None


def _unfinished(text: str, start: int, stop: int) -> bool:
    """Whether what stands before a joint has no object of its own yet."""
    return bool(
        BARE.fullmatch(text, start, stop)
        or DANGLING.search(text, max(start, stop - 12), stop)
        or LED.fullmatch(text, start, stop)
    )


def _behind_semicolon(listed: _List, after: int) -> int:
    """A semicolon always ends an item; a clause's subject behind it is left out."""
    text, end = listed.text, listed.end
    also = ALSO.match(text, after, end)
    begin = also.end() if also else after
    if listed.finite and not _finite(text, begin, end):
        clause = _clause(text, begin, end)
        return begin if clause is None else clause
    return begin


def _begins_action(listed: _List, start: int, joint: re.Match[str], begin: int) -> bool:
    """Whether an action begins behind a comma or an ``and``."""
    text, end = listed.text, listed.end
    led = PREPOSED.match(text, begin, end)
    begin = led.end() if led else begin
    comma, last = bool(joint["comma"]), bool(joint["last"])
    bare_comma = comma and not last
    if _gerund(text, begin, end, inside=True, bare_comma=bare_comma):
        also = not comma or last
        if not listed.gerunds:
            return "also" in joint[0] or joint[0].lstrip(", ").startswith("in addition")
        return not _embedded(listed, start, joint.start(), comma=comma) and (also or bare_comma)
    if listed.finite and _finite(text, begin, end):
        return not _describes(text, start, joint, begin)
    if listed.gerunds and not listed.finite and MIXED.match(text, begin, end):
        return not RELATIVE.search(text, start, joint.start())
    return listed.nouns and _nominal(listed, start, begin, joint)


def _gerund(
    text: str, start: int, end: int, *, inside: bool = False, bare_comma: bool = False
) -> bool:
    """Whether a gerund with its object begins here."""
    match = GERUND.match(text, start, end)
    if match is None:
        return False
    verb = match["verb"].lower()
    if verb in NO_GERUNDS or (bare_comma and verb in GOES_ON):
        return False
    if inside and match["verb"][0].isupper():
        return False
    return verb not in NOUN_GERUNDS or EVERYDAY_GERUNDS.match(text, match.end(), end) is None


def _finite(text: str, start: int, end: int) -> bool:
    """Whether a verb in a past or present tense begins here."""
    match = FINITE.match(text, start, end)
    return match is not None and match["verb"] not in NO_PAST


def _embedded(listed: _List, start: int, stop: int, *, comma: bool) -> bool:
    """Whether the gerund goes on with one that stands within the item."""
    if comma and not listed.semicolons:
        return False
    inner = EMBEDDED.search(listed.text, start, stop)
    return inner is not None and AND_GERUND.search(listed.text, inner.end(), stop) is None


def _describes(text: str, start: int, joint: re.Match[str], begin: int) -> bool:
    """Whether a past tense is a participle, or goes on with a relative clause."""
    stop = joint.start()
    match = FINITE.match(text, begin)
    assert match is not None
    verb = match["verb"]
    behind = text[match.end() : match.end() + 8].split(maxsplit=1)
    follows = behind[0].strip(",.;") if behind else ""
    if follows in {"by", "to", "in", "on", "as", "for", "with", "from", "at", "of"}:
        if follows == "by" or not TAKES_PREPOSITION.match(verb):
            return True
    before = text[start:stop].rsplit(None, 1)
    if len(before) == 2 and before[1].endswith("ed") and not joint["comma"]:
        return True
    relative = RELATIVE.search(text, start, stop)
    if relative is None:
        return False
    return not joint["comma"] or verb in CONTENT


def _nominal(listed: _List, start: int, begin: int, joint: re.Match[str]) -> bool:
    """Whether a noun of action begins here, told as the first item is."""
    text, end = listed.text, listed.end
    if listed.semicolons:
        return False
    if " " not in text[start : joint.start()].strip():
        return False
    if INCREASED.match(text, begin, end):
        return True
    match = NOMINAL.match(text, begin, end)
    if match is None or "," in match[0]:
        return False
    if listed.articles:
        return bool(match["article"])
    if joint["comma"]:
        return True
    complete = NOMINAL.match(text, start, joint.start()) is not None
    return bool(match["article"]) or (complete and match["of"].lower() == "of")


def _next_clause(listed: _List, joint: re.Match[str], after: int) -> int | None:
    """Where the action of a clause with its own subject begins."""
    text, end = listed.text, listed.end
    passive = PASSIVE.match(text, after, end)
    if passive and joint["comma"] is not None and not _NO_SUBJECT.search(passive[0]):
        return after
    return _clause(text, after, end)


def _clause(text: str, start: int, end: int) -> int | None:
    """Behind the subject of a clause, if one begins here."""
    match = NEXT_CLAUSE.match(text, start, end)
    if match is None or _NO_SUBJECT.search(match[0]) or not _finite(text, match.end(), end):
        return None
    return match.end()
