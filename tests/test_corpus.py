"""Every real narrative of the folder of 2018, where that folder is present."""

from __future__ import annotations

import pickle
from itertools import pairwise
from pathlib import Path

import pytest

import tipdata
from tipdata import Measure, Pillar, SectionKind, Tier

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "2018"
PATHS = sorted(CORPUS.glob("*.txt"))

pytestmark = pytest.mark.skipif(not PATHS, reason="the folder of narratives is not here")

SIX = [
    SectionKind.OVERVIEW,
    SectionKind.RECOMMENDATIONS,
    SectionKind.PROSECUTION,
    SectionKind.PROTECTION,
    SectionKind.PREVENTION,
    SectionKind.PROFILE,
]
THREE = [SectionKind.OVERVIEW, SectionKind.GOVERNMENT_EFFORTS, SectionKind.PROFILE]

NO_COUNT = range(1900, 2031)
"""Years, which no headline of this edition happens to equal."""


@pytest.fixture(params=PATHS, ids=lambda path: path.stem)
def report(request):
    return tipdata.parse(request.param.read_text(encoding="utf-8"), year=2018)


def test_there_is_one_assessment_with_all_its_sections(report):
    (assessment,) = report.assessments
    special = assessment.tier is Tier.SPECIAL_CASE
    assert (THREE if special else SIX) == [section.kind for section in assessment.sections]
    assert special or len(assessment.recommendations) > 5
    assert special or len(assessment.pillar_trends) >= len(Pillar) - 1


def test_it_is_placed(report):
    (assessment,) = report.assessments
    assert assessment.tier is not None
    assert assessment.change is not None
    assert (assessment.streak or 2) > 1
    assert assessment.tier is Tier.SPECIAL_CASE or assessment.standards is not None
    assert not (assessment.waiver and assessment.automatic_downgrade)


def test_every_fact_is_where_its_span_says(report):
    text = report.document.text
    (assessment,) = report.assessments
    sections = [section.span for section in assessment.sections]
    assert all(one.end == other.start for one, other in pairwise(sections))
    assert (sections[0].start, sections[-1].end) == (assessment.span.start, assessment.span.end)
    for item in (*assessment.efforts, *assessment.shortcomings, *assessment.recommendations):
        assert item.span in assessment.span
        assert item.text.split()[0][:1] in text[item.span.start : item.span.start + 2]
    for span in assessment.evidence.values():
        assert span in assessment.span
        assert text[span.start : span.end].strip()


def test_no_figure_is_a_year(report):
    (assessment,) = report.assessments
    figures = {statistic.measure: statistic for statistic in assessment.statistics}
    assert len(figures) == len(assessment.statistics)
    assert list(figures) == [measure for measure in Measure if measure in figures]
    for statistic in assessment.statistics:
        assert statistic.value not in NO_COUNT
        assert statistic.previous not in NO_COUNT


def test_it_goes_to_json_and_back_and_pickles(report):
    assert report == tipdata.from_json(tipdata.to_json(report))
    assert report == pickle.loads(pickle.dumps(report))
