"""The cleaning steps, in the order they run; each takes cleaned text and gives cleaned text.

What they mend is listed in the order of the trade: characters, ligatures, page furniture, blanks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.text.cleaned import Cleaned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tipdata.text.cleaned import Edit

__all__ = ["STEPS", "clean"]

BLANKS = tuple(
    (blank, " ")
    for blank in "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
    "\u205f\u3000\t\x0b\x0c\r\u2028\u2029\x85"
)
"""White space that means a blank."""

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
"""Typographic ligatures and their letters."""

INVISIBLE = re.compile("[\u00ad\u2010](?=[ ]*\n)[ ]*\n[ ]*|[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
"""Soft hyphens (with the line end they made) and characters of no width."""

_QUOTE_ENDS = re.compile(r"ﬂ(?![a-z])")
_LIGATURE_STARTS = re.compile(r"ﬂ(?=[a-z])|(?<=[a-z])ﬁ(?=[a-z])")
_DASH = re.compile(r"(?<=[^\s])Š")
_DAMAGED_FL = re.compile(r"\bft(?=[aeiouy])|(?<=\bcon)ft(?=[ai])|(?<=\b[ir][ne])ft(?=[aeiu])")
_INNER_BLANKS = re.compile(r" {2,}| +(?=\n)|(?<=\n) +")


def quotation_marks(cleaned: Cleaned) -> Cleaned:
    """Read ``ﬁ`` and ``ﬂ`` as quotation marks where the text uses them so.

    The PDF of the 2018 edition maps its quotation marks to the code points of the ligatures, its
    dash to ``Š`` and its inner quotation mark to ``‚``; Unicode normalization would make letters
    of them.
    """
    text = cleaned.text
    if "Š" in text:
        cleaned = cleaned.replaced((m.start(), m.end(), "—") for m in _DASH.finditer(text))
    if "ﬂ" not in text or len(_QUOTE_ENDS.findall(text)) <= len(_LIGATURE_STARTS.findall(text)):
        return cleaned
    return cleaned.swapped((("ﬁ", "“"), ("ﬂ", "”"), ("‚", "‘")))


def blanks(cleaned: Cleaned) -> Cleaned:
    """Make every kind of blank the one blank."""
    return cleaned.swapped(BLANKS)


def ligatures(cleaned: Cleaned) -> Cleaned:
    """Write ligatures out."""
    text = cleaned.text
    present = "".join(ligature for ligature in LIGATURES if ligature in text)
    if not present:
        return cleaned
    found = re.finditer(f"[{present}]", text)
    return cleaned.replaced((m.start(), m.end(), LIGATURES[m[0]]) for m in found)


def damaged_letters(cleaned: Cleaned) -> Cleaned:
    """Mend ``fl`` that an extraction turned into ``ft`` (``conftict``, ``fteeing``; 2018)."""
    found = _DAMAGED_FL.finditer(cleaned.text)
    return cleaned.replaced((m.start() + 1, m.end(), "l") for m in found)


def invisible(cleaned: Cleaned) -> Cleaned:
    """Drop soft hyphens and characters of no width."""
    return _dropped(cleaned, INVISIBLE)


def doubled_blanks(cleaned: Cleaned) -> Cleaned:
    """Make runs of blanks one blank, and none at the edges of a line."""
    text = cleaned.text
    found = _INNER_BLANKS.finditer(text)
    return cleaned.replaced(
        (m.start(), m.end(), "" if _at_line_edge(text, m) else " ") for m in found
    )


def _at_line_edge(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    return end == len(text) or text[end] == "\n" or start == 0 or text[start - 1] == "\n"


def _dropped(cleaned: Cleaned, pattern: re.Pattern[str]) -> Cleaned:
    return cleaned.replaced((m.start(), m.end(), "") for m in pattern.finditer(cleaned.text))


STEPS: tuple[Callable[[Cleaned], Cleaned], ...] = (
    blanks,
    quotation_marks,
    invisible,
    ligatures,
    damaged_letters,
    doubled_blanks,
)
"""What [`clean`][] does, in order."""


def clean(text: str, steps: Iterable[Callable[[Cleaned], Cleaned]] = STEPS) -> Cleaned:
    """Clean a text, keeping the way back to it.

    Args:
        text: The untouched input.
        steps: The steps to run, in order.

    Returns:
        The cleaned text with its map.

    Example:
        >>> clean("a  con\\u00adflict").text
        'a conflict'
    """
    cleaned = Cleaned.of(text)
    for step in steps:
        cleaned = step(cleaned)
    return cleaned
