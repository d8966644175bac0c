"""The kinds of value a field may have: how each is asked for, compared, sorted and shown."""

from __future__ import annotations

from operator import index
from typing import TYPE_CHECKING, Any

import attrs

from tipdata.countries import Country, country
from tipdata.errors import QueryError, VocabularyError
from tipdata.frames import Kind
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from tipdata.frames import Cell
    from tipdata.vocabulary import Term

__all__ = ["Place", "Prose", "Terms", "Text", "Value", "Whole", "Words", "YesNo"]


@attrs.frozen(slots=True)
class Value:
    """What all kinds share; each kind says in its own words what differs."""

    @property
    def kind(self) -> Kind:
        """What a column of such values holds."""
        return Kind.TEXT

    @property
    def categories(self) -> tuple[str, ...]:
        """Every word there is, for a column of categories."""
        return ()

    @property
    def ordered(self) -> bool:
        """Whether the order of the categories means something."""
        return False

    def read(self, value: Any, field: str) -> Any:
        """What a caller asks for, in the form that `form` gives of a row's value."""
        if not isinstance(value, str):
            _refuse(value, field, "text")
        return value.casefold()

    def form(self, value: Any) -> Any:
        """A row's value in the form that is compared."""
        return value.casefold()

    def key(self, value: Any) -> Any:
        """What a row's value is sorted by; None for what stands outside the order."""
        return value

    def cell(self, value: Any) -> Cell:
        """A row's value as the cell of a frame, clean enough for UTF-8."""
        text = str(value)
        if text.isascii():
            return text
        return text.encode("utf-8", "replace").decode("utf-8")


class Text(Value):
    """A short text, asked for whole, in any case."""

    __slots__ = ()


class Prose(Value):
    """A text that is searched: a plain string finds the rows that contain it."""

    __slots__ = ()


class Whole(Value):
    """A whole number."""

    __slots__ = ()

    @property
    def kind(self) -> Kind:
        return Kind.INTEGER

    def read(self, value: Any, field: str) -> int:
        if isinstance(value, bool) or not hasattr(value, "__index__"):
            _refuse(value, field, "a whole number")
        return index(value)

    def form(self, value: int) -> int:
        return value

    def cell(self, value: int) -> int:
        return value


class YesNo(Value):
    """A yes or a no."""

    __slots__ = ()

    @property
    def kind(self) -> Kind:
        return Kind.YES_NO

    def read(self, value: Any, field: str) -> bool:
        if not isinstance(value, bool):
            _refuse(value, field, "True or False")
        return bool(value)

    def form(self, value: bool) -> bool:
        return value

    def cell(self, value: bool) -> bool:
        return value


class Place(Value):
    """A country, asked for by any of its names."""

    __slots__ = ()

    def read(self, value: Any, field: str) -> str:
        return country(value).iso3

    def form(self, value: Country) -> str:
        return value.iso3

    def key(self, value: Country) -> str:
        return value.name


@attrs.frozen(slots=True)
class Terms(Value):
    """A member of a vocabulary, asked for by any of its words."""

    vocabulary: type[Term]

    @property
    def kind(self) -> Kind:
        return Kind.CATEGORY

    @property
    def categories(self) -> tuple[str, ...]:
        return tuple(str(term) for term in self.vocabulary)

    @property
    def ordered(self) -> bool:
        return self.vocabulary is Tier

    def read(self, value: Any, field: str) -> Term:
        return self.vocabulary(value)

    def form(self, value: Term) -> Term:
        return value

    def key(self, value: Term) -> int | None:
        return value.rank if isinstance(value, Tier) else list(self.vocabulary).index(value)


@attrs.frozen(slots=True)
class Words(Value):
    """One of a few words that are no vocabulary of their own."""

    name: str
    words: tuple[str, ...]
    as_category: bool = False

    @property
    def kind(self) -> Kind:
        return Kind.CATEGORY if self.as_category else Kind.TEXT

    @property
    def categories(self) -> tuple[str, ...]:
        return self.words if self.as_category else ()

    def read(self, value: Any, field: str) -> str:
        word = value.casefold() if isinstance(value, str) else value
        if word not in map(str.casefold, self.words):
            message = f"{value!r:.60} is no {self.name}: expected one of {', '.join(self.words)}"
            raise VocabularyError(message, vocabulary=self.name, found=value, expected=self.words)
        return str(word)

    def key(self, value: str) -> Any:
        return self.words.index(value) if value in self.words else len(self.words)


def _refuse(value: object, field: str, expected: str) -> None:
    message = (
        f"{field}= takes {expected}, a collection of them, a callable or None, not {value!r:.60}"
    )
    raise QueryError(message, field=field)
