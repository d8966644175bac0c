"""One key for all spellings of a name."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["fold"]

_APOSTROPHES = re.compile(r"['’‘ʼ`´]")
_NOT_WORDS = re.compile(r"[\W_]+")
_FOOTNOTE = re.compile(r"(?<![\d*†‡§\s])[\d*†‡§\s]+$")
_INITIALS = re.compile(r"\b\w(?: \w\b)+")
_SHORT = {"saint": "st", "rep": "republic", "dem": "democratic"}


def fold(name: str) -> str:
    """The name without case, accents, punctuation, articles at its ends and footnote marks.

    Args:
        name: A country's name as somebody wrote it.

    Returns:
        A key; spellings of one name share it.

    Example:
        >>> fold("Côte D’Ivoire"), fold("The Bahamas"), fold("Bahamas, The"), fold("U. A. E.")
        ('cote divoire', 'bahamas', 'bahamas', 'uae')
        >>> fold("St. Vincent & the Gren."), fold("Maarten1"), fold("MAARTEN*")
        ('st vincent and the gren', 'maarten', 'maarten')
    """
    marked = unicodedata.normalize("NFKD", _FOOTNOTE.sub("", name))
    plain = "".join(c for c in marked if not unicodedata.combining(c)).casefold()
    plain = _APOSTROPHES.sub("", plain).replace("&", " and ")
    words = [_SHORT.get(word, word) for word in _NOT_WORDS.sub(" ", plain).split()]
    while len(words) > 1 and words[0] == "the":
        del words[0]
    while len(words) > 1 and words[-1] == "the":
        del words[-1]
    return _INITIALS.sub(lambda run: run[0].replace(" ", ""), " ".join(words))
