"""The JSON Schema of the documents, generated from the classes and their docstrings."""

from __future__ import annotations

import re
from datetime import date
from inspect import cleandoc
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

import attrs

from tipdata.countries import Country
from tipdata.countries.entities import countries
from tipdata.mapping import FrozenMap
from tipdata.serialize.converter import OBJECTS, VALUES, Tagged
from tipdata.serialize.header import HEADER, SCHEMA
from tipdata.text.document import Span
from tipdata.vocabulary import Term

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["json_schema"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

SEQUENCES = ("list", "tuple")
"""The collections whose items may be of any class."""

_OFFSET = {"type": "integer", "minimum": 0}
_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}
_ARGUMENT = re.compile(r"^    (\w+): (.+(?:\n {5,}.+)*)", re.MULTILINE)
_MARKUP = re.compile(r"`+")


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of everything `to_json` writes.

    Spans are also held to their document's length by `from_json`, which no schema can say.

    Returns:
        The schema as a dict, new at every call.

    Example:
        >>> schema = json_schema()
        >>> schema["$schema"]
        'https://json-schema.org/draft/2020-12/schema'
        >>> schema["$defs"]["Tier"]["enum"]
        ['1', '2', '2WL', '3', 'SC']
    """
    definitions: dict[str, dict[str, Any]] = {}
    for cls in (*OBJECTS.values(), *VALUES.values(), Tagged):
        _of_type(cls, definitions)
    return {
        "$schema": DIALECT,
        "title": f"Documents of tipdata, schema {SCHEMA}",
        "oneOf": list(_documents(definitions)),
        "$defs": dict(sorted(definitions.items())),
    }


def _documents(definitions: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Each form that a whole document may have."""
    for name, cls in OBJECTS.items():
        yield _object(cls, definitions, {HEADER: _header(name)})
    for name in VALUES:
        yield _closed({HEADER: _header(name), "value": _ref(name)})
    version = {"data_version": {"type": ["string", "null"]}}
    for name in (*OBJECTS, *VALUES):
        items = _array(_ref(name))
        yield _closed({HEADER: _header(*SEQUENCES, of=name), "items": items})
        yield _closed({HEADER: _header("Query", of=name), "items": items}, version)
    yield _closed({HEADER: _header(*SEQUENCES), "items": _array(_ref("Tagged"))})
    yield _closed({HEADER: _header("Query"), "items": _array(_ref("Tagged"))}, version)
    panel = {HEADER: _header("Panel"), "items": _array(_ref("Placement"))}
    yield _closed(panel, version)


def _header(*names: str, of: str | None = None) -> dict[str, Any]:
    required = {"schema": {"const": SCHEMA}, "type": {"enum": list(names)}}
    if of is not None:
        required["of"] = {"const": of}
    return _closed(required, {"version": {"type": "string"}})


def _closed(
    required: dict[str, Any], optional: dict[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    """An object with these properties and no other."""
    return {
        **more,
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def _object(
    cls: type[Any], definitions: dict[str, dict[str, Any]], leading: dict[str, Any] | None = None
) -> dict[str, Any]:
    """A class as an object, its docstring's words as descriptions."""
    told = _arguments(cls)
    required: dict[str, Any] = dict(leading or {})
    optional: dict[str, Any] = {}
    for field in attrs.fields(attrs.resolve_types(cls)):
        place = required if field.default is attrs.NOTHING else optional
        place[field.name] = _of_type(field.type, definitions) | told.get(field.name, {})
    return _closed(required, optional, title=cls.__name__)


def _arguments(cls: type[Any]) -> dict[str, dict[str, str]]:
    """What a class's docstring says of each field."""
    found = _ARGUMENT.findall(cleandoc(cls.__doc__ or ""))
    return {
        name: {"description": _MARKUP.sub("", " ".join(words.split()))} for name, words in found
    }


def _of_type(kind: Any, definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The schema of an annotation; classes and vocabularies go into the definitions."""
    if kind in _PLAIN:
        return dict(_PLAIN[kind])
    origin, parts = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return {"anyOf": [_of_type(part, definitions) for part in parts]}
    if origin is tuple:
        return _array(_of_type(parts[0], definitions))
    if origin is FrozenMap:
        key, value = (_of_type(part, definitions) for part in parts)
        return {"type": "object", "propertyNames": key, "additionalProperties": value}
    if isinstance(kind, TypeVar):
        return _ref("Tagged")
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # its place, should it hold itself
        definitions[kind.__name__] = _defined(kind, definitions)
    return _ref(kind.__name__)


def _defined(kind: Any, definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    if issubclass(kind, Term):
        return {"title": kind.__name__, "enum": [term.value for term in kind]}
    if kind is Span:
        offsets = {"prefixItems": [_OFFSET, _OFFSET], "minItems": 2, "maxItems": 2}
        return {"title": "Span", "type": "array", **offsets}
    if kind is Country:
        return {"anyOf": [{"enum": list(countries())}, _object(Country, definitions)]}
    if kind is Tagged:
        return {"title": "Any object, with its type", "oneOf": list(_tagged(definitions))}
    return _object(kind, definitions)


def _tagged(definitions: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for name, cls in OBJECTS.items():
        yield _object(cls, definitions, {"type": {"const": name}})


def _array(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}
