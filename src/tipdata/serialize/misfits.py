"""One JSON value that does not fit its place, and what was probably meant."""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["LONGEST", "MisfitError", "nearest", "shown"]

LONGEST = 40
"""Characters of a found text that are quoted, and the longest word that is compared with others."""


class MisfitError(ValueError):
    """One value that does not fit its place.

    Args:
        expected: What belongs there.
        found: The value that stands there.
        terms: Words that could have been meant, each with what to write for it.
        near: Finds out what to write for the text that stands there; asked only where the fault
            is told.
    """

    def __init__(
        self,
        expected: str,
        found: object,
        *,
        terms: Mapping[str, str] | None = None,
        near: Callable[[str], str | None] | None = None,
    ) -> None:
        super().__init__(expected)
        self.expected = expected
        self.found = found
        self.terms = terms or {}
        self.near = near

    def __str__(self) -> str:
        near = self._meant()
        hint = f"; did you mean {json.dumps(near)}?" if near else ""
        return f"found {shown(self.found)}, expected {self.expected}{hint}"

    def _meant(self) -> str | None:
        """What was meant, if it can be told; long texts are no misspelt words."""
        if not isinstance(self.found, str) or len(self.found) > LONGEST:
            return None
        near = None if self.near is None else self.near(self.found)
        return near or nearest(self.found, self.terms)


def shown(value: object) -> str:
    """A JSON value in few words.

    Example:
        >>> shown("Teir 2"), shown(None), shown([1, 2, 3])
        ('"Teir 2"', 'null', 'an array')
    """
    if isinstance(value, str):
        return json.dumps(value[:LONGEST]) + ("…" if len(value) > LONGEST else "")
    if isinstance(value, list):
        short = len(value) <= 2 and not any(isinstance(part, list | dict) for part in value)
        return f"[{', '.join(map(shown, value))}]" if short else "an array"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, int) and abs(value) >= 10**LONGEST:
        return "a number of more than 40 digits"
    return json.dumps(value)


def nearest(word: str, terms: Mapping[str, str]) -> str | None:
    """What to write for the term that comes nearest to a word, if one is near."""
    near = get_close_matches(word.casefold(), terms, n=1)
    return terms[near[0]] if near else None
