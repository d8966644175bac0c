"""Every composed document reads as its labels say; tests/documents holds them, one file each."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

import tipdata

DOCUMENTS = Path(__file__).parent / "documents"
PATHS = sorted(DOCUMENTS.glob("*/*.toml"))


def _code(term):
    """An enum member's code, "" for none."""
    return "" if term is None else term.value


def _placements(report):
    return {a.country.iso3: _code(a.tier) for a in report.assessments if a.tier is not None}


def _statistics(assessment):
    return {
        s.measure.value: (s.value, s.qualifier.value, s.previous) for s in assessment.statistics
    }


def _speakers(assessment):
    return sorted({q.speaker for q in assessment.quotations if q.speaker})


REPORT = {
    "year": lambda report: report.year or 0,
    "released": lambda report: str(report.released or ""),
    "published": lambda report: str(report.published or ""),
    "placements": _placements,
    "assessments": len,
}
"""Labels of the whole document."""

ASSESSMENT = {
    "country": lambda a: a.country.iso3,
    "country_as_reported": lambda a: a.country_as_reported,
    "tier": lambda a: _code(a.tier),
    "heading_tier": lambda a: _code(a.heading_tier),
    "change": lambda a: _code(a.change),
    "streak": lambda a: a.streak or 0,
    "waiver": lambda a: a.waiver,
    "automatic_downgrade": lambda a: a.automatic_downgrade,
    "standards": lambda a: _code(a.standards),
    "trend": lambda a: _code(a.trend),
    "sections": lambda a: [section.kind.value for section in a.sections],
    "recommendation_pillars": lambda a: [[p.value for p in r.pillars] for r in a.recommendations],
    "shortcomings": lambda a: len(a.shortcomings),
    "statistics": _statistics,
    "speakers": _speakers,
}
"""Labels of its one assessment that are compared as they are."""


def _wanted(key, label):
    """A label in the shape it is compared in."""
    if key == "speakers":
        return sorted(set(label))
    if key == "statistics":
        return {measure: _figure(**figure) for measure, figure in label.items()}
    return label


def _figure(value, previous=None, qualifier="exact"):
    if value == "not reported":
        return None, "not_reported", previous
    return value, qualifier, previous


def _check_recommendations(wanted, assessment):
    got = [item.text for item in assessment.recommendations]
    assert wanted == [text[: len(start)] for start, text in zip(wanted, got, strict=False)], got
    assert len(wanted) == len(got), got


def _check_efforts(wanted, assessment):
    got = [effort.text for effort in assessment.efforts]
    assert len(wanted) == len(got), got
    for label, effort in zip(wanted, assessment.efforts, strict=True):
        assert effort.text.startswith(label["start"])
        assert effort.text.rstrip(".").endswith(label.get("end", "").rstrip("."))
        pillars = [pillar.value for pillar in effort.pillars]
        assert label.get("pillars", pillars) == pillars, effort.text


def _check_pillar_trends(wanted, assessment):
    got = {pillar.value: trend.value for pillar, trend in assessment.pillar_trends.items()}
    assert wanted == {pillar: got.get(pillar, "") for pillar in wanted}


PIECEWISE = {
    "recommendations": _check_recommendations,
    "efforts": _check_efforts,
    "pillar_trends": _check_pillar_trends,
}
"""Labels of its one assessment that are compared piece by piece."""


def _read(document):
    return tipdata.parse(document["text"], **document.get("given", {}))


def _check_place(report):
    """Every fact is where its span says, and assessments and the unread cover the document."""
    text = report.document.text
    for assessment in report.assessments:
        edges = [section.span for section in assessment.sections]
        assert all(a.end == b.start for a, b in pairwise(edges))
        for item in (*assessment.efforts, *assessment.recommendations, *assessment.shortcomings):
            assert item.span in assessment.span or len(report) > 1
            assert text[item.span.start] == item.text[0] or not item.text[0].isascii()
    covered = sorted([a.span for a in report.assessments] + list(report.unread))
    assert covered[0].start == 0
    assert max(span.end for span in covered) == len(text)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_document(path):
    """A composed document gives what its labels say, and no more where they are exact."""
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    labels = document.get("labels", {})
    if document["kind"] == "negative":
        _check_refused(document)
        return
    report = _read(document)
    assert report.document.text == document["text"]
    assert report.kind.value == document["kind"]
    _check_place(report)
    for key, label in labels.items():
        if key in REPORT:
            assert label == REPORT[key](report), key
            continue
        (assessment,) = report.assessments
        if key in ASSESSMENT:
            assert _wanted(key, label) == ASSESSMENT[key](assessment), key
        else:
            PIECEWISE[key](label, assessment)


def _check_refused(document):
    """What is no TIP document is refused with a reason, or places nobody."""
    try:
        placed = _placements(_read(document))
    except tipdata.ParseError as error:
        placed = {} if error.expected else None
    assert placed == {}


def test_there_are_documents_of_every_genre():
    """Each genre of FORMATS has its documents."""
    assert {path.parent.name for path in PATHS} >= {
        "narratives",
        "pages",
        "lists",
        "announcements",
        "digests",
        "negatives",
    }
