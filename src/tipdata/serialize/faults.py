"""What is wrong with a JSON value, where it stands, and the one error that says so."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import attrs
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)

from tipdata.errors import QueryError, SchemaError
from tipdata.serialize.misfits import LONGEST, MisfitError, nearest, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["MOST_FAULTS", "REFUSALS", "faults_of", "gathered", "joined", "refusal", "unknown_key"]

MOST_FAULTS = 1_000
"""How many faults of one text are gathered; a text with more is no damaged tipdata JSON."""


REFUSALS = (MisfitError, KeyError, BaseValidationError, ForbiddenExtraKeysError, QueryError)
"""What the converter raises for values that do not fit; `faults_of` tells what is in it."""


def joined(path: str, step: str | int) -> str:
    """A path, one step longer.

    Example:
        >>> joined(joined(joined("", "assessments"), 0), "tier")
        'assessments[0].tier'
    """
    if isinstance(step, int):
        return f"{path}[{step}]"
    if not step.isidentifier() or len(step) > LONGEST:
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


def gathered(
    pairs: Iterable[tuple[str | int, Any]], structure: Callable[[Any], Any], kind: Any
) -> list[Any]:
    """Structure each of many values, and raise all that is wrong with them as one error.

    Args:
        pairs: Where each stands, and the value.
        structure: From a value to what it is.
        kind: The type of the whole.

    Returns:
        What they are.

    Raises:
        IterableValidationError: Some do not fit; `MOST_FAULTS` faults are enough.
    """
    done, errors, count = [], [], 0
    for step, value in pairs:
        try:
            done.append(structure(value))
        except REFUSALS as error:
            error.add_note(IterableValidationNote(f"at {step!r}", step, kind))
            errors.append(error)
            count += _count(error)
            if count >= MOST_FAULTS:
                break
    if errors:
        message = f"while structuring {kind}"
        # the checker sees only what groups of the standard library take
        raise IterableValidationError(message, errors, kind)  # pyright: ignore[reportCallIssue]
    return done


def _count(error: BaseException) -> int:
    """How many faults an error holds."""
    if isinstance(error, BaseValidationError):
        return sum(map(_count, error.exceptions))
    return 1


def unknown_key(key: str, known: Sequence[str]) -> str:
    """The sentence for a key that does not belong where it stands."""
    near = nearest(key[:LONGEST], dict(zip(known, known, strict=True)))
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
