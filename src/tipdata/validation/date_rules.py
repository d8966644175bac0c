"""Rules on days and years: of the edition, of its release, of the document (TIP4xx)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tipdata.panel.editions import editions
from tipdata.text import Span
from tipdata.validation.record import FIRST_EDITION
from tipdata.validation.rule import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.model import CountryAssessment, Report
    from tipdata.validation.rule import Context

__all__ = [
    "assessment_of_the_edition",
    "edition_exists",
    "published_after_release",
    "release_against_record",
    "released_after_period",
    "released_in_year",
    "reporting_period_of_the_edition",
]

ONE_DAY = timedelta(days=1)
"""What time zones may make of a release."""

REPORTING_PERIOD = re.compile(
    r"eport(?:ing period| covers| covering)[^.]{0,120}"
    r"April 1, (\d{4}),?\s{0,2}(?:to|through|until|and|[-–—])\s{0,2}March 31, (\d{4})"
)
"""What the report covers; countries whose fiscal year is the same give figures for other years."""


def released_after_period(report: Report, _: Context) -> Iterator[Problem]:
    """An edition comes out after its reporting period, which ends on March 31 of its year."""
    if report.year is not None and report.released and report.released <= _end(report.year):
        yield Problem(
            f"released on {report.released}; expected a day after {_end(report.year)}, the end of "
            f"the reporting period of {report.year}: correct the date or the edition"
        )


def published_after_release(report: Report, _: Context) -> Iterator[Problem]:
    """A document about an edition does not come out before it."""
    released = report.released
    if released is None and report.year is not None:
        released = _end(report.year)
    if released and report.published and released - report.published > ONE_DAY:
        what = "the day the edition came out" if report.released else "the end of its period"
        yield Problem(
            f"published on {report.published}; expected {released} or later, {what}: see "
            "whether a date in the page's furniture was taken for the document's"
        )


def released_in_year(report: Report, _: Context) -> Iterator[Problem]:
    """An edition comes out in the year it is named by."""
    released = report.released
    if report.year is not None and released and released.year > report.year:
        yield Problem(
            f"the edition of {report.year} released on {released}; expected a day of "
            f"{report.year}: see which edition the document is about"
        )


def release_against_record(report: Report, _: Context) -> Iterator[Problem]:
    """The day of the release is the one on record."""
    edition = editions().get(report.year) if report.year is not None else None
    if edition and report.released and abs(report.released - edition.released) > ONE_DAY:
        yield Problem(
            f"the edition of {edition.year} released on {report.released}; the record has "
            f"{edition.released}: see whether the day is that of this document"
        )


def reporting_period_of_the_edition(report: Report, _: Context) -> Iterator[Problem]:
    """A reporting period stated in full is the edition's: April 1 to March 31 of its year."""
    if report.year is None:
        return
    periods = list(REPORTING_PERIOD.finditer(report.document.text))
    right = (str(report.year - 1), str(report.year))
    if periods and right not in [match.groups() for match in periods]:
        yield Problem(
            f"a reporting period of {periods[0][0]}; expected April 1, {right[0]} to March 31, "
            f"{right[1]} for the edition of {report.year}: see which edition it is about",
            Span(*periods[0].span()),
        )


def edition_exists(report: Report, _: Context) -> Iterator[Problem]:
    """There is an edition of the report's year and of each assessment's."""
    years = dict.fromkeys((report.year, *(found.year for found in report.assessments)))
    for year in years:
        if year is not None and year < FIRST_EDITION:
            yield Problem(
                f"an edition of {year}; expected {FIRST_EDITION} or later: correct the year",
                year=year,
            )


def assessment_of_the_edition(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """An assessment is of its report's edition."""
    year = context.report.year if context.report else None
    if None not in (year, found.year) and year != found.year:
        yield Problem(
            f"an assessment of {found.year} in a report of {year}; expected {year}: correct the "
            "one that is wrong",
            found.span,
        )


def _end(year: int) -> date:
    """The last day of an edition's reporting period."""
    return date(min(max(year, date.min.year), date.max.year), 3, 31)
