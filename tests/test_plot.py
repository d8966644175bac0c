"""Plots draw what the placements and documents say, on axes given or new."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest

import tipdata
from tipdata.plot.style import COLOURS, MISSING
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
    assert _ticks(ax.get_legend().get_texts()) == ["upgraded", "downgraded"]
    assert _texts(ax) == ["▼", "▲"]
    assert _ticks(ax.get_yticklabels())[-1] == "Special Case"


def test_a_gap_in_a_history_stays_a_gap_and_is_no_change():
    ax = tipdata.plot.history("Fiji", panel=_panel(FJI="2 - 1"))
    assert _texts(ax) == []
    assert not ax.lines
    assert ax.get_legend() is None
    assert "Special Case" not in _ticks(ax.get_yticklabels())


def test_watch_list_years_beyond_the_limit_are_marked_as_inferred_waivers():
    ax = tipdata.plot.history("Fiji", panel=_panel(FJI="2WL 2WL 2WL 2"))
    rings = ax.collections[1].get_offsets()
    assert [int(x) for x, _ in rings] == [2017]
    assert _ticks(ax.get_legend().get_texts())[-1] == "waiver (inferred)"


def test_waivers_given_are_marked_instead_and_those_outside_the_history_left_out():
    ax = tipdata.plot.history("Fiji", panel=_panel(FJI="2WL 2WL"), waivers=[2016, 2030])
    assert [int(x) for x, _ in ax.collections[1].get_offsets()] == [2016]
    assert _ticks(ax.get_legend().get_texts()) == ["waiver"]


@pytest.mark.parametrize("waivers", [2016, ["2016"], "2016"], ids=repr)
def test_waivers_that_are_no_editions_are_said(waivers):
    if waivers == 2016:
        ax = tipdata.plot.history("Fiji", panel=_panel(FJI="2WL 2WL"), waivers=waivers)
        assert len(ax.collections[1].get_offsets()) == 1
    else:
        with pytest.raises(tipdata.QueryError, match="expected years"):
            tipdata.plot.history("Fiji", panel=_panel(FJI="2WL 2WL"), waivers=waivers)


def test_a_history_that_is_not_there_is_said():
    with pytest.raises(tipdata.QueryError, match="no placement of Tonga"):
        tipdata.plot.history(tipdata.country("Tonga"), panel=_panel(FJI="2"))


def _cells(ax):
    """The heat map's fills, row by row, as colours."""
    (mesh,) = ax.collections
    return [[to_hex(mesh.to_rgba(value)) for value in row] for row in mesh.get_array()]


def test_a_heat_map_has_a_cell_for_each_country_and_edition():
    ax = tipdata.plot.heat_map(region="eap", panel=_panel(FJI="2 - 3", TON="1 1 1", PER="2 2 2"))
    one, two, three = (COLOURS[tipdata.Tier(code)] for code in "123")
    assert _ticks(ax.get_yticklabels()) == ["Fiji", "Tonga"]
    assert _cells(ax) == [[two, MISSING, three], [one, one, one]]
    assert _texts(ax) == ["2", "3", "1", "1", "1"]
    assert "not ranked" in _ticks(ax.get_legend().get_texts())


def test_a_heat_map_of_named_countries_keeps_their_order_and_drops_the_unplaced():
    places = ["TON", tipdata.country("Fiji"), "Peru"]
    ax = tipdata.plot.heat_map(countries=places, panel=_panel(FJI="2", TON="1"))
    assert _ticks(ax.get_yticklabels()) == ["Tonga", "Fiji"]


@pytest.mark.parametrize("place", ["Fiji", tipdata.country("Fiji")], ids=["name", "country"])
def test_a_heat_map_of_one_country_needs_no_list(place):
    ax = tipdata.plot.heat_map(countries=place, panel=_panel(FJI="2", TON="1"))
    assert _ticks(ax.get_yticklabels()) == ["Fiji"]


def test_the_heat_map_of_the_world_stands_in_blocks_and_fits_a_page():
    ax = tipdata.plot.heat_map()
    names = _ticks(ax.get_yticklabels()) + _texts(ax)
    assert names == sorted({p.country.name for p in tipdata.placements()})
    assert [len(mesh.get_array()) for mesh in ax.collections] == [64, 64, 63]
    assert max(ax.figure.get_size_inches()) < 12


def test_codes_are_left_out_where_cells_are_too_small_for_them():
    _, ax = plt.subplots(figsize=(4, 3), layout="constrained")
    assert _texts(tipdata.plot.heat_map(region="SCA", ax=ax)) == []
    _, ax = plt.subplots(figsize=(4, 3), layout="constrained")
    assert _texts(tipdata.plot.tile_map(2024, ax=ax)) == []
    _, ax = plt.subplots(figsize=(4, 3), layout="constrained")
    assert _texts(tipdata.plot.counts(ax=ax)) == []


@pytest.mark.parametrize("size", [(4, 3), (7, 5)], ids=str)
@pytest.mark.parametrize(
    "draw",
    [
        lambda ax: tipdata.plot.history("Haiti", ax=ax),
        lambda ax: tipdata.plot.counts(ax=ax),
        lambda ax: tipdata.plot.heat_map(region="AF", ax=ax),
    ],
    ids=["history", "counts", "heat map"],
)
def test_no_label_lies_over_another(draw, size):
    """Neither editions nor countries, at the size of a column or of a page."""
    figure, ax = plt.subplots(figsize=size, layout="constrained")
    draw(ax)
    figure.canvas.draw()
    across = [label.get_window_extent() for label in ax.get_xticklabels()]
    assert all(left.x1 < right.x0 for left, right in pairwise(across))
    down = sorted(label.get_window_extent().y0 for label in ax.get_yticklabels())
    size = ax.get_yticklabels()[0].get_fontsize() * figure.dpi / 72
    assert all(high - low > size for low, high in pairwise(down))


@pytest.mark.parametrize("size", [(4, 3), (7, 5)], ids=str)
def test_nothing_is_cut_off(size):
    for draw in (
        lambda ax: tipdata.plot.tile_map(2024, ax=ax),
        lambda ax: tipdata.plot.movements(2017, 2018, ax=ax),
        lambda ax: tipdata.plot.pillars(_assessment(), ax=ax),
        lambda ax: tipdata.plot.heat_map(region="AF", ax=ax),
    ):
        figure, ax = plt.subplots(figsize=size, layout="constrained")
        draw(ax)
        figure.canvas.draw()
        drawn = figure.get_tightbbox()
        assert drawn.x0 >= 0
        assert drawn.y0 >= 0
        assert drawn.x1 <= size[0]
        assert drawn.y1 <= size[1]


def test_axes_of_a_figure_without_a_layout_are_drawn_on_as_they_are():
    _, (left, right) = plt.subplots(1, 2, figsize=(12, 5))
    tipdata.plot.history("Fiji", ax=left)
    assert len(_texts(tipdata.plot.heat_map(region="SCA", ax=right))) > 250


@pytest.mark.parametrize("draw", [tipdata.plot.heat_map, tipdata.plot.counts])
@pytest.mark.parametrize("region", ["XX", "Africa", 3], ids=repr)
def test_a_region_that_is_none_is_said(draw, region):
    with pytest.raises(tipdata.QueryError, match="expected AF, EAP") as caught:
        draw(region=region)
    assert caught.value.field == "region"


@pytest.mark.parametrize(
    ("asked", "field"), [({"countries": []}, "countries"), ({"panel": []}, "panel")], ids=str
)
def test_a_heat_map_of_nothing_is_said(asked, field):
    with pytest.raises(tipdata.QueryError, match="nothing to draw") as caught:
        tipdata.plot.heat_map(**asked)
    assert caught.value.field == field


@pytest.mark.parametrize("panel", [3, "2024", [1]], ids=repr)
def test_what_holds_no_placements_is_said(panel):
    with pytest.raises(tipdata.QueryError, match=r"(?i)placement"):
        tipdata.plot.counts(panel=panel)


def test_a_query_or_a_list_of_placements_is_drawn_like_a_panel():
    recent = tipdata.placements().where(year=range(2020, 2026))
    assert tipdata.plot.history("Fiji", panel=recent).get_xlim()[0] > 2019
    assert tipdata.plot.tile_map(2024, panel=list(recent)).patches


def test_counts_stack_to_the_number_of_placements():
    ax = tipdata.plot.counts()
    tops = {}
    for bar in ax.patches:
        year = round(bar.get_x() + bar.get_width() / 2)
        tops[year] = max(tops.get(year, 0), bar.get_y() + bar.get_height())
    assert tops == {year: len(tipdata.placements().edition(year)) for year in range(2001, 2026)}


def test_counts_of_a_region_count_its_countries():
    ax = tipdata.plot.counts(region="eap", panel=_panel(FJI="2", PER="2"))
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


@pytest.mark.parametrize(
    "source",
    [3, "report", [None], tipdata.placements()],
    ids=["a number", "a text", "none", "placements"],
)
def test_pillars_of_something_else_are_said(source):
    with pytest.raises(tipdata.QueryError, match="expected a report or an assessment"):
        tipdata.plot.pillars(source)


def test_axes_given_are_drawn_on():
    _, ax = plt.subplots()
    assert tipdata.plot.counts(ax=ax) is ax


def test_without_matplotlib_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(tipdata.MissingExtraError, match=r"pip install 'tipdata\[plot\]'") as caught:
        tipdata.plot.tile_map(2024)
    assert caught.value.extra == "plot"
