"""What is wrong with a JSON value, where it stands, and the one error that says so."""

from __future__ import annotations

import json
from difflib import get_close_matches
from itertools import islice
from typing import TYPE_CHECKING, Any

import attrs
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from tipdata.errors import QueryError, SchemaError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = [
    "MOST_FAULTS",
    "REFUSALS",
    "MisfitError",
    "faults_of",
    "joined",
    "refusal",
    "shown",
    "unknown_key",
]

MOST_FAULTS = 1_000
"""How many faults of one text are gathered; a text with more is no damaged tipdata JSON."""

_LONGEST = 40
"""Characters of a found text that are quoted, and the longest word that is compared with others."""


class MisfitError(ValueError):
    """One value that does not fit its place.

    Args:
        expected: What belongs there.
        found: The value that stands there.
        terms: Words that could have been meant, each with what to write for it.
        near: What to write, where that is known.
    """

    def __init__(
        self,
        expected: str,
        found: object,
        *,
        terms: Mapping[str, str] | None = None,
        near: str | None = None,
    ) -> None:
        super().__init__(expected)
        self.expected = expected
        self.found = found
        self.terms = terms or {}
        self.near = near

    def __str__(self) -> str:
        near = self.near or _nearest(self.found, self.terms)
        hint = f"; did you mean {json.dumps(near)}?" if near else ""
        return f"found {shown(self.found)}, expected {self.expected}{hint}"


REFUSALS = (MisfitError, KeyError, BaseValidationError, ForbiddenExtraKeysError, QueryError)
"""What the converter raises for values that do not fit; `faults_of` tells what is in it."""


def shown(value: object) -> str:
    """A JSON value in few words.

    Example:
        >>> shown("Teir 2"), shown(None), shown([1, 2, 3])
        ('"Teir 2"', 'null', 'an array')
    """
    if isinstance(value, str):
        return json.dumps(value[:_LONGEST]) + ("…" if len(value) > _LONGEST else "")
    if isinstance(value, list):
        short = len(value) <= 2 and not any(isinstance(part, list | dict) for part in value)
        return f"[{', '.join(map(shown, value))}]" if short else "an array"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, int) and abs(value) >= 10**_LONGEST:
        return "a number of more than 40 digits"
    return json.dumps(value)


def joined(path: str, step: str | int) -> str:
    """A path, one step longer.

    Example:
        >>> joined(joined(joined("", "assessments"), 0), "tier")
        'assessments[0].tier'
    """
    if isinstance(step, int):
        return f"{path}[{step}]"
    if not step.isidentifier() or len(step) > _LONGEST:
        return f"{path}[{shown(step)}]"
    return f"{path}.{step}" if path else step


def faults_of(error: BaseException, path: str = "") -> Iterator[tuple[str, str]]:
    """Where and what each fault is that a structuring error holds.

    Args:
        error: What the converter raised.
        path: Where it was structuring.

    Yields:
        Path and sentence.
    """
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from faults_of(inner, _stepped(path, inner))
    elif isinstance(error, ForbiddenExtraKeysError):
        known = [field.name for field in attrs.fields(error.cl)]
        for key in sorted(error.extra_fields):
            yield joined(path, key), unknown_key(key, known)
    elif isinstance(error, QueryError):
        yield joined(path, "items"), str(error)
    elif isinstance(error, KeyError):
        yield path, "missing"
    else:
        yield path, str(error)


def unknown_key(key: str, known: Sequence[str]) -> str:
    """The sentence for a key that does not belong where it stands."""
    near = _nearest(key, dict(zip(known, known, strict=True)))
    return (
        f"unknown key; did you mean {near!r}?"
        if near
        else f"unknown key; known: {', '.join(known)}"
    )


def _stepped(path: str, error: BaseException) -> str:
    """The path with the step that the converter noted on an error."""
    kinds = (AttributeValidationNote, IterableValidationNote)
    notes = [note for note in getattr(error, "__notes__", ()) if isinstance(note, kinds)]
    if not notes:
        return path
    last = notes[-1]
    return joined(path, last.name if isinstance(last, AttributeValidationNote) else last.index)


def _nearest(word: object, terms: Mapping[str, str]) -> str | None:
    """What to write for the term that comes nearest to a word, if one is near."""
    if not isinstance(word, str) or len(word) > _LONGEST:
        return None
    near = get_close_matches(word.casefold(), terms, n=1)
    return terms[near[0]] if near else None


def refusal(faults: Iterable[tuple[str, str]], **facts: Any) -> SchemaError:
    """The error that tells the first fault and holds them all.

    Args:
        faults: Path and sentence of each; at least one.
        facts: Further fields of the error.

    Returns:
        The error, to be raised.
    """
    found = tuple(islice(faults, MOST_FAULTS))
    path, what = found[0]
    more = len(found) - 1
    rest = f" (and {more} more fault{'' if more == 1 else 's'}: see .faults)" if more else ""
    message = f"{path or 'the JSON text'}: {what}{rest}"
    return SchemaError(message, path=path, faults=found, **facts)
