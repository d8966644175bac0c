"""Cut a list of actions into its items where a careful reader cuts.

The grammar looks at each joint of the list (semicolon, comma, ``and``) and asks two things. Does
an action begin behind it, in the form the list is told in? And is the action before it complete,
with an object of its own?
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.parsing.efforts.openings import Joint, begins_action, clause_start, form
from tipdata.parsing.efforts.words import ADVERBS, FINITE, PREPOSITION
from tipdata.parsing.signs import holds
from tipdata.text import Stretch
from tipdata.tuples import make

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.parsing.efforts.openings import ActionList
    from tipdata.text import Cleaned

__all__ = ["cut", "split_efforts", "unfinished"]

_LINK = r"as\s+well\s+as\s+|in\s+addition\s+to\s+|along\s+with\s+|while\s+also\s+"
JOINT = re.compile(  # one set of characters first, so that the search can skip to them
    rf"[\s;,—–](?:(?<=\s)\s*(?P<and>and,?\s+|{_LINK})"
    rf"|(?<=;)[\s;]*(?:and,?\s+|{_LINK})?"
    rf"|(?<=[,—–])\s*(?P<link>and\b,?\s*|{_LINK})?)"
)
"""Where one item may end and the next begin."""

ALSO = re.compile(r"(?:(?:then\s+)?also\s+)?(?:by\s+(?=(?:[a-z]+ly\s+)?[a-z-]+ing\b))?(?:also\s+)?")
"""What an item does not begin with."""

ALSO_LETTERS = "tab"
"""What `ALSO` matches begins with one of these."""

_VERB = rf"{ADVERBS}(?:[A-Za-z-]+(?:ing|ed)|met|led|held|began|ran|built|drew)"

BARE = re.compile(
    rf"(?:has\s+|have\s+)?{_VERB}(?:(?:,\s*|\s+)(?:and\s+)?{_VERB})*(?:\s+[a-z]+ly)?"
    rf"(?:,?\s+{PREPOSITION})?"
)
"""Verbs without an object: they share the next one's."""

DANGLING = re.compile(
    r"\s(?:to|for|with|on|of|from|against|by|in|into|and|or|the|an?|its|their|more|new)$"
)
"""An end that waits for its object."""

BARE_ENDS = ("ing", "ed", "ly")
LAST_WORDS = frozenset(
    "met led held began ran built drew of to for with on in into at by from against between among"
    " about across under over through throughout toward towards within via during after before"
    " since as and or than the a an its their more new".split()
)
"""How the last word of what is bare or dangling ends, or which it is."""

_PHRASE = r"(?:with|for|in|through|together|along|under|during|following|after|on|at|as)\b[^,;()]"
LED = re.compile(rf"{_PHRASE}{{2,80}}")
PREPOSED = re.compile(rf"{_PHRASE}{{2,80}},\s+")
"""A phrase before the verb is no action, and stays with it: "and, with foreign help, opened"."""

REFERS_BACK = re.compile(
    rf"{ADVERBS}(?:[A-Za-z-]+(?:ing|ed)|gave|sent|took|brought|put|set)\s+"
    r"(?:it\b|(?:(?!to\b)[\w'-]+\s+){0,3}?(?:(?:to|for|of|with|on|from|against)\s+)?"
    r"(?:(?:them|him)\b|(?:her|these|those|both)\b(?!\s+[a-z-]+(?:s|ion)\b)))"
)
"""The verb's object is the one before: "and referred them to shelters"."""

REPORTED = re.compile(
    r",?\s+(?:according\s+to\s+[^,;]*|(?:the|its)\s+(?:[\w.]+\s+){0,3}"
    r"(?:report|statement|embassy|department)\s+"
    r"(?:said|says|added|adds|noted|notes|reads|stated|states)(?:\s+[^,;]*)?)$"
    r"|[;,]\s*(?:and\s+)?therefore\b.*$",
    re.IGNORECASE,
)
"""Behind the list: who tells it, or what follows for the tier."""

TELLING = ("accord", " said", " says", " adde", " adds", " note", " read", " state", "therefore")
"""A list that ends with such words has one of these near its end."""

_TAIL = 160
_LAST = 24
_LONGEST = 300
_TRIM = " \n,;.:—"


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
    return cut(cleaned.plain, *stretch)


def cut(
    text: str, start: int, end: int, *, clause: bool = False, things: bool = False
) -> list[Stretch]:
    """Cut a list of actions of plain text.

    Args:
        text: Plain text.
        start: Where the list begins.
        end: Where it ends.
        clause: Whether a subject governs it, so that it begins with a verb.
        things: Whether any noun may be an item, and not nouns of action alone.

    Returns:
        The actions in order.
    """
    start, end = _trimmed(text, start, end)
    end = _without_teller(text, start, end)
    listed = form(text, Stretch(start, end), clause=clause, things=things)
    items = []
    for match in _joints(text, start, end):
        following = _next(listed, start, match)
        if following is not None and start < match.start():
            items.append(_trimmed(text, start, match.start()))
            start = following
    items.append(_trimmed(text, start, end))
    return [make(Stretch, item) for item in items if item[0] < item[1]]


def _without_teller(text: str, start: int, end: int) -> int:
    """The end of a list without who tells it."""
    tail = max(start, end - _TAIL)
    if not holds(text[tail:end], TELLING):
        return end
    told = REPORTED.search(text, tail, end)
    return told.start() if told else end


def _joints(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The joints outside parentheses."""
    joints = JOINT.finditer(text, start, end)
    return joints if text.find("(", start, end) < 0 else _outside(text, start, joints)


def _outside(text: str, start: int, joints: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Those of the joints that no parenthesis holds."""
    depth, read = 0, start
    for match in joints:
        at = match.start()
        depth = max(0, depth + text.count("(", read, at) - text.count(")", read, at))
        read = at
        if depth == 0:
            yield match


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks and stops around."""
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return start, end


def _next(listed: ActionList, start: int, match: re.Match[str]) -> int | None:
    """Where the next item begins, if the joint ends one."""
    text, end = listed.text, listed.end
    at, after = match.span()
    begin = after
    if text[after : after + 1] in ALSO_LETTERS:
        also = ALSO.match(text, after, end)
        begin = also.end() if also else after
    if text[at] == ";":
        return _behind_semicolon(listed, begin)
    comma = text[at] in ",—–"
    joint = make(Joint, (at, after, comma, match["link"] or match["and"] or ""))
    led = PREPOSED.match(text, begin, end) if "and," in joint.link else None
    if not begins_action(listed, start, joint, led.end() if led else begin):
        clause = clause_start(text, after, end, passive=comma) if listed.finite else None
        return None if clause is None or unfinished(text, start, at) else clause
    shared = unfinished(text, start, at) or REFERS_BACK.match(text, begin, end)
    return None if shared else begin


def _behind_semicolon(listed: ActionList, begin: int) -> int:
    """A semicolon always ends an item; a clause's subject behind it is left out."""
    text, end = listed.text, listed.end
    if not listed.finite or FINITE.match(text, begin, end):
        return begin
    clause = clause_start(text, begin, end)
    return begin if clause is None else clause


def unfinished(text: str, start: int, stop: int) -> bool:
    """Whether what stands before a joint has no object of its own yet.

    Args:
        text: Plain text.
        start: Where the item begins.
        stop: Where the joint does.

    Returns:
        Whether the item goes on behind the joint.
    """
    last = text[max(start, stop - _LAST) : stop].rpartition(" ")[2]
    ended = last.isalpha() and not last.endswith(BARE_ENDS) and last.lower() not in LAST_WORDS
    if not ended and DANGLING.search(text, max(start, stop - 12), stop):
        return True
    if stop - start > _LONGEST:
        return False
    return bool(
        (not ended and BARE.fullmatch(text, start, stop)) or LED.fullmatch(text, start, stop)
    )
