"""The JSON document: a header that names schema and type, and the object's own fields beside it."""

from __future__ import annotations

import json
import re
from itertools import chain
from typing import TYPE_CHECKING, Any

from tipdata.errors import SchemaError
from tipdata.serialize.collected import One, collected, gathered, kind_of
from tipdata.serialize.converter import OBJECTS, VALUES, converter
from tipdata.serialize.decoding import decoded
from tipdata.serialize.faults import REFUSALS, faults_of, refusal
from tipdata.serialize.header import COLLECTIONS, HEADER, Header, header_of, opened
from tipdata.serialize.misfits import MisfitError

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["from_json", "to_json"]

_PAIR = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")
"""Two lone surrogates that, once escaped, would be read back as one character."""


def to_json(obj: object, *, indent: int | None = None) -> str:
    """Write a tipdata object, or a sequence of them, as JSON.

    The text is ASCII, so that any file and any terminal takes it.

    Args:
        obj: A report, an assessment, a placement, a finding, a panel, ...; or a list, tuple or
            query of such.
        indent: Blanks to indent each level by; everything on one line if None.

    Returns:
        The JSON text; `from_json` gives an equal object back.

    Raises:
        SchemaError: The object is none of tipdata's, or holds what cannot be read back, such as a
            span outside its document.

    Example:
        >>> import tipdata
        >>> text = to_json(tipdata.parse("NORWAY: TIER 1", year=2018))
        >>> text[:65]
        '{"tipdata": {"schema": 1, "version": "0.1.0", "type": "Report"}, '
    """
    try:
        return _dumped(_document(obj), indent)
    except (MisfitError, AttributeError, TypeError, ValueError, RecursionError) as error:
        if isinstance(error, SchemaError):
            raise
        message = f"this {type(obj).__name__} cannot be written as JSON: {error}"
        raise SchemaError(message, faults=[("", str(error))]) from error


def _document(obj: object) -> dict[str, Any]:
    """Header and body of a document, as JSON values."""
    name = type(obj).__name__
    if OBJECTS.get(name) is type(obj):
        return {HEADER: header_of(name), **converter().unstructure(obj)}
    if VALUES.get(name) is type(obj):
        return {HEADER: header_of(name), "value": converter().unstructure(obj)}
    kind = kind_of(obj)
    if kind is None:
        known = ", ".join([*OBJECTS, *VALUES, *COLLECTIONS])
        message = f"to_json() does not write {name}; it writes {known}"
        raise SchemaError(message, path=f"{HEADER}.type")
    of, body = collected(kind, obj)
    return {HEADER: header_of(kind, of), **body}


def _dumped(data: object, indent: int | None) -> str:
    text = json.dumps(data, indent=indent, allow_nan=False)
    if "\\ud" in text:
        raw = json.dumps(data, indent=indent, allow_nan=False, ensure_ascii=False)
        return raw if _PAIR.search(raw) else text
    return text


def from_json(text: str | bytes) -> Any:
    """Read what `to_json` wrote.

    Nothing is coerced or ignored: unknown and repeated keys, misspelt terms, wrong types, missing
    fields, spans outside their document and unknown countries are all errors.

    Args:
        text: The JSON text; bytes are taken as UTF-8.

    Returns:
        The object, equal to the one that was written.

    Raises:
        SchemaError: The text is no JSON, or not as `to_json` writes it. The message names the
            first fault and where it stands; ``faults`` holds all of them.

    Example:
        >>> import tipdata
        >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
        >>> from_json(to_json(report)) == report
        True
        >>> from_json(to_json(report).replace('"NOR"', '"NORWAY"'))
        Traceback (most recent call last):
        ...
        tipdata.errors.SchemaError: assessments[0].country: found "NORWAY", expected the ISO \
alpha-3 code of a country of the report, as in "KGZ"; did you mean "NOR"?
    """
    value, faults = decoded(text)
    header, body = opened(value)
    if not faults:
        try:
            return _restored(header, body, converter())
        except REFUSALS:
            pass  # once more, slower, to gather every fault
    raise refusal(chain(faults, _misfits(header, body)))


def _misfits(header: Header, body: Any) -> tuple[tuple[str, str], ...]:
    """Every fault of a body; the error raised of them then drags no other along."""
    try:
        _restored(header, body, converter(detailed=True))
    except REFUSALS as error:
        return tuple(faults_of(error))
    return ()


def _restored(header: Header, body: dict[str, Any], using: Converter) -> Any:
    """The object that a body holds."""
    if header.type in OBJECTS:
        return using.structure(body, OBJECTS[header.type])
    if header.type in VALUES:
        one: Any = One
        return using.structure(body, one[VALUES[header.type]]).value
    return gathered(header, body, using)
