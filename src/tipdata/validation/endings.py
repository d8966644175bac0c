"""Whether a text ends with a whole sentence, page furniture behind it left out."""

from __future__ import annotations

import re

__all__ = ["last_words"]

_ENDS_WELL = re.compile(
    r"""[.!?…][\"'”’»)\]ﬁﬂ*]{0,4}
        (?:\ ?\d{1,3}[A-Z]?)?             # an endnote's number, or a page's
        (?:\ ?[A-Z][A-Z'’. ,-]{2,40})?   # a running head
        \d{0,3}$""",
    re.VERBOSE,
)
_PROSE = re.compile(r"(?<!\S)[a-z]{4,}")
_SHOWN = 60
_TAIL = 60
_LINE_OF_FURNITURE = 80


def last_words(text: str) -> tuple[int, int] | None:
    """Where a text breaks off inside a sentence, None where it ends with one.

    Short lines without a word in lower case behind the end are page furniture.

    Args:
        text: A narrative.

    Returns:
        Offsets of its last words, if they end no sentence.

    Example:
        >>> last_words("The courts convicted one trafficker.")
        >>> text = "The courts convicted one traff"
        >>> start, end = last_words(text)
        >>> text[start:end]
        'The courts convicted one traff'
    """
    end = len(text.rstrip())
    while end:
        start = text.rfind("\n", 0, end) + 1
        line = text[start:end].strip()
        if _ENDS_WELL.search(line, max(0, len(line) - _TAIL)):
            return None
        if len(line) > _LINE_OF_FURNITURE or _PROSE.search(line):
            return max(start, end - _SHOWN), end
        end = len(text[:start].rstrip())
    return None
