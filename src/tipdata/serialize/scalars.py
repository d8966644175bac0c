"""Strict hooks for what has no parts: text, numbers, days, the vocabulary's terms, spans.

Each ``..._from`` takes a JSON value and refuses what is not exactly right: nothing is coerced.
"""

from __future__ import annotations

import math
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from tipdata.errors import VocabularyError
from tipdata.serialize.misfits import MisfitError
from tipdata.text.document import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tipdata.vocabulary import Term

__all__ = [
    "code_of",
    "date_from",
    "date_to",
    "int_from",
    "span_from",
    "span_to",
    "spans_within",
    "str_from",
    "term_hook",
    "truth_from",
]

_END: ContextVar[float] = ContextVar("length of the document that spans point into")
"""A hook is given its own value only; this tells a span's how long the document is."""


@contextmanager
def spans_within(text: object) -> Iterator[None]:
    """Hold the spans met inside to the length of a text, if it is one."""
    token = _END.set(len(text) if isinstance(text, str) else math.inf)
    try:
        yield
    finally:
        _END.reset(token)


def str_from(value: Any, _: object = None) -> str:
    """A text."""
    if type(value) is str:
        return value
    raise MisfitError("a text", value)


def int_from(value: Any, _: object = None) -> int:
    """A whole number; true and 1.0 are none."""
    if type(value) is int:
        return value
    raise MisfitError("a whole number", value)


def truth_from(value: Any, _: object = None) -> bool:
    """True or false."""
    if type(value) is bool:
        return value
    raise MisfitError("true or false", value)


def date_from(value: Any, _: object = None) -> date:
    """A day, as ``YYYY-MM-DD`` and in no other way."""
    try:
        day = date.fromisoformat(value)
    except (TypeError, ValueError):
        day = None
    if day is None or day.isoformat() != value:
        raise MisfitError("a day, as in 2018-06-28", value)
    return day


def date_to(value: date) -> str:
    """A day as text; a moment would not come back as it was."""
    if type(value) is not date:
        raise MisfitError("a date", str(value))
    return value.isoformat()


code_of: Callable[[Term], str] = attrgetter("_value_")
"""A term's code; five times as fast as ``.value``, which goes through a descriptor."""


def term_hook(terms: type[Term]) -> Callable[[Any, object], Term]:
    """The hook that takes the codes of one vocabulary, and nothing else.

    Args:
        terms: The vocabulary.

    Returns:
        From a code to its term.
    """
    known: dict[object, Term] = {term.value: term for term in terms}
    expected = "one of " + ", ".join(f'"{code}"' for code in known)
    words = {term.name.casefold().replace("_", " "): str(term.value) for term in terms}

    def term_from(value: Any, _: object = None) -> Term:
        if type(value) is str and value in known:
            return known[value]
        raise MisfitError(expected, value, terms=words, near=partial(_meant, terms))

    return term_from


def _meant(terms: type[Term], word: str) -> str | None:
    """The code of the term a word stands for, if it is one that people write."""
    try:
        return str(terms(word))
    except VocabularyError:
        return None


def span_from(value: Any, _: object = None) -> Span:
    """A span, written as its two offsets."""
    if type(value) is list and len(value) == 2:
        start, end = value
        if type(start) is int and type(end) is int:
            if 0 <= start <= end <= _END.get(math.inf):
                return Span(start, end)
            raise _misplaced(start, end)
    raise MisfitError("a span: an array of two whole numbers", value)


def span_to(span: Span) -> list[int]:
    """A span as its two offsets."""
    start, end = span.start, span.end
    if 0 <= start <= end <= _END.get(math.inf):
        return [start, end]
    raise _misplaced(start, end)


def _misplaced(start: int, end: int) -> MisfitError:
    length = _END.get(math.inf)
    bound = "" if length == math.inf else f" <= {length}, the document's length"
    return MisfitError(f"0 <= start <= end{bound}", [start, end])
