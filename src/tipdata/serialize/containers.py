"""Hooks for tuples and for mappings, whatever they hold."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, get_args, get_origin

from tipdata.mapping import FrozenMap
from tipdata.serialize.faults import gathered
from tipdata.serialize.misfits import MisfitError

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["Hook", "add_containers"]

Hook = Callable[[Any, Any], Any]
"""From a JSON value, and the type wanted, to a value of that type."""


def add_containers(made: Converter) -> None:
    """Register the hooks with a converter."""
    made.register_structure_hook_factory(_is_tuple, partial(_tuple_hook, using=made))
    made.register_structure_hook_factory(_is_mapping, partial(_mapping_hook, using=made))
    made.register_unstructure_hook_factory(_is_mapping, partial(_mapping_writer, using=made))


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _is_mapping(kind: object) -> bool:
    return get_origin(kind) is FrozenMap


def _tuple_hook(kind: Any, *, using: Converter) -> Hook:
    """From an array to a tuple; a text, which can also be iterated, is refused."""
    of = get_args(kind)[0]
    item = using.get_structure_hook(of)

    def tuple_from(value: Any, _: object) -> tuple[Any, ...]:
        if type(value) is not list:
            raise MisfitError("an array", value)
        if using.detailed_validation:
            return tuple(gathered(enumerate(value), lambda part: item(part, of), kind))
        return tuple([item(part, of) for part in value]) if value else ()

    return tuple_from


def _mapping_hook(kind: Any, *, using: Converter) -> Hook:
    """From an object to a mapping, its keys structured as well."""
    of_key, of_value = get_args(kind)
    key, item = using.get_structure_hook(of_key), using.get_structure_hook(of_value)
    empty: FrozenMap[Any, Any] = FrozenMap()

    def pair(part: tuple[str, Any]) -> tuple[Any, Any]:
        return key(part[0], of_key), item(part[1], of_value)

    def mapping_from(value: Any, _: object) -> FrozenMap[Any, Any]:
        if not isinstance(value, dict):
            raise MisfitError("an object", value)
        if using.detailed_validation:
            places = ((part[0], part) for part in value.items())
            return FrozenMap(gathered(places, pair, kind))
        return FrozenMap(map(pair, value.items())) if value else empty

    return mapping_from


def _mapping_writer(kind: Any, *, using: Converter) -> Callable[[Any], Any]:
    key, value = (using.get_unstructure_hook(part) for part in get_args(kind))

    def mapping_to(items: FrozenMap[Any, Any]) -> dict[Any, Any]:
        return {key(k): value(v) for k, v in items.items()} if items else {}

    return mapping_to
