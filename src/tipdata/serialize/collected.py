"""What stands in a document's body where it is no object: one value, or many items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from tipdata.model import Placement
from tipdata.panel import Panel
from tipdata.queries import Query
from tipdata.serialize.converter import OBJECTS, VALUES, Tagged, converter, tagged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cattrs import Converter

    from tipdata.serialize.header import Header

__all__ = ["Many", "One", "Table", "collected", "gathered", "kind_of"]

Item = TypeVar("Item")


@attrs.frozen(kw_only=True)
class One(Generic[Item]):
    """The body that holds a single value."""

    value: Item


@attrs.frozen(kw_only=True)
class Many(Generic[Item]):
    """The body of a list or a tuple."""

    items: tuple[Item, ...]


@attrs.frozen(kw_only=True)
class Asked(Generic[Item]):
    """The body of a query; its rows may come from a version of the data."""

    data_version: str | None = None
    items: tuple[Item, ...]


@attrs.frozen(kw_only=True)
class Table:
    """The body of a panel."""

    data_version: str | None = None
    items: tuple[Placement, ...]


def kind_of(obj: object) -> str | None:
    """The word for a collection, None for what is none."""
    if type(obj) in (list, tuple):
        return type(obj).__name__
    if isinstance(obj, Panel):
        return "Panel"
    return "Query" if isinstance(obj, Query) else None


def collected(kind: str, collection: Any) -> tuple[str | None, dict[str, Any]]:
    """The class of a collection's items, None for several or none, and its body."""
    items = tuple(collection)
    classes = {type(item) for item in items}
    if kind == "Panel":
        return None, {"data_version": collection.version, "items": _written(items)}
    version = collection.version if kind == "Query" else None
    leading = {} if version is None else {"data_version": version}
    only = classes.pop() if len(classes) == 1 else None
    name = "" if only is None else only.__name__
    if only is not None and {**OBJECTS, **VALUES}.get(name) is only:
        return name, {**leading, "items": _written(items)}
    return None, {**leading, "items": [tagged(item) for item in items]}


def _written(items: Iterable[Any]) -> list[Any]:
    unstructure = converter().unstructure
    return [unstructure(item) for item in items]


def gathered(header: Header, body: dict[str, Any], using: Converter) -> Any:
    """The collection that a body holds.

    Args:
        header: What the document says of itself.
        body: The document without its header.
        using: The converter.

    Returns:
        The list, tuple, query or panel.

    Raises:
        QueryError: A panel places a country twice in one edition.
    """
    if header.type == "Panel":
        table = using.structure(body, Table)
        return Panel(table.items, version=table.data_version)
    of: Any = Tagged if header.of is None else {**OBJECTS, **VALUES}[header.of]
    if header.type == "Query":
        asked = using.structure(body, Asked[of])
        return Query(asked.items, version=asked.data_version)
    items = using.structure(body, Many[of]).items
    return list(items) if header.type == "list" else items
