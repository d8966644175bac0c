"""Who counted: the government, or someone else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.statistics.wording import forms, pattern

if TYPE_CHECKING:
    from tipdata.parsing.statistics.wording import Wording

__all__ = ["by_others", "of_officials", "relayed"]

_OTHERS = """(?: OTHERS | international BODIES | local BODIES | civil society | another country
    | foreign (?: [government governments authorities law] ) )"""

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
    rf"""( OWN | law enforcement | task force ) | [with to from for and or] [a an the]? {_OTHERS}
    | [funded FUNDED RUN] {_OTHERS} | ( {_OTHERS} )""",
    OTHERS=OTHERS,
    BODIES=BODIES,
    OWN=OWN,
)
"""An actor; others beside the government, as in ``with NGOs``, are in no group."""

_OWN_ACTOR = 1
_BY_OTHERS = pattern(
    "[^.;,]{0,7}? by [WORD NUMBER]? (?: BYOTHERS | international BODIES | civil society )",
    BYOTHERS=[
        *forms("ngo-- s", "iom--", "unhcr--", "unicef--", "foreign-- ers", "media--"),
        *("non-governmental", "nongovernmental"),
    ],
    BODIES=BODIES,
)
_OFFICIALS = pattern(
    """complicit | complicity | [official officials] | police [officer officers]
    | [diplomat diplomats peacekeeper peacekeepers soldier soldiers soldiers' soldiering]
    | (?: [government public immigration security police military border state consular]
        | law enforcement ) [employee employees officer officers personnel]"""
)


def by_others(wording: Wording, start: int, at: int, close: int) -> bool:
    """Whether the count at this place is that of an NGO, an international organization, the press.

    Args:
        wording: The sentence.
        start: Where the clause begins.
        at: Where the verb or the number stands.
        close: Where the noun phrase ends.

    Returns:
        True where the nearest acting subject before it is not the government's.
    """
    nearest = True
    for place, own in _actors(wording):
        if start <= place < at:
            nearest = own
    return not nearest or _BY_OTHERS.match(wording.code, close) is not None


def relayed(wording: Wording, start: int, at: int) -> bool:
    """Whether others tell of the government's count: "an NGO reported the government ..."."""
    for place, own in _actors(wording):
        if start <= place < at:
            return not own
    return False


def _actors(wording: Wording) -> list[tuple[int, bool]]:
    """Who acts in a sentence, in order: where, and whether for the government."""
    if wording.actors is None:
        wording.actors = [
            (match.start(), match.lastindex == _OWN_ACTOR)
            for match in _ACTOR.finditer(wording.code)
            if match.lastindex
        ]
    return wording.actors


def of_officials(code: str) -> bool:
    """Whether the words speak of officials as the traffickers."""
    return _OFFICIALS.search(code) is not None
