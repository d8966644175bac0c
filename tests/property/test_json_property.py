"""`from_json(to_json(x)) == x` for all a report can hold; nothing but our errors for the rest."""

from __future__ import annotations

import json
import pickle
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

import tipdata
from tipdata import (
    Country,
    CountryAssessment,
    Document,
    DocumentKind,
    Effort,
    FrozenMap,
    Measure,
    Panel,
    Pillar,
    PillarTrend,
    Placement,
    Qualifier,
    Quotation,
    Recommendation,
    Report,
    SchemaError,
    Section,
    SectionKind,
    Shortcoming,
    Span,
    Standards,
    Statistic,
    Tier,
    TierChange,
    Trend,
    from_json,
    query,
    to_json,
)

TEXTS = st.text(st.characters(), max_size=40)  # lone surrogates and all planes included
NAMES = st.none() | TEXTS
YEARS = st.none() | st.integers()
COUNTS = st.none() | st.integers()
STRANGE = st.builds(
    Country,
    iso3=TEXTS.filter(lambda code: len(code) != 3),
    iso2=TEXTS,
    name=TEXTS,
    region=TEXTS,
    cow=COUNTS,
)
COUNTRIES = STRANGE | st.sampled_from([tipdata.country(name) for name in ("FJI", "SCG", "XKX")])
PILLARS = st.lists(st.sampled_from(Pillar), max_size=3).map(tuple)


def maybe(terms):
    return st.none() | st.sampled_from(terms)


def several(strategy):
    return st.lists(strategy, max_size=2).map(tuple)


def mapping(keys, values):
    return st.dictionaries(keys, values, max_size=3).map(FrozenMap)


def assessments(spans):
    stated = {"text": TEXTS, "span": spans, "pillars": PILLARS}
    stated["pillar_evidence"] = mapping(st.sampled_from(Pillar), spans)
    return st.builds(
        CountryAssessment,
        country=COUNTRIES,
        year=YEARS,
        tier=maybe(Tier),
        change=maybe(TierChange),
        streak=COUNTS,
        waiver=st.booleans(),
        automatic_downgrade=st.booleans(),
        heading_tier=maybe(Tier),
        country_as_reported=NAMES,
        evidence=mapping(TEXTS, spans),
        standards=maybe(Standards),
        trend=maybe(Trend),
        pillar_trends=mapping(st.sampled_from(Pillar), st.sampled_from(PillarTrend)),
        sections=several(
            st.builds(
                Section, kind=st.sampled_from(SectionKind), heading=st.none() | spans, span=spans
            )
        ),
        efforts=several(st.builds(Effort, **stated)),
        shortcomings=several(st.builds(Shortcoming, text=TEXTS, span=spans)),
        recommendations=several(st.builds(Recommendation, **stated, position=st.integers())),
        statistics=several(
            st.builds(
                Statistic,
                measure=st.sampled_from(Measure),
                value=COUNTS,
                qualifier=st.sampled_from(Qualifier),
                previous=COUNTS,
                span=spans,
            )
        ),
        quotations=several(st.builds(Quotation, speaker=NAMES, role=NAMES, text=TEXTS, span=spans)),
        span=spans,
    )


@st.composite
def reports(draw):
    text = draw(TEXTS)
    offsets = st.integers(0, len(text))
    spans = st.builds(lambda a, b: Span(min(a, b), max(a, b)), offsets, offsets)
    document = st.builds(Document, st.just(text), NAMES, several(spans))
    return draw(
        st.builds(
            Report,
            document=document,
            kind=st.sampled_from(DocumentKind),
            year=YEARS,
            released=st.none() | st.dates(date(1, 1, 1)),
            published=st.none() | st.dates(date(1, 1, 1)),
            assessments=several(assessments(spans)),
            unread=several(spans),
        )
    )


PLACEMENTS = st.builds(
    Placement,
    country=COUNTRIES,
    year=st.integers(),
    tier=st.sampled_from(Tier),
    sources=several(TEXTS),
    confidence=TEXTS,
)
REPORT = tipdata.parse("NORWAY: TIER 1", year=2018)


@given(reports(), st.none() | st.integers(0, 3))
def test_a_report_comes_back_equal(report, indent):
    """DESIGN: ``from_json(to_json(x)) == x``, and what came back pickles."""
    again = from_json(to_json(report, indent=indent))
    assert again == report
    assert hash(again) == hash(report)
    assert list(again.document.text) == list(report.document.text)
    assert pickle.loads(pickle.dumps(again)) == report


@given(st.lists(PLACEMENTS, max_size=4), st.sampled_from([list, tuple, query]))
def test_a_collection_comes_back_equal(placements, kind):
    collection = kind(placements)
    again = from_json(to_json(collection))
    assert again == collection
    assert type(again) is type(collection)


@given(
    st.lists(PLACEMENTS, max_size=4, unique_by=lambda p: (p.country.iso3, p.year)),
    st.none() | TEXTS,
)
def test_a_panel_comes_back_equal_with_its_version(placements, version):
    panel = Panel(placements, version=version)
    again = from_json(to_json(panel))
    assert (again, again.version) == (panel, version)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(TEXTS, parts, max_size=3),
    max_leaves=5,
)


def _places(value, path=()):
    """Every place in a JSON value."""
    yield path
    if isinstance(value, dict | list):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _places(part, (*path, step))


def _read(text):
    """The object, or the SchemaError that refuses the text."""
    try:
        return from_json(text)
    except SchemaError as error:
        return error


@given(st.data(), JSON_VALUES)
def test_any_value_anywhere_is_taken_or_refused_with_our_error(data, value):
    """Whatever stands in a place, the result is a value that comes back, or a SchemaError."""
    values = [json.loads(to_json(REPORT))]
    place = data.draw(st.sampled_from([p for p in _places(values[0]) if p]))
    target = values[0]
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    found = _read(json.dumps(values[0]))
    if isinstance(found, SchemaError):
        assert found.faults
    else:
        assert from_json(to_json(found)) == found


@given(st.text(st.characters()) | st.binary() | JSON_VALUES.map(json.dumps))
def test_any_text_is_refused_with_our_error(text):
    assert isinstance(_read(text), SchemaError)
