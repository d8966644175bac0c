"""From whatever a user holds to a query of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from tipdata.model import CountryAssessment, Report
from tipdata.queries.core import Query

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["query"]

T = TypeVar("T")


@overload
def query(items: Iterable[Report]) -> Query[CountryAssessment]: ...
@overload
def query(items: Iterable[T]) -> Query[T]: ...
@overload
def query(items: object) -> Query[Any]: ...
def query(items: Any) -> Query[Any]:
    """Ask questions of any tipdata objects.

    Args:
        items: Objects of one type, or a single one; a `Report` stands for its assessments.

    Returns:
        A query of them.

    Raises:
        QueryError: The objects are of several types, or none of tipdata's.

    Example:
        >>> import tipdata
        >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
        >>> tipdata.query(report) == tipdata.query([report]) == report.query()
        True
        >>> tipdata.query(report).where(heading_tier="Tier 1").count()
        1
    """
    if isinstance(items, Query):
        return items
    if isinstance(items, Report):
        return Query(items.assessments, kind=CountryAssessment)
    return Query(_rows(items if isinstance(items, Iterable) else (items,)))


def _rows(items: Iterable[Any]) -> Iterator[Any]:
    for item in items:
        if isinstance(item, Report):
            yield from item.assessments
        else:
            yield item
