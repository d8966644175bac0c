"""Every error the library raises on purpose.

All of them descend from [`TipDataError`][], and each also inherits the builtin a caller
would expect (``ValueError``, ``LookupError``, ``ImportError``).
Fields carry the facts; the message says what was found, what was expected and where.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing's own costs more to import than all of this module
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = [
    "LimitError",
    "MissingExtraError",
    "ParseError",
    "QueryError",
    "SchemaError",
    "TipDataError",
    "UnknownCountryError",
    "ValidationError",
    "VocabularyError",
]


class TipDataError(Exception):
    """The root of every error tipdata raises on purpose.

    Args:
        message: What was found, what was expected, where, and what to do.

    Example:
        >>> import tipdata
        >>> try:
        ...     tipdata.parse("")
        ... except tipdata.TipDataError as error:
        ...     print(type(error).__name__)
        ParseError
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__.copy())


def _rebuild(
    kind: type[TipDataError], args: tuple[Any, ...], facts: Mapping[str, Any]
) -> TipDataError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(facts)
    return error


def _placed(message: str, source: str | None, line: int | None, column: int | None) -> str:
    """A message behind the name of the document and the place in it, each said once."""
    named = source if source and source not in message else None
    place = None if line is None else f"line {line}, column {column}"
    parts = [part for part in (named, place) if part and part not in message]
    return f"{', '.join(parts)}: {message}" if parts else message


class ParseError(TipDataError, ValueError):
    """The text is no TIP document, or does not say what is needed to read it.

    Args:
        message: The sentence for the reader.
        expected: What was looked for.
        line: Line of the place, counted from 1, if there is one.
        column: Column of the place, counted from 1.
        source: Name of the document, if known.

    Place and name are put into the message where it does not give them yet.

    Example:
        >>> import tipdata
        >>> try:
        ...     tipdata.parse("Boil the pasta for nine minutes.", source="dinner.txt")
        ... except tipdata.ParseError as error:
        ...     print(error.source, error.line, error.column)
        ...     print(error.message.startswith("dinner.txt, line 1, column 1: no TIP document"))
        dinner.txt 1 1
        True
    """

    def __init__(
        self,
        message: str,
        *,
        expected: str | None = None,
        line: int | None = None,
        column: int | None = None,
        source: str | None = None,
    ) -> None:
        super().__init__(_placed(message, source, line, column))
        self.expected = expected
        self.line = line
        self.column = column
        self.source = source


class UnknownCountryError(TipDataError, LookupError):
    """No country or territory of the report bears this name.

    Args:
        message: The sentence for the reader.
        name: What was asked for.
        candidates: Names that come near, best first.
        year: The edition asked for, if one was named.

    Example:
        >>> import tipdata
        >>> try:
        ...     tipdata.country("Kyrgistan")
        ... except tipdata.UnknownCountryError as error:
        ...     print(error.name, error.candidates[0])
        Kyrgistan Kyrgyz Republic
    """

    def __init__(
        self,
        message: str,
        *,
        name: str,
        candidates: Sequence[str] = (),
        year: int | None = None,
    ) -> None:
        super().__init__(message)
        self.name = name
        self.candidates = tuple(candidates)
        self.year = year


class VocabularyError(TipDataError, ValueError):
    """A word is no term of the vocabulary it was given for.

    Args:
        message: The sentence for the reader.
        vocabulary: The vocabulary's name, such as ``Tier``.
        found: What stood there.
        expected: The terms it knows.

    Example:
        >>> import tipdata
        >>> try:
        ...     tipdata.Tier("Tier 7")
        ... except tipdata.VocabularyError as error:
        ...     print(error.vocabulary, error.found, error.expected)
        Tier Tier 7 ('1', '2', '2WL', '3', 'SC')
    """

    def __init__(
        self, message: str, *, vocabulary: str, found: object, expected: Sequence[str]
    ) -> None:
        super().__init__(message)
        self.vocabulary = vocabulary
        self.found = found
        self.expected = tuple(expected)


class QueryError(TipDataError, ValueError):
    """A query asks for a field or a shape that its rows do not have.

    Args:
        message: The sentence for the reader.
        field: The field asked for, if the fault is a field.
        known: The fields the rows have.

    Example:
        >>> import tipdata
        >>> try:
        ...     tipdata.placements().where(teir="2")
        ... except tipdata.QueryError as error:
        ...     print(error.field, "tier" in error.known)
        teir True
    """

    def __init__(
        self, message: str, *, field: str | None = None, known: Sequence[str] = ()
    ) -> None:
        super().__init__(message)
        self.field = field
        self.known = tuple(known)


class SchemaError(TipDataError, ValueError):
    """A JSON text does not have the shape tipdata writes.

    Args:
        message: The sentence for the reader.
        path: Where the first fault stands, such as ``assessments[0].tier``.
        faults: Every fault found, as ``(path, what is wrong)``.
        line: Line of the place, counted from 1, if the text itself is broken or one of many.
        column: Column of the place, counted from 1.

    Example:
        >>> import tipdata
        >>> try:
        ...     tipdata.from_json('{"tipdata": ')
        ... except tipdata.SchemaError as error:
        ...     print(error.line, error.column)
        1 13
    """

    def __init__(
        self,
        message: str,
        *,
        path: str = "",
        faults: Sequence[tuple[str, str]] = (),
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        super().__init__(message)
        self.path = path
        self.faults = tuple(faults)
        self.line = line
        self.column = column


class LimitError(TipDataError, ValueError):
    """An input is larger or deeper than the limit in force.

    Args:
        message: The sentence for the reader.
        limit: Name of the limit, which is also the keyword that changes it.
        allowed: The limit's value.
        found: What the input has, at least.

    Example:
        >>> import tipdata
        >>> try:
        ...     tipdata.parse("NORWAY: TIER 1", max_characters=5)
        ... except tipdata.LimitError as error:
        ...     print(error.limit, error.allowed, error.found)
        max_characters 5 14
    """

    def __init__(self, message: str, *, limit: str, allowed: float, found: float) -> None:
        super().__init__(message)
        self.limit = limit
        self.allowed = allowed
        self.found = found


class ValidationError(TipDataError, ValueError):
    """What was checked breaks a rule of severity error.

    Args:
        message: The sentence for the reader.
        findings: All findings, of every severity.

    Example:
        >>> import tipdata
        >>> report = tipdata.parse("NORWAY: Tier 2 Watch List", year=2003)
        >>> try:
        ...     tipdata.check(report)
        ... except tipdata.ValidationError as error:
        ...     print(error.findings[0].rule, error.findings[0].country)
        TIP107 Norway
    """

    def __init__(self, message: str, *, findings: Sequence[Any]) -> None:
        super().__init__(message)
        self.findings = tuple(findings)


class MissingExtraError(TipDataError, ImportError):
    """An optional dependency is not installed.

    Args:
        message: The sentence for the reader.
        extra: The extra that brings it, as in ``pip install 'tipdata[pandas]'``.

    Example:
        >>> import tipdata
        >>> tipdata.MissingExtraError("frames need pandas", extra="pandas").command
        "pip install 'tipdata[pandas]'"
    """

    def __init__(self, message: str, *, extra: str) -> None:
        super().__init__(message)
        self.extra = extra
        self.command = f"pip install 'tipdata[{extra}]'"
