"""Who counted: the government, or someone else."""

from __future__ import annotations

import re

__all__ = ["by_others", "of_officials", "relayed"]

OTHERS = (
    r"ngos?\b|non-?governmental|international organi[sz]ations?|civil society|observers|media\b"
    r"|iom\b|unhcr|unicef|unodc|ilo\b|experts|advocates|activists|researchers"
    r"|foreign (?:governments?\b(?!')|authorities|law)|stakeholders|local organi[sz]ations?|press\b"
    r"|charit|another country|shelters?\b"
)
"""Who counts beside the government."""

OWN = (
    r"governments?\b(?!-)|authorit|police|official|ministr|courts?\b|judge|judicia"
    r"|prosecutors?\b|prosecution service|law enforcement|agenc|commission|department"
    r"|task force|units?\b|bureau|inspector|council|committee|officers?\b|military|offices?\b"
    r"|directorate|service\b"
)
"""Who counts for the government."""

_ACTOR = re.compile(rf"\b(?:(?P<own>{OWN})|(?P<others>{OTHERS}))")
_BESIDE = re.compile(r"(?:\b(?:with|to|from|for|and|or)(?: an?| the)?|funded|-run) $")
"""What shows that the government worked with others, counted for them or paid them."""

_BY_OTHERS = re.compile(
    r"[^.;,]{0,40}\bby (?:an? |the |local |several |two |[a-z]+ )?"
    r"(?:ngos?\b|non-?governmental|international organi|civil society|iom\b|un(?:hcr|icef)"
    r"|foreign|media)"
)
_OFFICIALS = re.compile(
    r"\b(?:complicit|officials?\b|police officers?|diplomats?\b|peacekeepers?|soldiers?"
    r"|(?:government|public|immigration|security|law enforcement|police|military|border|state"
    r"|consular) (?:employees?|officers?|personnel))"
)


def by_others(text: str, start: int, at: int, close: int) -> bool:
    """Whether the count at this place is that of an NGO, an international organization, the press.

    Args:
        text: The sentence in lower case.
        start: Where the clause begins.
        at: Where the verb or the number stands.
        close: Where the noun phrase ends.

    Returns:
        True where the nearest acting subject before it is not the government's.
    """
    actors = _actors(text, start, at)
    return actors[-1:] == ["others"] or bool(_BY_OTHERS.match(text, close))


def relayed(text: str, start: int, at: int) -> bool:
    """Whether others tell of the government's count: "an NGO reported the government ..."."""
    return _actors(text, start, at)[:1] == ["others"]


def _actors(text: str, start: int, at: int) -> list[str]:
    """Who acts in a stretch, in order: ``own`` or ``others``."""
    return [
        str(match.lastgroup)
        for match in _ACTOR.finditer(text, start, at)
        if match.lastgroup == "own"
        or not _BESIDE.search(text, max(start, match.start() - 12), match.start())
    ]


def of_officials(text: str) -> bool:
    """Whether the words speak of officials as the traffickers."""
    return bool(_OFFICIALS.search(text))
