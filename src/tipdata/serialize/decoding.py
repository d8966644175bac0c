"""From JSON text to plain values, with the faults JSON readers overlook."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from tipdata.errors import SchemaError
from tipdata.serialize.faults import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["decoded"]


class _Repeating(dict[str, Any]):
    """An object in which keys stand more than once."""

    keys_twice: tuple[str, ...] = ()


def decoded(text: object) -> tuple[Any, list[tuple[str, str]]]:
    """The value of a JSON text, and its repeated keys as faults.

    Args:
        text: The text; bytes are taken as UTF-8; anything else is refused.

    Returns:
        The value, and path and sentence of each fault.

    Raises:
        SchemaError: The text is no JSON.
    """
    repeating: list[_Repeating] = []

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) == len(pairs):
            return found
        repeating.append(_Repeating(found))
        repeating[-1].keys_twice = _twice([key for key, _ in pairs])
        return repeating[-1]

    value = _loaded(_as_text(text), once)
    return value, list(_repeats(value)) if repeating else []


def _twice(keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(key for key, count in Counter(keys).items() if count > 1)


def _as_text(text: object) -> str:
    if isinstance(text, bytes | bytearray):
        try:
            text = text.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            message = f"the JSON text is not UTF-8: byte {error.start:,} cannot be read"
            raise SchemaError(message) from error
    if not isinstance(text, str):
        message = f"from_json() takes a text, not {type(text).__name__}; for a file, use read()"
        raise SchemaError(message)
    return text.removeprefix("\ufeff")


def _loaded(text: str, once: Any) -> Any:
    try:
        return json.loads(text, object_pairs_hook=once)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        message = f"no valid JSON: {error.msg} at {where}; was the text cut or edited?"
        faults = [("", f"{error.msg} at {where}")]
        raise SchemaError(message, faults=faults, line=error.lineno, column=error.colno) from error
    except RecursionError:
        message = "the JSON text is nested far more deeply than anything to_json() writes"
        raise SchemaError(message, faults=[("", "nested too deeply")]) from None
    except ValueError as error:
        # the interpreter's own limit on the digits of a number
        message = f"the JSON text holds a number that cannot be read: {error}"
        raise SchemaError(message, faults=[("", str(error))]) from error


def _repeats(value: Any) -> Iterator[tuple[str, str]]:
    """Path and sentence of each repeated key; deep nesting costs no stack."""
    waiting: list[tuple[str, Any]] = [("", value)]
    while waiting:
        path, found = waiting.pop()
        for key in getattr(found, "keys_twice", ()):
            yield joined(path, key), "the key stands twice"
        if isinstance(found, dict):
            waiting += [(joined(path, key), item) for key, item in found.items()]
        elif isinstance(found, list):
            waiting += [(joined(path, place), item) for place, item in enumerate(found)]
