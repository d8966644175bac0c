"""Recommendations are followed from edition to edition, and the threshold's error is known."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tipdata
from tipdata.tracing import THRESHOLD, similarity

PAIRS = tomllib.loads(
    (Path(__file__).parent / "labelled" / "recommendation_pairs.toml").read_text(encoding="utf-8")
)


def assessed(year, *texts, name="Fiji"):
    span = tipdata.Span(0, 1)
    asked = tuple(
        tipdata.Recommendation(text=text, span=span, position=place)
        for place, text in enumerate(texts, 1)
    )
    return tipdata.CountryAssessment(
        country=tipdata.country(name), year=year, recommendations=asked
    )


def test_a_recommendation_is_linked_to_its_earlier_wordings():
    reports = [
        assessed(2021, "Train judges on the law.", "Open a shelter for men."),
        assessed(2023, "Open and fund shelters for men.", "Inspect fishing vessels."),
        assessed(2022, "Open more shelters for men."),
    ]
    found = tipdata.trace(reports, "Fiji")
    assert [(t.text, t.editions, t.first, t.last) for t in found] == [
        ("Open and fund shelters for men.", 3, 2021, 2023),
        ("Inspect fishing vessels.", 1, 2023, 2023),
        ("Train judges on the law.", 1, 2021, 2021),
    ]
    scores = [wording.similarity for wording in found[0].wordings]
    assert scores[0] is None
    assert all(score >= THRESHOLD for score in scores[1:])


def test_an_edition_that_is_missing_does_not_break_a_trace():
    reports = [assessed(2019, "Adopt a plan."), assessed(2023, "Adopt a plan.")]
    assert tipdata.trace(reports, "Fiji")[0].editions == 2


def test_what_was_dropped_for_an_edition_is_not_linked_over_it():
    reports = [
        assessed(2021, "Adopt a plan."),
        assessed(2022, "Inspect fishing vessels."),
        assessed(2023, "Adopt a plan."),
    ]
    assert [t.editions for t in tipdata.trace(reports, "Fiji")] == [1, 1, 1]


def test_each_wording_is_linked_once_the_likest_first():
    reports = [
        assessed(2022, "Inspect farms for forced labor."),
        assessed(2023, "Inspect farms.", "Inspect farms for forced labor."),
    ]
    assert [t.editions for t in tipdata.trace(reports, "Fiji")] == [1, 2]


def test_other_countries_undated_assessments_and_second_copies_are_left_out():
    reports = [
        assessed(2023, "Adopt a plan."),
        assessed(2023, "Adopt a copy."),
        assessed(None, "Adopt a plan."),
        assessed(2022, "Adopt a plan.", name="Tonga"),
        assessed(2021),
    ]
    (found,) = tipdata.trace(reports, tipdata.country("FJI"))
    assert (found.text, found.editions) == ("Adopt a plan.", 1)


def test_the_reports_edition_stands_in_where_the_assessment_has_none():
    report = tipdata.Report(
        document=tipdata.Document(""),
        kind=tipdata.DocumentKind.NARRATIVE,
        year=2020,
        assessments=(assessed(None, "Adopt a plan."),),
    )
    assert tipdata.trace([report], "Fiji")[0].last == 2020


def test_the_threshold_can_be_moved():
    reports = [assessed(2022, "Inspect farms."), assessed(2023, "Inspect ships.")]
    assert [t.editions for t in tipdata.trace(reports, "Fiji", threshold=100)] == [1, 1]
    assert [t.editions for t in tipdata.trace(reports, "Fiji", threshold=0)] == [2]


@given(st.text(), st.text())
def test_similarity_is_a_share_and_does_not_ask_who_comes_first(one, other):
    score = similarity(one, other)
    assert 0 <= score <= 100
    assert score == similarity(other, one)


@given(st.lists(st.sampled_from("train judges open shelters inspect farms".split()), min_size=1))
def test_a_text_is_wholly_like_itself(words):
    assert similarity(" ".join(words), " ".join(words)) == pytest.approx(100)


@pytest.mark.parametrize(("prefix", "least"), [("", 0.88), ("held_", 0.85)])
def test_the_threshold_tells_most_labelled_pairs_apart(prefix, least):
    """The error that the documentation states is the error measured."""
    same = [similarity(*pair) >= THRESHOLD for pair in PAIRS[f"{prefix}same"]]
    different = [similarity(*pair) < THRESHOLD for pair in PAIRS[f"{prefix}different"]]
    assert sum(same + different) / len(same + different) >= least


def test_without_rapidfuzz_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "rapidfuzz.distance", None)
    with pytest.raises(tipdata.MissingExtraError) as caught:
        tipdata.trace([], "Fiji")
    assert caught.value.command == "pip install 'tipdata[trace]'"


@pytest.mark.parametrize("reports", [3, "text", [None]], ids=repr)
def test_what_is_no_report_is_said(reports):
    with pytest.raises(tipdata.QueryError, match="expected reports or assessments"):
        tipdata.trace(reports, "Fiji")


@pytest.mark.parametrize("threshold", ["40", -1, 101, float("nan"), None], ids=repr)
def test_a_threshold_that_is_none_is_said(threshold):
    with pytest.raises(tipdata.QueryError, match="from 0 to 100") as caught:
        tipdata.trace([], "Fiji", threshold=threshold)
    assert caught.value.field == "threshold"
