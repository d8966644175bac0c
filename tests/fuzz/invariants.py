"""What must hold of whatever the library makes of an input: a value that is right, or its error.

Each check raises where something does not hold, and tells whether a value came of the input.
"""

from __future__ import annotations

import io
import pickle
import unicodedata
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any

import tipdata

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tipdata import CountryAssessment, Report, Span

MENDED = str.maketrans("tT", "lL")
"""``ft`` is read as ``fl`` where an extraction damaged it."""

PLACES = ("year", "tier", "change", "streak", "country", "heading_tier")


def check_text(text: str, *, thorough: bool = True) -> bool:
    """`parse` any text, and all that users do with the report."""
    report = value_of(lambda: tipdata.parse(text))
    if report is None:
        return False
    assert report.document.text == text
    check_report(report)
    if thorough:
        assert report == value_of(lambda: tipdata.parse(text))
        check_uses(report)
    return True


def check_bytes(content: bytes, *, thorough: bool = True) -> bool:
    """`read` any bytes that are no PDF, as a file."""
    report = value_of(lambda: tipdata.read(io.BytesIO(content)))
    if report is None:
        return False
    check_report(report)
    if thorough:
        assert report == value_of(lambda: tipdata.read(io.BytesIO(content)))
        check_uses(report)
    return True


def check_json(text: str) -> bool:
    """`from_json` any text; what it takes comes back from its own JSON."""
    value = value_of(lambda: tipdata.from_json(text))
    if value is None:
        return False
    assert tipdata.from_json(tipdata.to_json(value)) == value
    assert pickle.loads(pickle.dumps(value)) == value
    value_of(lambda: tipdata.validate(value))
    return True


def check_name(name: str) -> bool:
    """`country` any name; the country is found by its own name, too."""
    found = value_of(lambda: tipdata.country(name))
    if found is None:
        return False
    assert tipdata.country(found.name) == found
    return True


def value_of(make: Callable[[], Any]) -> Any:
    """The value, None where it is refused; a refusal says something and pickles."""
    try:
        return make()
    except tipdata.TipDataError as error:
        refusal = error
    again = pickle.loads(pickle.dumps(refusal))
    assert refusal.message
    assert (type(again), again.message) == (type(refusal), refusal.message)
    return None


def check_report(report: Report) -> None:
    """Invariants 1 and 2: spans, texts, sections, cover."""
    text = report.document.text
    check_cover(report)
    for assessment in report.assessments:
        for span in spans_of(assessment):
            assert 0 <= span.start < span.end <= len(text), span
        check_sections(assessment)
        check_texts(text, assessment)


def check_cover(report: Report) -> None:
    """Assessments and the unread cover the document; the unread are in order and belong to none."""
    position = 0
    for span in sorted([a.span for a in report.assessments] + list(report.unread)):
        assert span.start <= position, f"nothing from {position} to {span.start}"
        position = max(position, span.end)
    assert position == len(report.document.text)
    assert all(len(span) for span in report.unread)
    assert all(a.end <= b.start for a, b in pairwise(report.unread))
    assert not any(
        a.span.start < span.end and span.start < a.span.end
        for a in report.assessments
        for span in report.unread
    )


def spans_of(assessment: CountryAssessment) -> Iterator[Span]:
    """Every span that an assessment gives."""
    yield assessment.span
    yield from assessment.evidence.values()
    for section in assessment.sections:
        yield section.span
        if section.heading is not None:
            yield section.heading
    for item in chain(items_of(assessment), assessment.statistics, assessment.quotations):
        yield item.span
    for item in chain(assessment.efforts, assessment.recommendations):
        yield from item.pillar_evidence.values()


def items_of(assessment: CountryAssessment) -> Iterator[Any]:
    """Efforts, shortcomings and recommendations."""
    return chain(assessment.efforts, assessment.shortcomings, assessment.recommendations)


def check_sections(assessment: CountryAssessment) -> None:
    """Sections tile their assessment without gap or overlap, each with its heading in it."""
    if not assessment.sections:
        return
    edges = [section.span for section in assessment.sections]
    assert edges[0].start == assessment.span.start
    assert edges[-1].end == assessment.span.end
    assert all(a.end == b.start for a, b in pairwise(edges))
    for section in assessment.sections:
        assert section.heading is None or section.heading in section.span


def check_texts(text: str, assessment: CountryAssessment) -> None:
    """Every item's text is the letters of its span in order, some left out, none added."""
    for item in chain(items_of(assessment), assessment.quotations):
        assert item.text.strip()
        assert item.text == " ".join(item.text.split())
        words = iter(letters(text[item.span.start : item.span.end]))
        assert all(letter in words for letter in letters(item.text)), item
    for item in items_of(assessment):
        for pillar, span in getattr(item, "pillar_evidence", {}).items():
            assert pillar in item.pillars
            assert span in assessment.span
    numbers = [item.position for item in assessment.recommendations]
    assert numbers == list(range(1, len(numbers) + 1))
    measures = [figure.measure for figure in assessment.statistics]
    assert len(measures) == len(set(measures))
    for field in ("efforts", "shortcomings", "recommendations", "quotations"):
        starts = [item.span.start for item in getattr(assessment, field)]
        assert starts == sorted(starts), field


def letters(text: str) -> list[str]:
    """Letters and digits as cleaning compares them: ligatures written out, damage mended."""
    plain = unicodedata.normalize("NFKD", text) if not text.isascii() else text
    return [letter for letter in plain.translate(MENDED) if letter.isalnum()]


def check_uses(report: Report) -> None:
    """JSON both ways, pickling, validation, queries, display: none fails on what was parsed."""
    written = tipdata.to_json(report)
    assert tipdata.from_json(written) == report
    assert pickle.loads(pickle.dumps(report)) == report
    assert hash(report) == hash(report)
    for finding in tipdata.validate(report):
        assert finding.span is None or 0 <= finding.span.start <= finding.span.end
    rows = report.query()
    assert rows.count() == len(report)
    for field in PLACES:
        rows.order_by(field).to_dicts()
    rows.efforts().to_dicts()
    rows.recommendations().where(pillar="protection").count()
    rows.statistics().to_dicts()
    assert repr(report)
    assert report._repr_html_()
    for assessment in report:
        assert report[assessment.country].country == assessment.country
        assert assessment._repr_html_()
