"""Rows that are worked out when they are first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from tipdata.errors import QueryError
from tipdata.queries.shape import kept_shape, shape_for, shape_of, versioned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Self

    from tipdata.queries.shape import Shape

__all__ = ["Rows"]

T = TypeVar("T")


class Rows(Generic[T]):
    """An immutable series of rows of one type, compared by value.

    Args:
        rows: The rows.
        kind: Their type, where there may be no row to tell it.
        version: The version of the data they come from, if there is one.

    Raises:
        QueryError: They are of several types, or of none that can be asked anything.
    """

    __slots__ = ("_made", "_make", "_shape")

    _made: tuple[T, ...] | None
    _make: Callable[[], Iterable[T]] | None
    _shape: Shape

    def __init__(
        self,
        rows: Iterable[T] = (),
        *,
        kind: type[T] | None = None,
        version: str | None = None,
    ) -> None:
        self._made = tuple(rows)
        self._make = None
        shape = shape_of(self._made) if kind is None else shape_for(kind, self._made)
        self._shape = shape if version is None else versioned(shape, version)

    @classmethod
    def _of(cls, make: Callable[[], Iterable[T]], shape: Shape) -> Self:
        """Rows of a known shape, to be made when they are first looked at."""
        self = cls.__new__(cls)
        self._made, self._make, self._shape = None, make, shape
        return self

    def _all(self) -> tuple[T, ...]:
        """The rows, made now if they are not yet."""
        make = self._make
        if make is not None:
            self._made = tuple(make())
            self._make = None
        assert self._made is not None
        return self._made

    @property
    def version(self) -> str | None:
        """The version of the data the rows come from, None where they have none."""
        return self._shape.version

    def count(self) -> int:
        """How many rows there are.

        Example:
            >>> import tipdata
            >>> tipdata.placements().edition(2013).where(tier="2WL").count()
            44
        """
        return len(self)

    def first(self) -> T | None:
        """The first row, None if there is none.

        Returns:
            The row or None.

        Example:
            >>> import tipdata
            >>> tipdata.placements().history("Kenya").first().year
            2003
        """
        rows = self._all()
        return rows[0] if rows else None

    def last(self) -> T | None:
        """The last row, None if there is none.

        Returns:
            The row or None.

        Example:
            >>> import tipdata
            >>> tipdata.placements().history("Kenya").last().year
            2025
        """
        rows = self._all()
        return rows[-1] if rows else None

    def one(self) -> T:
        """The only row.

        Returns:
            The row.

        Raises:
            QueryError: There is none, or more than one.

        Example:
            >>> import tipdata
            >>> tipdata.placements().where(country="Kyrgyz Republic", year=2021).one().tier
            Tier.TIER_2
        """
        rows = self._all()
        if len(rows) != 1:
            message = f"one() expects a single row, but there are {len(rows):,} {self._shape.noun}"
            raise QueryError(message)
        return rows[0]

    def __iter__(self) -> Iterator[T]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __bool__(self) -> bool:
        return bool(self._all())

    def __contains__(self, row: object) -> bool:
        return row in self._all()

    def __eq__(self, other: object) -> bool:
        return self._all() == other._all() if isinstance(other, Rows) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        data = f" of data {self.version}" if self.version else ""
        return f"<{type(self).__name__}: {len(self):,} {self._shape.noun}{data}>"

    def __reduce__(self) -> tuple[Any, ...]:
        shape = self._shape
        rows: tuple[Any, ...] = self._all()
        cells = None if shape.standing is None else shape.standing.cells(rows)
        return _restored, (type(self), rows, (shape.kind, shape.facts, shape.version, cells))


def _restored(cls: type[Rows[T]], rows: tuple[T, ...], facts: tuple[Any, ...]) -> Rows[T]:
    return cls._of(lambda: rows, kept_shape(*facts))
