"""Panels: who stood where in which edition, what moved, and what the law allows next."""

from __future__ import annotations

import pickle
import subprocess
import sys
from datetime import date

import pytest

import tipdata
from tipdata import (
    Movement,
    Panel,
    Placement,
    Query,
    QueryError,
    Streak,
    Tier,
    UnknownCountryError,
    VocabularyError,
    country,
)
from tipdata.panel.clock import clock
from tipdata.panel.editions import editions, sources

ONE, TWO, LIST, THREE, SPECIAL = Tier
BUNDLED = tipdata.placements()


def history(code, **tiers):
    """Placements of a country, as in ``history("KEN", y2018="2")``."""
    return [
        Placement(country=country(code), year=int(year[1:]), tier=Tier(tier))
        for year, tier in tiers.items()
    ]


TABLE = [
    *history("PER", y2003="2", y2004="2WL", y2005="2WL", y2006="2WL", y2007="3"),
    *history("LBY", y2003="3", y2004="SC", y2005="SC", y2007="3"),
    *history("FJI", y2004="1", y2005="1", y2006="2", y2007="1"),
    *history("KEN", y2003="2", y2004="2", y2005="2", y2006="2"),
]
PANEL = Panel(reversed(TABLE), version="test")


def told(rows):
    return [(row.country.iso3, row.year, str(row.tier)) for row in rows]


# --- building -------------------------------------------------------------------------------


def test_a_panel_is_a_query_of_its_placements_in_order():
    assert isinstance(PANEL, Query)
    assert len(PANEL) == len(TABLE)
    assert [(row.country.iso3, row.year) for row in PANEL] == sorted(
        (row.country.iso3, row.year) for row in TABLE
    )
    assert PANEL.years == (2003, 2004, 2005, 2006, 2007)
    assert PANEL.version == "test"
    assert repr(PANEL) == "<Panel: 17 placements of data test>"
    assert type(PANEL.where(tier="3")) is Query


def test_a_panel_without_placements_is_a_panel():
    empty = Panel([])
    assert (len(empty), empty.years, empty.version) == (0, (), None)
    assert list(empty.streaks()) == []
    assert list(empty.history("KEN")) == []
    assert empty.to_dicts() == []
    with pytest.raises(QueryError, match="no edition of 2018; it has none"):
        empty.edition(2018)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (history("KEN", y2018="2") * 2, "Kenya is placed twice in the edition of 2018"),
        (["KEN"], "a panel holds Placement objects, not str"),
    ],
)
def test_a_panel_refuses_what_is_no_table(rows, said):
    with pytest.raises(QueryError, match=said):
        Panel(rows)


@pytest.mark.parametrize("panel", [PANEL, BUNDLED, Panel([])], ids=["own", "bundled", "empty"])
def test_panels_pickle_whole(panel):
    again = pickle.loads(pickle.dumps(panel))
    assert type(again) is Panel
    assert again == panel
    assert (again.version, again.years) == (panel.version, panel.years)
    assert hash(again) == hash(panel)


# --- one country, one edition ---------------------------------------------------------------


def test_the_history_of_a_country():
    for name in ("Peru", "PER", "pe", country("Peru")):
        assert told(PANEL.history(name)) == [
            ("PER", 2003, "2"),
            ("PER", 2004, "2WL"),
            ("PER", 2005, "2WL"),
            ("PER", 2006, "2WL"),
            ("PER", 2007, "3"),
        ]
    assert PANEL.history("PER") is PANEL.history("Peru")
    assert list(PANEL.history("USA")) == []
    assert PANEL.history("USA").columns == PANEL.columns
    with pytest.raises(UnknownCountryError, match="did you mean Peru"):
        PANEL.history("Perru")


@pytest.mark.parametrize(
    ("tier", "found"),
    [
        (None, [("FJI", "1"), ("KEN", "2"), ("LBY", "SC"), ("PER", "2WL")]),
        ("2", [("KEN", "2")]),
        ("Special Case", [("LBY", "SC")]),
        (LIST, [("PER", "2WL")]),
        (THREE, []),
    ],
)
def test_an_edition_and_its_tiers(tier, found):
    edition = PANEL.edition(2004, tier=tier)
    assert [(row.country.iso3, str(row.tier)) for row in edition] == found
    assert PANEL.edition(2004, tier=tier) is edition


def test_what_there_is_no_edition_of_is_told():
    with pytest.raises(QueryError, match="no edition of 2018; it has 2003, 2004") as caught:
        PANEL.edition(2018)
    assert caught.value.known == ("2003", "2004", "2005", "2006", "2007")
    with pytest.raises(VocabularyError, match="'4' is no Tier"):
        PANEL.edition(2004, tier="4")


@pytest.mark.parametrize(
    ("name", "year", "tier", "change", "streak"),
    [
        ("Peru", 2003, TWO, None, 1),
        ("Peru", 2004, LIST, "downgraded", 1),
        ("Peru", 2006, LIST, "remained", 3),
        ("Peru", 2007, THREE, "downgraded", 1),
        ("Libya", 2004, SPECIAL, "to special case", 1),
        ("Libya", 2006, None, None, None),
        ("Libya", 2007, THREE, "entered", 1),
        ("Fiji", 2004, ONE, "entered", 1),
        ("Fiji", 2007, ONE, "upgraded", 1),
        ("Kenya", 2006, TWO, "remained", 4),
        ("Kenya", 2007, None, None, None),
        ("Kenya", 1999, None, None, None),
        ("Cuba", 2004, None, None, None),
    ],
)
def test_placement_change_and_streak(name, year, tier, change, streak):
    placement = PANEL.placement(name, year)
    assert (placement and placement.tier) == tier
    assert PANEL.change(name, year) == change
    assert PANEL.streak(name, year) == streak


def test_names_belong_to_a_year():
    assert BUNDLED.placement("Serbia", 2004).country.iso3 == "SCG"
    assert BUNDLED.placement("Serbia", 2010).country.iso3 == "SRB"
    with pytest.raises(UnknownCountryError, match="not in the edition of 2015"):
        BUNDLED.placement("Netherlands Antilles", 2015)


# --- between editions -----------------------------------------------------------------------


def moves(rows):
    return {row.country.iso3: (row.before, row.after, row.kind) for row in rows}


@pytest.mark.parametrize(
    ("year", "since", "found"),
    [
        (2003, None, {}),
        (
            2004,
            None,
            {
                "FJI": (None, ONE, "entered"),
                "LBY": (THREE, SPECIAL, "to special case"),
                "PER": (TWO, LIST, "downgraded"),
            },
        ),
        (2006, None, {"FJI": (ONE, TWO, "downgraded"), "LBY": (SPECIAL, None, "left")}),
        (
            2007,
            2005,
            {
                "KEN": (TWO, None, "left"),
                "LBY": (SPECIAL, THREE, "from special case"),
                "PER": (LIST, THREE, "downgraded"),
            },
        ),
        (2005, 2005, {}),
    ],
)
def test_changes_between_editions(year, since, found):
    changes = PANEL.changes(year, since=since)
    assert moves(changes) == found
    assert [row.country.iso3 for row in changes] == sorted(found)
    assert {row.year for row in changes} <= {year}
    assert PANEL.changes(year, since=since) is changes


def test_changes_can_be_asked():
    changes = PANEL.changes(2007)
    assert changes.where(kind="upgraded").one() == Movement(
        country=country("FJI"), before=TWO, after=ONE, kind="upgraded", year=2007
    )
    assert PANEL.changes(2003).columns == changes.columns
    with pytest.raises(QueryError, match="no edition of 2001"):
        PANEL.changes(2007, since=2001)


def test_transitions_count_every_country_once():
    matrix = PANEL.transitions(2004, 2007)
    assert matrix[ONE, ONE] == 1
    assert matrix[LIST, THREE] == 1
    assert matrix[SPECIAL, THREE] == 1
    assert matrix[TWO, None] == 1
    assert matrix[TWO, ONE] == 0
    assert (matrix.before, matrix.after) == (2004, 2007)
    assert sum(sum(row.values()) for row in matrix.counts.values()) == 4
    assert matrix.to_dicts()[0] == {
        "before": "1", "1": 1, "2": 0, "2WL": 0, "3": 0, "SC": 0, "": 0
    }  # fmt: skip
    html = matrix._repr_html_()
    assert "<th>2004 \\ 2007</th><th>Tier 1</th>" in html
    assert "<tr><th>not in it</th><td>0</td>" in html


@pytest.mark.parametrize(
    ("tier", "at_least", "found"),
    [
        (None, 3, [("KEN", 2003, 2006), ("PER", 2004, 2006)]),
        ("2WL", 1, [("PER", 2004, 2006)]),
        (THREE, 1, [("LBY", 2003, 2003), ("LBY", 2007, 2007), ("PER", 2007, 2007)]),
        ("1", 2, [("FJI", 2004, 2005)]),
        ("special case", 3, []),
    ],
)
def test_streaks_are_runs_of_one_tier(tier, at_least, found):
    streaks = PANEL.streaks(tier, at_least=at_least)
    assert [(run.country.iso3, run.first, run.last) for run in streaks] == found
    assert PANEL.streaks(tier, at_least=at_least) is streaks


def test_every_placement_is_in_one_streak():
    runs = BUNDLED.streaks()
    assert sum(run.length for run in runs) == len(BUNDLED)
    lengths = [run.length for run in runs]
    assert lengths == sorted(lengths, reverse=True)
    assert isinstance(runs.first(), Streak)
    assert BUNDLED.streaks("SC", at_least=99).columns == runs.columns


# --- the law --------------------------------------------------------------------------------


def tiers(**stood):
    return {int(year[1:]): Tier(tier) for year, tier in stood.items()}


@pytest.mark.parametrize(
    ("stood", "year", "clocked", "verdict"),
    [
        # (D)(i) counts from the edition of 2009 on
        (tiers(y2007="2WL", y2008="2WL", y2009="2WL"), 2009, (1, 2, 2), "may place"),
        (tiers(y2009="2WL", y2010="2WL"), 2010, (2, 2, 2), "only by a waiver"),
        (tiers(y2010="2WL", y2011="2WL", y2012="2WL"), 2012, (3, 2, 2), "only by a waiver"),
        (
            tiers(y2010="2WL", y2011="2WL", y2012="2WL", y2013="2WL"),
            2013,
            (4, 2, 2),
            "may not keep",
        ),
        # one waiver only for editions from 2019 on
        (tiers(y2015="2WL", y2016="2WL", y2017="2WL"), 2017, (3, 2, 2), "only by a waiver"),
        (tiers(y2016="2WL", y2017="2WL", y2018="2WL"), 2018, (3, 2, 1), "may not keep"),
        # a year on another tier starts the count anew
        (tiers(y2010="2WL", y2011="2", y2012="2WL"), 2012, (1, 2, 2), "may place"),
        (tiers(y2012="2"), 2012, (0, 2, 2), "may place"),
        (tiers(y2012="2"), 2013, (0, 2, 2), "may place"),
        # (F): back from the Tier 3 that followed a waiver, one year and no waiver
        (
            tiers(y2015="2WL", y2016="2WL", y2017="2WL", y2018="3", y2019="2WL"),
            2019,
            (1, 1, 0),
            "may not keep",
        ),
        # not so where no waiver came before, nor under the law before 2019
        (tiers(y2016="2WL", y2017="2WL", y2018="3", y2019="2WL"), 2019, (1, 2, 1), "may place"),
        (
            tiers(y2012="2WL", y2013="2WL", y2014="2WL", y2015="3", y2016="2WL"),
            2016,
            (1, 2, 2),
            "may place",
        ),
    ],
)
def test_the_watch_list_clock(stood, year, clocked, verdict):
    found = clock(country("PER"), year, stood)
    assert (found.years_used, found.limit, found.waivers) == clocked
    assert found.tier == stood.get(year)
    assert verdict in found.verdict
    assert f"The edition of {year + 1}" in found.verdict
    assert found.may_remain + found.needs_waiver + found.must_leave == 1


def test_a_panel_reads_the_clock_of_its_countries():
    assert PANEL.watch_list_clock("PER", 2006).years_used == 0
    found = BUNDLED.watch_list_clock("Burma", 2011)
    assert (found.country.iso3, found.tier) == ("MMR", THREE)


# --- counts ---------------------------------------------------------------------------------


def test_counts_by_one_and_several_fields():
    assert PANEL.counts("tier") == {LIST: 3, TWO: 6, THREE: 3, SPECIAL: 2, ONE: 3}
    assert PANEL.counts("region") == {"WHA": 5, "NEA": 4, "EAP": 4, "AF": 4}
    assert PANEL.counts("year", "tier")[2004, LIST] == 1
    assert PANEL.counts("country")[country("LBY")] == 4


@pytest.mark.parametrize("fields", [(), ("colour",), ("year", "colour")])
def test_counts_name_what_can_be_counted_by(fields):
    with pytest.raises(QueryError, match="expected one or more of year, tier, region, country"):
        PANEL.counts(*fields)


# --- the bundled data -----------------------------------------------------------------------


def test_the_bundled_panel_is_one_and_knows_its_version():
    assert tipdata.placements() is BUNDLED
    last = BUNDLED.years[-1]
    assert BUNDLED.version.startswith(f"{last}.")
    assert BUNDLED.years == tuple(range(2001, last + 1))
    assert BUNDLED.edition(last).version == BUNDLED.version
    assert all(row.sources for row in BUNDLED)
    assert {row.confidence for row in BUNDLED} <= {"high", "medium", "low"}


def test_no_tier_stands_before_it_existed():
    assert {row.tier for row in BUNDLED.where(year={2001, 2002})} == {ONE, TWO, THREE}
    assert BUNDLED.where(tier="2WL").order_by("year").first().year == 2004


def test_the_editions_of_a_panel():
    assert list(PANEL.editions) == list(PANEL.years)
    known = BUNDLED.editions[2022]
    assert known.released == date(2022, 7, 19)
    assert (known.period_start, known.period_end) == (date(2021, 4, 1), date(2022, 3, 31))
    assert known.official[TWO] == 99
    assert BUNDLED.editions[2001].period_start is None
    assert editions() == BUNDLED.editions


def test_every_source_of_a_placement_is_described():
    named = {name for row in BUNDLED for name in row.sources}
    for name in named:
        found = BUNDLED.source(name)
        assert found.id == name
        assert found.title
        assert found.previous == (name not in sources())
    with pytest.raises(QueryError, match="the data has no source 'hearsay'"):
        BUNDLED.source("hearsay")


def test_the_data_is_read_only_when_it_is_asked_for():
    script = "import sys, tipdata; tipdata.Panel; print(sys.modules.keys() & {'pandas', 'polars'})"
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


def test_what_comes_from_a_panel_knows_the_version_of_its_data():
    bundled = tipdata.placements()
    for rows in (
        bundled.edition(2021),
        bundled.history("KGZ"),
        bundled.where(tier="3"),
        bundled.changes(2021),
        bundled.changes(2021).where(kind="upgraded").order_by("country"),
        bundled.streaks("3"),
    ):
        assert rows.version == bundled.version
        assert pickle.loads(pickle.dumps(rows)).version == bundled.version
        assert tipdata.from_json(tipdata.to_json(rows)).version == bundled.version
    assert PANEL.changes(2004).version == "test"
    unnamed = Panel(PANEL).changes(2004)
    assert unnamed.version is None
    assert "data_version" not in tipdata.to_json(unnamed)


def test_counts_come_in_the_order_of_their_fields():
    assert list(PANEL.counts("tier")) == [ONE, TWO, LIST, THREE, SPECIAL]
    counts = tipdata.placements().counts("region", "year")
    assert list(counts) == sorted(counts)
