"""What holds of every query, whatever its rows: filters, order, groups, standing, frames."""

from __future__ import annotations

import csv
import io
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tipdata
from tipdata import Effort, Panel, Pillar, Placement, Span, Tier, query
from tipdata.frames.csv_text import FORMULA_LEADS
from tipdata.vocabulary import in_order

PLACES = [tipdata.country(code) for code in ("KEN", "FJI", "PER", "LBY", "XKX")]
YEARS = range(2001, 2008)
TIERS = st.sampled_from(list(Tier))

PLACEMENT = st.builds(
    Placement,
    country=st.sampled_from(PLACES),
    year=st.sampled_from(YEARS),
    tier=TIERS,
    sources=st.lists(st.sampled_from(["a1", "b2", "c3"]), max_size=2, unique=True).map(tuple),
    confidence=st.sampled_from(["high", "medium", "low"]),
)
ROWS = st.lists(PLACEMENT, max_size=30)
TABLES = st.lists(PLACEMENT, max_size=30, unique_by=lambda row: (row.country.iso3, row.year))
EFFORTS = st.lists(
    st.builds(
        Effort,
        text=st.text(max_size=12),
        span=st.just(Span(0, 1)),
        pillars=st.sets(st.sampled_from(list(Pillar))).map(in_order),
    ),
    max_size=8,
)
FIELDS = st.sampled_from(["year", "tier", "rank", "country", "region", "cow", "confidence"])


@given(ROWS, st.sets(TIERS), st.sets(st.sampled_from(YEARS)))
def test_where_is_a_plain_filter(rows, tiers, years):
    """A row is found if each of its values is among those asked for."""
    expected = [row for row in rows if row.tier in tiers and row.year in years]
    asked = query(rows)
    assert list(asked.where(tier=tiers, year=years)) == expected
    assert list(asked.where(tier=tiers).where(year=years)) == expected
    assert list(asked.where(tier=lambda tier: tier in tiers, year=list(years))) == expected
    assert list(asked.where(tier={str(tier) for tier in tiers}, year=years)) == expected


@given(ROWS, st.sampled_from(PLACES), TIERS)
def test_values_and_words_find_the_same(rows, place, tier):
    """A country by object, name or code; a tier by member, code or label."""
    asked = query(rows)
    found = list(asked.where(country=place, tier=tier))
    for name in (place.name, place.iso3, place.iso2):
        for word in (tier.value, tier.label, tier.name):
            assert list(asked.where(country=name, tier=word)) == found


@given(ROWS, FIELDS, st.booleans())
def test_order_by_is_a_stable_sort(rows, name, down):
    """As ``sorted`` by the cell, but for what has no place in the order: that comes last."""
    found = query(rows).order_by(f"-{name}" if down else name)

    def place(row):
        if name in ("tier", "rank"):
            return row.tier.rank
        if name == "confidence":
            return ["high", "medium", "low"].index(row.confidence)
        if name == "year":
            return row.year
        return row.country.name if name == "country" else getattr(row.country, name)

    placed = [row for row in rows if place(row) is not None]
    late = [row for row in rows if place(row) is None]
    assert list(found) == [*sorted(placed, key=place, reverse=down), *late]


@given(ROWS, FIELDS, FIELDS)
def test_groups_hold_every_row_once_in_its_order(rows, first, second):
    """The groups, joined, are the rows in the order of the fields."""
    asked = query(rows)
    groups = asked.group_by(first, second)
    joined = [row for group in groups.values() for row in group]
    assert joined == list(asked.order_by(first, second))


@given(EFFORTS)
def test_every_effort_is_in_the_group_of_each_of_its_pillars(efforts):
    """``pillar`` asks and groups one by one."""
    groups = query(efforts).group_by("pillar")
    for pillar, group in groups.items():
        assert group == query(efforts).where(pillar=pillar)
    assert sum(map(len, groups.values())) == sum(max(1, len(e.pillars)) for e in efforts)


@given(TABLES, st.sets(st.sampled_from(YEARS)))
def test_a_part_stands_as_in_the_whole(rows, years):
    """Change and streak are those of the panel, however little of it a query holds."""
    panel = Panel(rows)
    for part in (panel, panel.where(year=years), pickle.loads(pickle.dumps(panel[::2]))):
        for row, change, streak in zip(
            part, part.values("change"), part.values("streak"), strict=True
        ):
            assert change == panel.change(row.country.iso3, row.year)
            assert streak == panel.streak(row.country.iso3, row.year)


@given(ROWS, st.integers(-9, 9), st.integers(-9, 9))
def test_a_query_is_its_rows(rows, start, stop):
    """Length, truth, slices, equality, hash and pickle are those of the tuple."""
    asked = query(rows)
    assert (len(asked), bool(asked)) == (len(rows), bool(rows))
    assert list(asked[start:stop]) == rows[start:stop]
    assert hash(asked) == hash(query(list(rows)))
    assert pickle.loads(pickle.dumps(asked)) == asked


@given(ROWS)
def test_dictionaries_and_frames_tell_the_same(rows):
    """Every kind of frame holds the cells of ``to_dicts``, under its keys."""
    asked = query(rows)
    dicts = asked.to_dicts()
    assert all(tuple(row) == asked.columns for row in dicts)
    for name in asked.columns:
        assert asked.values(name) == [row[name] for row in dicts]
    pytest.importorskip("polars")
    assert asked.to_polars().to_dicts() == dicts


@given(EFFORTS)
def test_csv_brings_text_back_and_runs_nothing(efforts):
    """Read again, each text is what it was, or stands behind an apostrophe."""
    asked = query(efforts)
    written = list(csv.reader(io.StringIO(asked.to_csv(), newline="")))
    for row, text in zip(written[1:], asked.values("text") if efforts else [], strict=True):
        assert row[0] in (text, f"'{text}")
        assert row[0][:1] not in set(FORMULA_LEADS)
