"""The cleaning steps, in the order they run; each takes cleaned text and gives cleaned text.

What they mend is listed in the order of the trade: characters, ligatures, page furniture, blanks,
lines. Every step looks for its signs with a plain search first, so clean text costs nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.text.cleaned import Cleaned
from tipdata.text.offsets import offsets
from tipdata.text.wrapping import unwrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tipdata.text.document import Span

__all__ = ["STEPS", "clean"]

BLANKS = dict.fromkeys(
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
    "\u205f\u3000\u1680\t\x0b\x0c\r\x1c\x1d\x1e\x1f\u2028\u2029\x85",
    " ",
)
"""White space that means a blank: all that patterns take for it."""

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
"""Typographic ligatures and their letters."""

INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\x00")
"""Soft hyphens, characters of no width, and the null some extractions leave."""

QUOTES_OF_2018 = {"ﬁ": "“", "ﬂ": "”", "‚": "‘"}
"""Code points of ligatures that stand for quotation marks."""

_HYPHENS = re.compile("[\u00ad\u2010] *\n *|[\u00ad\u200b\u200c\u200d\u2060\ufeff\x00]")
_FL_LETTER = re.compile("ﬂ(?=[a-z])")
_FI_LETTER = re.compile("ﬁ(?<=[a-z]ﬁ)(?=[a-z])")
_DAMAGED_FL = re.compile(
    r"ft(?=[aeiouy])(?:(?<![A-Za-z]ft)|(?<=[Cc]onft)|(?<=\b[Ii]nft)|(?<=\b[Rr]eft)|(?<=\bafft)"
    r"|(?<=\bleaft))"
)
_RUN = re.compile(" (  *)")  # not " ( +)": two blanks are looked for at once
_LINE_EDGE = re.compile("\n(?:(?<= \n)|(?= )|(?=\n\n\n))")
_LINE_EDGES = (
    re.compile("( )\n"),
    re.compile("\n( )"),
    re.compile("\n\n\n(\n+)"),  # two blank lines part as much as a hundred
)


def blanks(cleaned: Cleaned) -> Cleaned:
    """Make every kind of blank the one blank."""
    return cleaned.swapped(BLANKS)


def quotation_marks(cleaned: Cleaned) -> Cleaned:
    """Read ``ﬁ`` and ``ﬂ`` as quotation marks where the text uses them so.

    The PDF of the 2018 edition maps its quotation marks to the code points of the ligatures, its
    dash to ``Š`` and its inner quotation mark to ``‚``; Unicode normalization would make letters
    of them.
    """
    if "Š" in cleaned.unusual:
        text = cleaned.text
        signs = offsets(text, "Š")
        dashes = [at for at in signs if at and text[at - 1] != " "]
        if len(dashes) == len(signs):
            cleaned = cleaned.swapped({"Š": "—"})
        else:
            cleaned = cleaned.swapped_at(dashes, "—")
    return cleaned.swapped(QUOTES_OF_2018) if _quotes_by_ligatures(cleaned) else cleaned


def _quotes_by_ligatures(cleaned: Cleaned) -> bool:
    """Whether more of the ligatures close a quotation than stand for letters."""
    if "ﬂ" not in cleaned.unusual:
        return False
    text = cleaned.text
    signs = offsets(text, "ﬂ")
    letters = _letters(_FL_LETTER, text, signs)
    return len(signs) - letters > letters + _letters(_FI_LETTER, text, offsets(text, "ﬁ"))


def _letters(pattern: re.Pattern[str], text: str, signs: Iterable[int]) -> int:
    """How many of the ligatures at these places stand for letters."""
    return sum(pattern.match(text, at) is not None for at in signs)


def invisible(cleaned: Cleaned) -> Cleaned:
    """Drop soft hyphens (with the line end they made) and characters of no width."""
    if "\u2010" not in cleaned.unusual and cleaned.unusual.isdisjoint(INVISIBLE):
        return cleaned
    return cleaned.replaced((m.start(), m.end(), "") for m in _HYPHENS.finditer(cleaned.text))


def ligatures(cleaned: Cleaned) -> Cleaned:
    """Write ligatures out."""
    present = "".join(cleaned.unusual.intersection(LIGATURES))
    if not present:
        return cleaned
    found = re.finditer(f"[{present}]", cleaned.text)
    return cleaned.replaced((m.start(), m.end(), LIGATURES[m[0]]) for m in found)


def damaged_letters(cleaned: Cleaned) -> Cleaned:
    """Mend ``fl`` that an extraction turned into ``ft`` (``conftict``, ``fteeing``; 2018)."""
    found = _DAMAGED_FL.finditer(cleaned.text)
    return cleaned.swapped_at((m.start() + 1 for m in found), "l")


def doubled_blanks(cleaned: Cleaned) -> Cleaned:
    """Make runs of blanks one blank, none at the edges of a line, and runs of blank lines two."""
    if cleaned.text.rfind("  ") >= 0:  # from behind: `in` takes half as long again
        cleaned = _dropped(cleaned, _RUN)
    if _LINE_EDGE.search(cleaned.text):
        for pattern in _LINE_EDGES:
            cleaned = _dropped(cleaned, pattern)
    text = cleaned.text
    edges = [(0, 1, "")] * text.startswith(" ") + [(len(text) - 1, len(text), "")] * (
        len(text) > 1 and text.endswith(" ")
    )
    return cleaned.replaced(edges) if edges else cleaned


def _dropped(cleaned: Cleaned, pattern: re.Pattern[str]) -> Cleaned:
    """The text without what stands in a pattern's group."""
    return cleaned.replaced((*m.span(1), "") for m in pattern.finditer(cleaned.text))


STEPS: tuple[Callable[[Cleaned], Cleaned], ...] = (
    blanks,
    quotation_marks,
    invisible,
    ligatures,
    damaged_letters,
    doubled_blanks,
    unwrapped,
)
"""What [`clean`][] does, in order."""


def clean(
    text: str,
    steps: Iterable[Callable[[Cleaned], Cleaned]] = STEPS,
    *,
    without: Iterable[Span] = (),
) -> Cleaned:
    r"""Clean a text, keeping the way back to it.

    Args:
        text: The untouched input.
        steps: The steps to run, in order.
        without: Spans to leave out, in order, such as a page's navigation.

    Returns:
        The cleaned text with its map.

    Example:
        >>> clean("a  con\u00adflict").text
        'a conflict'
    """
    cleaned = Cleaned.of(text).replaced((span.start, span.end, "") for span in without)
    for step in steps:
        cleaned = step(cleaned)
    return cleaned
