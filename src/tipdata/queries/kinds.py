"""The kinds of value a field may have: how each is asked for, compared, sorted and shown."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter, index
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from tipdata.countries import country
from tipdata.errors import QueryError, VocabularyError
from tipdata.frames import Cell, Kind
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.vocabulary import Term

__all__ = ["PLACE", "PROSE", "TEXT", "WHOLE", "YES_NO", "Value", "terms", "words"]


def _itself(value: Any) -> Any:
    return value


@attrs.frozen(slots=True, kw_only=True, eq=False)
class Value:
    """A kind of value.

    Args:
        kind: What a column of such values holds.
        read: From what a caller asks for, and the field's name, to the form that is compared.
        form: From a row's value to that form.
        key: From a row's value to what it is sorted by; None for what stands outside the order.
        cell: From a row's value to the cell of a frame.
        categories: Every word there is, for a column of categories.
        ordered: Whether their order means something.
        searched: Whether a plain string finds the texts that contain it.
    """

    kind: Kind
    read: Callable[[Any, str], Any]
    form: Callable[[Any], Any] = _itself
    key: Callable[[Any], Any] = _itself
    cell: Callable[[Any], Cell] = _itself
    categories: tuple[str, ...] = ()
    ordered: bool = False
    searched: bool = False


def _refuse(value: object, field: str, expected: str) -> NoReturn:
    message = (
        f"{field}= takes {expected}, a collection of such, a pattern, a callable or None; "
        f"not {value!r:.60}"
    )
    raise QueryError(message, field=field)


def _read_text(value: Any, field: str) -> str:
    return value.casefold() if isinstance(value, str) else _refuse(value, field, "text")


def _read_whole(value: Any, field: str) -> int:
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        _refuse(value, field, "a whole number")
    return index(value)


def _read_yes_no(value: Any, field: str) -> bool:
    return value if isinstance(value, bool) else _refuse(value, field, "True or False")


def _clean(value: object) -> str:
    """The value in words that UTF-8 can write."""
    text = str(value)
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


TEXT = Value(kind=Kind.TEXT, read=_read_text, form=str.casefold, cell=_clean)
"""A short text, asked for whole, in any case."""

PROSE = attrs.evolve(TEXT, searched=True)
"""A text that is searched."""

WHOLE = Value(kind=Kind.INTEGER, read=_read_whole)
"""A whole number."""

YES_NO = Value(kind=Kind.YES_NO, read=_read_yes_no)
"""A yes or a no."""

PLACE = Value(
    kind=Kind.TEXT,
    read=lambda value, _: country(value).iso3,
    form=attrgetter("iso3"),
    key=attrgetter("name"),
    cell=_clean,
)
"""A country, asked for by any of its names."""


def terms(vocabulary: type[Term]) -> Value:
    """A member of a vocabulary, asked for by any of its words.

    Example:
        >>> terms(Tier).read("Tier 2 Watch List", "tier")
        Tier.TIER_2_WATCH_LIST
    """
    ordered = vocabulary is Tier
    places = {term: place for place, term in enumerate(vocabulary)}
    return Value(
        kind=Kind.CATEGORY,
        read=lambda value, _: vocabulary(value),
        key=attrgetter("rank") if ordered else places.__getitem__,
        cell=str,
        categories=tuple(map(str, vocabulary)),
        ordered=ordered,
    )


def words(name: str, known: Sequence[str], *, kind: Kind = Kind.TEXT) -> Value:
    """One of a few words that are no vocabulary of their own.

    Args:
        name: What such a word is, for messages.
        known: The words in order.
        kind: What a column of them holds.

    Returns:
        The kind; a word that a user's own rows have besides is kept, and sorted last.

    Example:
        >>> words("region", ("AF", "EAP")).read("eap", "region")
        'eap'
    """
    places = {word.casefold(): place for place, word in enumerate(known)}

    def read(value: Any, field: str) -> str:
        word = _read_text(value, field)
        if word not in places:
            message = f"{value!r:.60} is no {name}: expected one of {', '.join(known)}"
            raise VocabularyError(message, vocabulary=name, found=value, expected=known)
        return word

    return Value(
        kind=kind,
        read=read,
        form=str.casefold,
        key=lambda value: (places.get(value.casefold(), len(places)), value),
        cell=_clean,
        categories=tuple(known) if kind is Kind.CATEGORY else (),
    )
