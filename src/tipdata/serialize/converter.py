"""The one converter between domain objects and JSON values; the classes know nothing of it."""

from __future__ import annotations

from datetime import date
from functools import cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs
from cattrs import Converter
from cattrs.gen import (
    make_dict_structure_fn,
    make_dict_unstructure_fn,
    override,
)

from tipdata.countries import Country
from tipdata.model import (
    CountryAssessment,
    Effort,
    Finding,
    Movement,
    Placement,
    Quotation,
    Recommendation,
    Report,
    Section,
    Shortcoming,
    Statistic,
    Streak,
)
from tipdata.queries import Fact
from tipdata.serialize import scalars
from tipdata.serialize.containers import Hook, add_containers
from tipdata.serialize.misfits import MisfitError
from tipdata.serialize.places import country_hook, country_to
from tipdata.text.document import Document, Span
from tipdata.vocabulary import Term

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["OBJECTS", "VALUES", "Tagged", "converter", "tagged"]

OBJECTS: dict[str, type[Any]] = {
    cls.__name__: cls
    for cls in (
        Report,
        CountryAssessment,
        Placement,
        Movement,
        Streak,
        Finding,
        Effort,
        Recommendation,
        Shortcoming,
        Section,
        Statistic,
        Quotation,
        Document,
        Fact,
    )
}
"""The classes that are written as JSON objects, by name."""

VALUES: dict[str, type[Any]] = {"Country": Country, "Span": Span}
"""The classes whose JSON form is no object: they stand under ``value``."""


class Tagged:
    """In place of a class: any of `OBJECTS`, which then names itself under ``type``."""


@cache
def converter(*, detailed: bool = False) -> Converter:
    """The converter, made when it is first asked for.

    Args:
        detailed: Whether it gathers all faults, for which it is slower. What one takes, the other
            takes too.

    Returns:
        The same converter at every call.
    """
    made = Converter(detailed_validation=detailed, forbid_extra_keys=True)
    _add_scalars(made)
    add_containers(made)
    _add_objects(made)
    return made


def _add_scalars(made: Converter) -> None:
    made.register_structure_hook(str, scalars.str_from)
    made.register_structure_hook(int, scalars.int_from)
    made.register_structure_hook(bool, scalars.truth_from)
    made.register_structure_hook(date, scalars.date_from)
    made.register_unstructure_hook(date, scalars.date_to)
    made.register_structure_hook(Span, scalars.span_from)
    made.register_unstructure_hook(Span, scalars.span_to)
    for terms in Term.__subclasses__():
        made.register_structure_hook(terms, scalars.term_hook(terms))
        made.register_unstructure_hook(terms, scalars.code_of)


def _add_objects(made: Converter) -> None:
    made.register_structure_hook_factory(attrs.has, partial(_object_hook, using=made))
    made.register_structure_hook(Country, country_hook(_object_hook(Country, using=made)))
    made.register_unstructure_hook(Country, country_to)
    for bounded, keys in ((Document, ("text",)), (Report, ("document", "text"))):
        made.register_structure_hook(bounded, _bounded_hook(bounded, keys, made))
        made.register_unstructure_hook(bounded, _bounded_writer(bounded, keys, made))
    made.register_structure_hook(Tagged, partial(_tagged_from, using=made))
    made.register_structure_hook(Fact, _object_hook(Fact[Tagged], using=made))
    tagging = make_dict_unstructure_fn(Fact, made, item=override(unstruct_hook=tagged))
    made.register_unstructure_hook(Fact, tagging)


def _object_hook(cls: Any, *, using: Converter) -> Hook:
    """From an object to a value of a class; anything else is refused."""
    fields = make_dict_structure_fn(cls, using)

    def object_from(value: Any, kind: Any) -> Any:
        if isinstance(value, dict):
            return fields(value, kind)
        raise MisfitError("an object", value)

    return object_from


def _bounded_hook(cls: type[Any], keys: tuple[str, ...], using: Converter) -> Hook:
    """The hook of a class that says, under keys, which text its spans point into."""
    fields = _object_hook(cls, using=using)

    def bounded_from(value: Any, kind: Any) -> Any:
        text = value
        for key in keys:
            text = text.get(key) if isinstance(text, dict) else None
        with scalars.spans_within(text):
            return fields(value, kind)

    return bounded_from


def _bounded_writer(
    cls: type[Any], path: tuple[str, ...], using: Converter
) -> Callable[[Any], Any]:
    fields = make_dict_unstructure_fn(cls, using)
    text = attrgetter(".".join(path))

    def bounded_to(value: Any) -> Any:
        with scalars.spans_within(text(value)):
            return fields(value)

    return bounded_to


def tagged(item: Any) -> dict[str, Any]:
    """One of `OBJECTS` as a JSON object that names its own type."""
    return {"type": _name_of(item), **converter().unstructure(item)}


def _name_of(item: object) -> str:
    name = type(item).__name__
    if OBJECTS.get(name) is type(item):
        return name
    raise MisfitError(f"one of {', '.join(OBJECTS)}", repr(item))


def _tagged_from(value: Any, _: object, *, using: Converter) -> Any:
    if not isinstance(value, dict):
        raise MisfitError("an object", value)
    fields = dict(value)
    name = fields.pop("type", None)
    if type(name) is not str or name not in OBJECTS:
        names = {known.casefold(): known for known in OBJECTS}
        raise MisfitError(f'a "type" that is one of {", ".join(OBJECTS)}', name, terms=names)
    return using.structure(fields, OBJECTS[name])
