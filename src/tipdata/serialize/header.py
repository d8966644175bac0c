"""The header of a document: which schema it follows, what it holds, who wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from tipdata import __version__
from tipdata.serialize.converter import OBJECTS, VALUES, converter
from tipdata.serialize.faults import REFUSALS, faults_of, refusal
from tipdata.serialize.misfits import MisfitError, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["COLLECTIONS", "HEADER", "SCHEMA", "Header", "header_of", "opened"]

HEADER = "tipdata"
"""The key the header stands under, beside the object's own fields."""

SCHEMA = 1
"""The schema's version; a new one is made only when old readers would misread new documents."""

COLLECTIONS = ("list", "tuple", "Query", "Panel")
"""What can hold many objects, by the word of the header."""


@attrs.frozen(kw_only=True)
class Header:
    """What a document says of itself.

    Args:
        schema: The version of the schema.
        version: The version of tipdata that wrote it.
        type: The class of the object, or the kind of collection.
        of: The class of a collection's items, None where they are of several or there are none.
    """

    schema: int
    version: str | None = None
    type: str
    of: str | None = None


def header_of(kind: str, of: str | None = None) -> dict[str, Any]:
    """The header to write before an object of some kind."""
    header: dict[str, Any] = {"schema": SCHEMA, "version": __version__, "type": kind}
    if of is not None:
        header["of"] = of
    return header


def _structured(found: object) -> tuple[Header | None, tuple[tuple[str, str], ...]]:
    """The header, or what is wrong with it; the error raised of that drags no other along."""
    try:
        return converter(detailed=True).structure(found, Header), ()
    except REFUSALS as error:
        return None, tuple(faults_of(error, HEADER))


def opened(value: Any) -> tuple[Header, dict[str, Any]]:
    """A document's header, and the document without it.

    Args:
        value: The JSON value.

    Returns:
        The header and the body.

    Raises:
        SchemaError: It has no header, or one that this version of tipdata does not know.
    """
    if not isinstance(value, dict) or HEADER not in value:
        what = f'found {shown(value)} without the header "{HEADER}" that to_json() writes first'
        raise refusal([(HEADER, what)])
    found = value[HEADER]
    if isinstance(found, dict):
        _check_schema(found)
    header, faults = _structured(found)
    if header is None:
        raise refusal(faults)
    _check_type("type", header.type, (*OBJECTS, *VALUES, *COLLECTIONS))
    if header.of is not None:
        _check_type("of", header.of, (*OBJECTS, *VALUES))
    return header, {key: item for key, item in value.items() if key != HEADER}


def _check_type(field: str, name: str, known: Sequence[str]) -> None:
    if name not in known:
        fault = MisfitError(
            f"one of {', '.join(known)}", name, terms={term.casefold(): term for term in known}
        )
        raise refusal([(f"{HEADER}.{field}", str(fault))])


def _check_schema(found: dict[str, Any]) -> None:
    schema = found.get("schema")
    if type(schema) is int and schema != SCHEMA:
        writer = f" (written by tipdata {shown(found['version'])})" if "version" in found else ""
        advice = "pip install --upgrade tipdata" if schema > SCHEMA else "write the document again"
        what = f"found schema {schema}{writer}, this tipdata {__version__} reads {SCHEMA}; {advice}"
        raise refusal([(f"{HEADER}.schema", what)])
