"""Rules on headline figures, and on the words that compare them (TIP5xx)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.validation.rule import Problem
from tipdata.vocabulary import Qualifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.model import CountryAssessment, Statistic
    from tipdata.validation.rule import Context
    from tipdata.vocabulary import Measure

__all__ = ["change_has_two_figures", "direction_of_change", "figure_once", "figure_or_none"]

UP = "increase rise growth increased rose grew"
DOWN = "decrease decline drop fall reduction decreased declined dropped fell"
_MOVES = "|".join(sorted((UP + " " + DOWN).split(), key=len, reverse=True))

_AFTER = re.compile(
    rf"(?:(?! and\b)[^.;:,\d]){{0,40}},?\san?\s(?:[a-z]+\s)?({_MOVES})\s(?:from|over)\b"
)
"""The figure and what it counts, then ``, a decrease from`` the one before."""

_BEFORE = re.compile(rf"\b({_MOVES})\sfrom\s[^.;:]{{0,40}}\sto\s[^.;:\d]{{0,20}}$")
"""``rose from`` the one before ``to`` the figure."""

_REACH = 90


def change_has_two_figures(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """A figure said to have risen or fallen differs from the one before."""
    for figure, word in _compared(found, context):
        if figure.value == figure.previous:
            yield Problem(
                f"{_named(figure.measure)}: {word!r} is said, and yet {figure.value:,} now and "
                "before; expected two figures: look at the sentence",
                figure.span,
            )


def direction_of_change(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """A figure goes the way the words say."""
    for figure, word in _compared(found, context):
        value, previous = figure.value or 0, figure.previous or 0
        if value != previous and (value > previous) != (word in UP.split()):
            yield Problem(
                f"{_named(figure.measure)}: {word!r} is said, and yet {value:,} after "
                f"{previous:,}; expected the other direction: see which figures the sentence "
                "compares",
                figure.span,
            )


def figure_once(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """An assessment has one headline figure a measure."""
    seen: set[Measure] = set()
    for figure in found.statistics:
        if figure.measure in seen:
            yield Problem(
                f"a second figure of {_named(figure.measure)}; expected one, the broadest: drop "
                "the other",
                figure.span,
            )
        seen.add(figure.measure)


def figure_or_none(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """A figure is a count, or it was not reported."""
    for figure in found.statistics:
        silent = figure.qualifier is Qualifier.NOT_REPORTED
        if silent != (figure.value is None):
            yield Problem(
                f"{_named(figure.measure)}: {figure.value} and {figure.qualifier}; expected a "
                "figure, or none and not reported: correct one",
                figure.span,
            )
        if any(count is not None and count < 0 for count in (figure.value, figure.previous)):
            yield Problem(
                f"{_named(figure.measure)} below zero: {figure.value}, before "
                f"{figure.previous}; expected counts: correct them",
                figure.span,
            )


def _compared(found: CountryAssessment, context: Context) -> Iterator[tuple[Statistic, str]]:
    """The figures with one before them, whose own words say that they rose or fell."""
    for figure in found.statistics:
        if context.report is None or None in (figure.value, figure.previous):
            continue
        start, end = figure.span.start, figure.span.end
        ahead = _AFTER.match(context.text, end, end + _REACH)
        behind = _BEFORE.search(context.text, max(0, start - _REACH), start)
        said = ahead or behind
        if said:
            yield figure, said[1]


def _named(measure: Measure) -> str:
    return str(measure).replace("_", " ")
