"""Questions to the bundled panel, against pandas and polars asked the same of the same rows.

Every alternative has its frame ready, and the best index it offers; each answer is held to
tipdata's before it is timed.
"""

from __future__ import annotations

import pytest

import tipdata
from tipdata import Tier

pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")

PANEL = tipdata.placements()
LIST = Tier.TIER_2_WATCH_LIST
YEAR, PLACE = 2021, "KGZ"
FRAME = PANEL.to_pandas()[["iso3", "year", "tier", "rank"]]
BY_EDITION = FRAME.set_index(["year", "tier"]).sort_index()
BY_COUNTRY = FRAME.set_index("iso3").sort_index()
TABLE = PANEL.to_polars().select("iso3", "year", "tier", "rank")

edition_group = pytest.mark.benchmark(group=f"the Watch List of {YEAR}")
history_group = pytest.mark.benchmark(group=f"the history of {PLACE}")
upgrade_group = pytest.mark.benchmark(group=f"upgrades from {YEAR - 1} to {YEAR}")
streak_group = pytest.mark.benchmark(group="streaks of three or more on the Watch List")
frame_group = pytest.mark.benchmark(group="the whole panel as a frame")


# --- an edition's Watch List ----------------------------------------------------------------


def edition():
    return PANEL.edition(YEAR, tier=LIST)


def edition_in_pandas():
    return BY_EDITION.loc[(YEAR, "2WL"), "iso3"]


def edition_in_polars():
    return TABLE.filter((polars.col("year") == YEAR) & (polars.col("tier") == "2WL"))["iso3"]


@edition_group
def test_edition(reference):
    reference(edition)


@edition_group
@pytest.mark.parametrize("ask", [edition_in_pandas, edition_in_polars])
def test_edition_in_frames(benchmark, ask):
    assert sorted(ask().to_list()) == edition().values("iso3")
    benchmark(ask)


# --- a country's history --------------------------------------------------------------------


def history():
    return PANEL.history(PLACE)


def history_in_pandas():
    return BY_COUNTRY.loc[PLACE, ["year", "tier"]]


def history_in_polars():
    return TABLE.filter(polars.col("iso3") == PLACE).select("year", "tier")


@history_group
def test_history(reference):
    reference(history)


@history_group
@pytest.mark.parametrize("ask", [history_in_pandas, history_in_polars])
def test_history_in_frames(benchmark, ask):
    found = ask()
    rows = sorted(zip(found["year"].to_list(), found["tier"].to_list(), strict=True))
    assert rows == history().values("year", "tier")
    benchmark(ask)


# --- upgrades between two editions ----------------------------------------------------------


def upgrades():
    return list(PANEL.changes(YEAR).where(kind="upgraded"))


def upgrades_first_asked():
    PANEL._known.pop(("changes", YEAR, None), None)
    return upgrades()


def upgrades_in_pandas():
    two = FRAME[FRAME["year"].isin((YEAR - 1, YEAR))]
    wide = two.pivot_table(index="iso3", columns="year", values="rank")
    return wide.index[wide[YEAR] < wide[YEAR - 1]]


def upgrades_in_polars():
    before = TABLE.filter(polars.col("year") == YEAR - 1)
    after = TABLE.filter(polars.col("year") == YEAR)
    both = after.join(before, on="iso3", suffix="_before")
    return both.filter(polars.col("rank") < polars.col("rank_before"))["iso3"]


@upgrade_group
def test_upgrades(reference):
    reference(upgrades)


@upgrade_group
def test_upgrades_first_asked(benchmark):
    assert upgrades_first_asked() == upgrades()
    benchmark(upgrades_first_asked)


@upgrade_group
@pytest.mark.parametrize("ask", [upgrades_in_pandas, upgrades_in_polars])
def test_upgrades_in_frames(benchmark, ask):
    assert sorted(ask().to_list()) == [row.country.iso3 for row in upgrades()]
    benchmark(ask)


# --- streaks --------------------------------------------------------------------------------


def streaks():
    return list(PANEL.streaks(LIST, at_least=3))


def streaks_first_asked():
    PANEL._known.pop(("streaks", LIST, 3), None)
    return streaks()


def streaks_in_pandas():
    listed = FRAME[FRAME["tier"] == "2WL"].sort_values(["iso3", "year"])
    run = listed["year"] - listed.groupby("iso3").cumcount()
    sizes = listed.groupby(["iso3", run]).size()
    return sizes[sizes >= 3]


def streaks_in_polars():
    listed = TABLE.filter(polars.col("tier") == "2WL").sort("iso3", "year")
    run = polars.col("year") - polars.int_range(polars.len()).over("iso3")
    sizes = listed.group_by("iso3", run.alias("run")).len("size")
    return sizes.filter(polars.col("size") >= 3)


def _as_sizes(found):
    if isinstance(found, polars.DataFrame):
        return sorted(zip(found["iso3"].to_list(), found["size"].to_list(), strict=True))
    return sorted(zip(found.index.get_level_values("iso3"), found.to_list(), strict=True))


@streak_group
def test_streaks(reference):
    streaks()
    reference(streaks)


@streak_group
def test_streaks_first_asked(benchmark):
    assert streaks_first_asked() == streaks()
    benchmark(streaks_first_asked)


@streak_group
@pytest.mark.parametrize("ask", [streaks_in_pandas, streaks_in_polars])
def test_streaks_in_frames(benchmark, ask):
    assert _as_sizes(ask()) == sorted((run.country.iso3, run.length) for run in streaks())
    benchmark(ask)


# --- building and giving out ----------------------------------------------------------------


@frame_group
def test_dictionaries(reference):
    reference(PANEL.to_dicts)


@frame_group
@pytest.mark.parametrize("name", ["to_pandas", "to_polars", "__arrow_c_stream__", "to_csv"])
def test_frames(benchmark, name):
    if name == "__arrow_c_stream__":
        pytest.importorskip("nanoarrow")
    benchmark(getattr(PANEL, name))
