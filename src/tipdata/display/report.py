"""A report as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.display.assessment import assessment_parts, standing
from tipdata.display.markup import block, facts, named, safe, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.model import Report

__all__ = ["MOST_ROWS", "report_html"]

MOST_ROWS = 300
"""How many assessments are listed; an edition has fewer."""

COUNTED = ("efforts", "recommendations", "statistics")
"""What is counted for each assessment."""


def report_html(report: Report) -> str:
    """A report for a notebook: what it is, then its one assessment or a table of them.

    Args:
        report: The report.

    Returns:
        One ``div``; every text in it is escaped.

    Example:
        >>> import tipdata
        >>> "edition 2018" in report_html(tipdata.parse("NORWAY: TIER 1", year=2018))
        True
    """
    return block(*_parts(report))


def _parts(report: Report) -> Iterator[str]:
    edition = "edition not stated" if report.year is None else f"edition {report.year}"
    count = len(report)
    yield f"<h3>{named(report.kind).capitalize()}, {edition}</h3>"
    yield facts(_facts(report))
    if count == 1:
        yield from assessment_parts(report.assessments[0])
    elif count:
        yield f"<p>{count:,} assessments</p>"
        yield f'<div class="scroll">{_assessments(report)}</div>'
        if count > MOST_ROWS:
            yield f"<p>… and {count - MOST_ROWS:,} more</p>"
    else:
        yield "<p>no assessment</p>"


def _facts(report: Report) -> Iterator[tuple[str, str]]:
    if report.released:
        yield "Edition released", safe(report.released)
    if report.published:
        yield "Document published", safe(report.published)
    if report.document.source is not None:
        yield "Source", safe(report.document.source)
    length = len(report.document.text)
    unread = sum(len(span) for span in report.unread)
    share = f", {unread:,} of them outside the assessments" if unread else ""
    yield "Text", f"{length:,} characters{share}"


def _assessments(report: Report) -> str:
    """One row for each; what is counted has a column where any has it."""
    counted = [name for name in COUNTED if any(getattr(item, name) for item in report)]
    heads = ["Country", "ISO", "Placement", *(f"#{name.capitalize()}" for name in counted)]
    rows = (
        (
            safe(assessment.country.name),
            safe(assessment.country.iso3),
            standing(assessment),
            *(f"{len(getattr(assessment, name)):,}" for name in counted),
        )
        for assessment in report.assessments[:MOST_ROWS]
    )
    return table(heads, rows)
