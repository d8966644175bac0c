"""Numbers that count nothing: dates, ages, articles, penalties, shares, sums."""

from __future__ import annotations

__all__ = ["COUNTS", "COUNT_WORDS", "MONTHS"]

MONTHS = (
    "january february march april may june july august september october november december".split()
)

NAMES = (
    "article articles section sections chapter chapters paragraph paragraphs decree decrees law "
    "laws act acts bill bills number numbers tier phase type resolution convention age ages aged "
    "under below".split()
)
"""The words before a number that names, dates or bounds something."""

COUNT_WORDS = {
    "NAMING": [*NAMES, *MONTHS],
    "AMOUNT": (
        "percent million billion trillion hour hours day days week weeks dollars euros "
        "time times".split()
    ),
    "TERM": ("year", "years", "year's", "years'", "month", "months"),
}
"""The sets that `COUNTS` names."""

COUNTS = r"""COUNT
    (?<! [NAMING $€£•/] COUNT ) (?<! NONE \. COUNT ) (?<! [art sec r] \. COUNT )
    (?<! [younger older] than COUNT ) (?<! [age ages] of COUNT )
    (?! % | [fewer less] than | AMOUNT | per cent | and a half | or [older younger]
        | (?: [to or] [WORD NUMBER] )? TERM )
"""
"""A number that counts something."""
