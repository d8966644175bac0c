"""Whatever values an object holds, every rule runs to its end, and always the same."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

import tipdata
from tipdata import (
    CountryAssessment,
    Document,
    DocumentKind,
    Measure,
    Placement,
    Qualifier,
    Report,
    Section,
    SectionKind,
    Severity,
    Span,
    Standards,
    Statistic,
    Tier,
    TierChange,
    Trend,
    validate,
)
from tipdata.validation import RULES

YEARS = st.none() | st.integers() | st.integers(2001, 2026)
SPANS = st.builds(Span, st.integers(-50, 300), st.integers(-50, 300))
COUNTS = st.none() | st.integers(-3, 100)
COUNTRIES = st.sampled_from([tipdata.country(name) for name in ("FJI", "MYS", "SOM", "SCG")])
SECTIONS = st.builds(
    Section, kind=st.sampled_from(SectionKind), heading=st.none() | SPANS, span=SPANS
)
STATISTICS = st.builds(
    Statistic,
    measure=st.sampled_from(Measure),
    value=COUNTS,
    qualifier=st.sampled_from(Qualifier),
    previous=COUNTS,
    span=SPANS,
)


def optional(terms):
    return st.none() | st.sampled_from(terms)


ASSESSMENTS = st.builds(
    CountryAssessment,
    country=COUNTRIES,
    year=YEARS,
    tier=optional(Tier),
    heading_tier=optional(Tier),
    change=optional(TierChange),
    streak=st.none() | st.integers(-1, 30),
    waiver=st.booleans(),
    automatic_downgrade=st.booleans(),
    standards=optional(Standards),
    trend=optional(Trend),
    evidence=st.dictionaries(
        st.sampled_from(["tier", "change", "streak", "waiver", "heading_tier"]), SPANS
    ).map(tipdata.FrozenMap),
    sections=st.lists(SECTIONS, max_size=4).map(tuple),
    statistics=st.lists(STATISTICS, max_size=3).map(tuple),
    span=SPANS,
)
TEXTS = st.text("seven,a decrease from .\n12AB", max_size=200)
REPORTS = st.builds(
    Report,
    document=st.builds(Document, TEXTS, furniture=st.lists(SPANS, max_size=2).map(tuple)),
    kind=st.sampled_from(DocumentKind),
    year=YEARS,
    released=st.none() | st.dates(date(1, 1, 1)),
    published=st.none() | st.dates(date(1, 1, 1)),
    assessments=st.lists(ASSESSMENTS, max_size=3).map(tuple),
    unread=st.lists(SPANS, max_size=2).map(tuple),
)
PLACEMENTS = st.builds(
    Placement,
    country=COUNTRIES,
    year=st.integers(1990, 2100),
    tier=st.sampled_from(Tier),
)


@given(st.lists(st.one_of(REPORTS, ASSESSMENTS, PLACEMENTS), max_size=6))
def test_every_rule_runs_to_its_end(objects):
    found = validate(objects)
    assert found == validate(objects)
    severities = {rule.code: rule.severity for rule in RULES}
    for finding in found:
        assert finding.message
        assert finding.severity in (severities[finding.rule], Severity.WARNING, Severity.INFO)
