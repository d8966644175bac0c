"""Where the actions of a sentence begin: behind what leads to a list, or behind the subject."""

from __future__ import annotations

import re
from typing import NamedTuple

from tipdata.parsing.efforts.words import ADVERBS, FINITE, NO_PAST

__all__ = ["LIST_LEAD", "Action", "find_action", "main_clause"]

_GENERAL = (
    r"(?:efforts|steps|measures|actions?|achievements|progress|improvements|advances|strides"
    r"|initiatives|accomplishments)"
)
_QUALITY = r"(?:[a-z-]+,?\s+){0,6}?"
_TO_FIGHT = r"(?:meet|combat|address|fight|do\s+so|eliminate|comply|counter|tackle|prevent)"

LIST_LEAD = re.compile(
    rf"\b(?:demonstrat\w+|made|making|show\w+|undertook)\s+{_QUALITY}{_GENERAL}\b"
    rf"(?!\s+to\s+(?!{_TO_FIGHT}))[^.;:]{{0,140}}?"
    r"(?:\s+by|\s+through|,?\s+including(?:\s+by|\s+through)?|\s+such\s+as):?\s+"
    rf"|\b(?:took|take|taken)\s+{_QUALITY}(?:steps|measures|actions?)"
    rf"(?:\s+to\s+{_TO_FIGHT}\s+(?:human\s+|the\s+)?trafficking(?:\s+in\s+persons)?)?,?"
    r"\s+(?:including(?:\s+by|\s+through)?|such\s+as):?\s+"
    r"|\b(?:[Tt]hese|[Tt]hose|[Ss]uch|[Tt]he|[Ii]ts|[Kk]ey|[Mm]ajor|[Nn]otable|[Ss]ignificant"
    rf"|[Oo]ther|[Tt]heir|[Pp]ositive)\s+{_QUALITY}{_GENERAL}\s+(?:[a-z]+\s+){{0,8}}?"
    r"includ(?:ed?|es)(?:\s+the\s+following)?:?\s+(?:by\s+)?"
)
"""What leads to a list of efforts."""

_SUBJECT = (
    r"(?=(?:the|it|they|authorities|officials|police|courts?|prosecutors|judges|law|there|some"
    r"|several|many|an?|no|two|parliament|local|[A-Z][\w'-]+)\b)"
)

SUBORDINATE = re.compile(
    r"(?:Although|While|Though|Even\s+though|Despite|In\s+spite|Notwithstanding|Whereas)\b"
    rf"[^.;]*?,\s+{_SUBJECT}"
)
"""An opening that concedes something."""

OPENING = re.compile(
    r"(?:However|Nonetheless|Nevertheless|Additionally|Moreover|Furthermore|Also|Similarly"
    r"|Separately|Finally|Still|Meanwhile|Subsequently|Notably|Consequently"
    r"|(?:In|On|During|For|As|Through|With|Under|Following|After|Since|By|To|Throughout|At|Over"
    r"|From|Within|Among|Along|Together|Prior|Building|Beginning|Towards?)\b[^;]*?"
    rf"),\s+{_SUBJECT}"
)
"""An adverb or a phrase before the subject."""

_PREPOSED = re.compile(
    r",\s+(?=(?:in|with|through|together|along|for|under|during|as|by|alongside|jointly)\b)"
)
_WORD = re.compile(
    rf"(?<![\w-])(?:(?:was|were|has\s+been|have\s+been|had\s+been)\s+{ADVERBS}"
    rf"(?P<done>[a-z-]+(?:ed|en|wn|un|ut|ilt|ent|ade|eld|ought|aught))\b|{FINITE.pattern}"
    r"|(?P<other>is|are|was|were|may|might|can|could|will|would|did|do|does|has|have|had)\b)"
)
"""The verb of a clause: of a passive, of an action, or any other."""

PLAIN_ACTION = re.compile(
    r"(?P<subject>(?:The government|It|Authorities) )(?:also )?(?P<verb>[a-z]+ed)\b(?!-)"
)
"""How most actions are told: nothing can stand before such a verb that changes its sense."""

_ATTRIBUTE = re.compile(
    r"(?:\b(?:the|an?|its|their|newly|recently|of|that|which|who)\s+(?:[a-z]+ly\s+)?)$",
    re.IGNORECASE,
)
"""Before what looks like a verb: it describes a noun, or belongs to a clause that does."""

NO_ACTION = tuple("remain lack fail struggl suffer faced deepen deteriorat collaps".split())
"""Verbs that tell how things stood."""

_ALSO = re.compile(r"(?:also\s+)+")


class Action(NamedTuple):
    """Where the action of a clause begins, and where its subject ends."""

    start: int
    subject_end: int
    passive: bool


def main_clause(text: str) -> int:
    """Where the main clause begins, behind what a sentence opens with.

    Args:
        text: A sentence.

    Returns:
        The offset of its subject.

    Example:
        >>> main_clause("Although funds were short, the government trained judges.")
        27
    """
    match = SUBORDINATE.match(text) or OPENING.match(text)
    return match.end() if match else 0


def find_action(text: str, main: int) -> Action | None:
    """The action that a clause tells.

    Args:
        text: A sentence.
        main: Where its main clause begins.

    Returns:
        It begins behind the subject and ``also``, or with the subject where it is told in the
        passive; None without a verb that tells an action.

    Example:
        >>> text = "The government also quietly trained judges."
        >>> text[find_action(text, 0).start :]
        'quietly trained judges.'
    """
    plain = PLAIN_ACTION.match(text) if main == 0 else None
    if plain and plain["verb"] not in NO_PAST and not plain["verb"].startswith(NO_ACTION):
        return Action(plain.start("verb"), plain.end("subject"), passive=False)
    for match in _WORD.finditer(text, main):
        verb, at = match["verb"], match.start()
        if _ATTRIBUTE.search(text, max(main, at - 30), at) or at == main:
            continue
        if match["done"]:
            return Action(main, at, passive=True)
        if match["other"]:
            return None
        if verb in NO_PAST:
            continue
        if verb.startswith(NO_ACTION):
            return None
        return Action(_behind_subject(text, main, at), at, passive=False)
    return None


def _behind_subject(text: str, main: int, verb: int) -> int:
    """The start of the action whose verb, adverbs included, stands here."""
    before = text[main:verb].rstrip()
    if before.endswith(","):
        phrase = _PREPOSED.search(text, main, main + len(before) - 1)
        if phrase:
            verb = phrase.end()
    also = _ALSO.match(text, verb)
    return also.end() if also else verb
