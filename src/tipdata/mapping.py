"""An immutable mapping that hashes, compares by value and pickles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

__all__ = ["FrozenMap", "frozen"]

K = TypeVar("K")
V_co = TypeVar("V_co", covariant=True)


class FrozenMap(Mapping[K, V_co]):
    """A mapping that never changes, so that the objects holding it can be hashed.

    Keys keep the order they were given in; equality, like a dict's, does not look at it.

    Args:
        items: A mapping, or pairs of key and value.

    Example:
        >>> trends = FrozenMap({"prosecution": "increased"})
        >>> trends["prosecution"], len(trends), trends == {"prosecution": "increased"}
        ('increased', 1, True)
        >>> hash(trends) == hash(FrozenMap(trends))
        True
    """

    __slots__ = ("_hash", "_items")
    _items: dict[K, V_co]
    _hash: int

    def __init__(self, items: Mapping[K, V_co] | Iterable[tuple[K, V_co]] = ()) -> None:
        _set_items(self, dict(items))

    def __setattr__(self, name: str, value: object) -> None:
        message = f"{type(self).__name__} does not change; build a new one"
        raise AttributeError(message)

    def __getitem__(self, key: K) -> V_co:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        if not hasattr(self, "_hash"):  # maps are made more often than hashed
            object.__setattr__(self, "_hash", hash(frozenset(self._items.items())))
        return self._hash

    def __repr__(self) -> str:
        return f"FrozenMap({self._items!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._items,)


def frozen(items: dict[K, V_co]) -> FrozenMap[K, V_co]:
    """Make a map of a dict that is handed over, not copied: whoever made it keeps it no longer.

    Args:
        items: The dict.

    Returns:
        The map.

    Example:
        >>> frozen({"prosecution": "increased"})
        FrozenMap({'prosecution': 'increased'})
    """
    made: FrozenMap[K, V_co] = object.__new__(FrozenMap)
    _set_items(made, items)
    return made


_set_items = FrozenMap.__dict__["_items"].__set__  # what object.__setattr__ takes longer to find
