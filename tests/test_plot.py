"""Plots draw what the placements and documents say, on axes given or new."""

from __future__ import annotations

import sys

import pytest

import tipdata
from tipdata.plot.style import COLOURS
from tipdata.plot.tiles import tiles

matplotlib = pytest.importorskip("matplotlib", reason="plots are behind the extra `plot`")
matplotlib.use("Agg")
from matplotlib import pyplot as plt  # noqa: E402 - the backend is chosen first
from matplotlib.colors import to_hex  # noqa: E402 - the same


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


def _panel(**histories):
    return tipdata.Panel(
        tipdata.Placement(country=tipdata.country(name), year=2015 + step, tier=tipdata.Tier(tier))
        for name, tiers in histories.items()
        for step, tier in enumerate(tiers.split())
        if tier != "-"
    )


def _texts(ax):
    return [text.get_text() for text in ax.texts]


def _ticks(labels):
    return [label.get_text() for label in labels]


def test_a_history_has_a_point_for_each_edition_and_an_arrow_for_each_change():
    ax = tipdata.plot.history("Fiji", panel=_panel(FJI="2 2WL 2WL 1 SC"))
    assert ax.get_title(loc="left") == "Fiji"
    assert len(ax.collections[0].get_offsets()) == 5
    assert _texts(ax) == ["▼", "▲"]
    assert _ticks(ax.get_yticklabels())[-1] == "Special Case"


def test_a_gap_in_a_history_stays_a_gap_and_is_no_change():
    ax = tipdata.plot.history("Fiji", panel=_panel(FJI="2 - 1"))
    assert _texts(ax) == []
    assert not ax.lines
    assert "Special Case" not in _ticks(ax.get_yticklabels())


def test_watch_list_years_beyond_the_limit_are_marked_as_inferred_waivers():
    ax = tipdata.plot.history("Fiji", panel=_panel(FJI="2WL 2WL 2WL 2"))
    rings = ax.collections[1].get_offsets()
    assert [int(x) for x, _ in rings] == [2017]
    assert _ticks(ax.get_legend().get_texts()) == ["waiver (inferred)"]


def test_waivers_given_are_marked_instead_and_those_outside_the_history_left_out():
    ax = tipdata.plot.history("Fiji", panel=_panel(FJI="2WL 2WL"), waivers=[2016, 2030])
    assert [int(x) for x, _ in ax.collections[1].get_offsets()] == [2016]
    assert _ticks(ax.get_legend().get_texts()) == ["waiver"]


def test_a_history_that_is_not_there_is_said():
    with pytest.raises(tipdata.QueryError, match="no placement of Tonga"):
        tipdata.plot.history(tipdata.country("Tonga"), panel=_panel(FJI="2"))


def test_a_heat_map_has_a_cell_for_each_country_and_edition():
    ax = tipdata.plot.heat_map(region="eap", panel=_panel(FJI="2 - 3", TON="1 1 1", PER="2 2 2"))
    assert _ticks(ax.get_yticklabels()) == ["Fiji", "Tonga"]
    assert len(ax.patches) == 6
    assert _texts(ax) == ["2", "3", "1", "1", "1"]
    assert "not ranked" in _ticks(ax.get_legend().get_texts())


def test_a_heat_map_of_named_countries_keeps_their_order_and_drops_the_unplaced():
    places = ["TON", tipdata.country("Fiji"), "Peru"]
    ax = tipdata.plot.heat_map(countries=places, panel=_panel(FJI="2", TON="1"))
    assert _ticks(ax.get_yticklabels()) == ["Tonga", "Fiji"]


def test_the_heat_map_of_the_world_bears_no_codes():
    ax = tipdata.plot.heat_map()
    assert len(_ticks(ax.get_yticklabels())) == 191
    assert _texts(ax) == []


def test_a_region_that_is_none_is_said():
    with pytest.raises(tipdata.QueryError, match="expected AF, EAP"):
        tipdata.plot.heat_map(region="XX")


def test_counts_stack_to_the_number_of_placements():
    ax = tipdata.plot.counts()
    tops = {}
    for bar in ax.patches:
        year = round(bar.get_x() + bar.get_width() / 2)
        tops[year] = max(tops.get(year, 0), bar.get_y() + bar.get_height())
    assert tops == {year: len(tipdata.placements().edition(year)) for year in range(2001, 2026)}


def test_counts_of_a_region_count_its_countries():
    ax = tipdata.plot.counts(region="EAP", panel=_panel(FJI="2", PER="2"))
    assert [bar.get_height() for bar in ax.patches] == [1]


def test_counts_of_nothing_are_an_empty_plot():
    assert not tipdata.plot.counts(panel=tipdata.Panel([])).patches


def test_movements_name_each_tier_with_its_number():
    ax = tipdata.plot.movements(2015, 2016, panel=_panel(FJI="2 1", TON="2 2", PER="- 3"))
    assert _texts(ax)[:2] == ["Tier 2: 2", "not ranked: 1"]
    assert {"Tier 1: 1", "Tier 2: 1", "Tier 3: 1", "2015", "2016"} <= set(_texts(ax))
    assert len(ax.collections) == 3


def test_a_tile_map_colours_each_country_of_the_edition():
    ax = tipdata.plot.tile_map(2005)
    fills = dict(zip(_texts(ax), (to_hex(bar.get_facecolor()) for bar in ax.patches), strict=True))
    placed = {p.country.iso3: COLOURS[p.tier] for p in tipdata.placements().edition(2005)}
    assert {code: fills[code] for code in placed} == placed
    assert "SRB" not in fills
    assert len(tipdata.plot.tile_map(2024).texts) == 189


def test_every_country_has_a_tile_of_its_own_and_former_ones_their_successors():
    spots = tiles()
    assert set(spots) == {p.country.iso3 for p in tipdata.placements()}
    assert len(set(spots.values())) == len(spots) - 2


def _assessment():
    span = tipdata.Span(0, 1)
    both = (tipdata.Pillar.PROSECUTION, tipdata.Pillar.PROTECTION)
    return tipdata.CountryAssessment(
        country=tipdata.country("Fiji"),
        efforts=(
            tipdata.Effort(text="a", span=span, pillars=both),
            tipdata.Effort(text="b", span=span),
        ),
        recommendations=(tipdata.Recommendation(text="c", span=span, position=1, pillars=both),),
    )


def test_pillars_count_an_action_for_each_it_serves_and_show_those_that_serve_none():
    ax = tipdata.plot.pillars(_assessment())
    assert [bar.get_width() for bar in ax.patches] == [1, 1, 0, 1, 1, 1, 0, 0]
    assert _ticks(ax.get_yticklabels()) == ["prosecution", "protection", "prevention", "none"]


def test_pillars_of_several_reports_add_up():
    report = tipdata.Report(
        document=tipdata.Document(""),
        kind=tipdata.DocumentKind.NARRATIVE,
        assessments=(_assessment(),),
    )
    ax = tipdata.plot.pillars([report, _assessment()])
    assert ax.patches[0].get_width() == 2


def test_axes_given_are_drawn_on():
    _, ax = plt.subplots()
    assert tipdata.plot.counts(ax=ax) is ax


def test_without_matplotlib_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(tipdata.MissingExtraError, match=r"pip install 'tipdata\[plot\]'") as caught:
        tipdata.plot.tile_map(2024)
    assert caught.value.extra == "plot"
