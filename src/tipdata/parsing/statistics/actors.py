"""Who counted: the government, or someone else."""

from __future__ import annotations

from tipdata.parsing.statistics.codes import code as word_code
from tipdata.parsing.statistics.codes import forms, pattern

__all__ = ["actors", "by_others", "of_officials", "relayed"]

OTHERS = [
    *forms("ngo-- s 's s'", "non-governmental --", "charit-y ies able", "shelter-- s"),
    *forms("iom-- 's", "unhcr-- 's", "unicef-- 's", "unodc-- 's", "ilo-- 's", "media-- 's"),
    *forms("observer-s", "expert-s", "advocate-s", "activist-s", "researcher-s", "stakeholder-s"),
    *("press", "nongovernmental", "non-governmental"),
]
"""Who counts beside the government."""

BODIES = forms("organi-zation zations sation sations zation's zations'")

OWN = [
    *forms("government-- s 's s'", "authorit-y ies ies' ative", "police-- 's", "polic-eman emen"),
    *forms("official-- s s'", "ministr-y ies y's ies' ial", "court-- s 's s'", "judge-- s s'"),
    *forms("judicia-l ry", "prosecutor-- s s'", "agenc-y ies y's ies'", "commission-- s 's er ers"),
    *forms("department-- s 's", "unit-- s 's", "bureau-- s 's", "inspector-- s ate ates"),
    *forms("committee-- s 's", "officer-- s", "office-- s 's", "council-- s 's"),
    *forms("military-- 's", "directorate-- 's", "service-- 's"),
]
"""Who counts for the government."""

_ACTOR = pattern(
    """[OWN OTHERS law task international local civil another foreign]
    (?: ( (?<= OWN) | (?<= law) enforcement | (?<= task) force )
      | (?<! BESIDE .) (?<! BESIDE [a an the] .) (?<! [funded FUNDED RUN] .)
        (?: (?<= OTHERS) | (?<= [international local]) BODIES | (?<= civil) society
          | (?<= another) country | (?<= foreign) [government governments authorities law] ) )""",
    BESIDE=("with", "to", "from", "for", "and", "or"),
    OTHERS=OTHERS,
    BODIES=BODIES,
    OWN=OWN,
)
"""An actor, the group where it is the government's; others beside the government are none."""

_BY = word_code("by")
_NEAR = 8
_BY_OTHERS = pattern(
    "[^.;,]{0,7}? by [WORD NUMBER]? (?: BYOTHERS | international BODIES | civil society )",
    BYOTHERS=[
        *forms("ngo-- s", "iom--", "unhcr--", "unicef--", "foreign-- ers", "media--"),
        *("non-governmental", "nongovernmental"),
    ],
    BODIES=BODIES,
)
_OFFICIALS = pattern(
    """[OFFICIAL STAFFED law] (?: (?<= OFFICIAL )
        | (?: (?<= STAFFED ) | (?<= law ) enforcement ) [employee employees officer officers
        personnel] )""",
    OFFICIAL=[
        *("complicit", "complicity"),
        *forms("official-- s", "diplomat-- s", "peacekeeper-- s", "soldier-- s s' ing"),
    ],
    STAFFED=(
        "government public immigration security police military border state consular".split()
    ),
)


def actors(code: str, start: int, end: int) -> list[bool]:
    """Who acts in a part of a sentence.

    Args:
        code: The code of the sentence.
        start: Where the part begins.
        end: Where it ends.

    Returns:
        For each actor, in order, whether it is the government's own.
    """
    return [match.lastindex is not None for match in _ACTOR.finditer(code, start, end)]


def by_others(acting: list[bool], code: str, close: int) -> bool:
    """Whether a count is that of an NGO, an international organization, the press.

    Args:
        acting: Who acts before it.
        code: The code of the sentence.
        close: Where the noun phrase ends.

    Returns:
        True where the nearest acting subject before it is not the government's.
    """
    if acting and not acting[-1]:
        return True
    return code.find(_BY, close, close + _NEAR) >= 0 and _BY_OTHERS.match(code, close) is not None


def relayed(acting: list[bool]) -> bool:
    """Whether others tell of the government's count: "an NGO reported the government ..."."""
    return bool(acting) and not acting[0]


def of_officials(code: str, start: int, end: int) -> bool:
    """Whether some words of a sentence speak of officials as the traffickers."""
    return _OFFICIALS.search(code, start, end) is not None
