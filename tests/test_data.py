"""The bundled tables are the facts they were built from, and agree with the official counts."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections import Counter

import pytest
from conftest import ROOT

import tipdata

FACTS = ROOT.parent / "shared" / "data"
PANEL = tipdata.placements()

needs_facts = pytest.mark.skipif(
    not FACTS.exists(), reason="the folder of facts is not beside this checkout"
)


@needs_facts
def test_every_fact_is_in_the_panel_with_its_sources():
    """Nothing is left out, nothing added, and each cell keeps its sources and confidence."""
    with (FACTS / "tiers.csv").open(encoding="utf-8", newline="") as file:
        facts = {
            (row["iso3"], int(row["year"]), row["tier"], row["sources"], row["confidence"])
            for row in csv.DictReader(file)
        }
    got = {(p.country.iso3, p.year, p.tier.value, ";".join(p.sources), p.confidence) for p in PANEL}
    assert got == facts


@needs_facts
def test_the_packaged_tables_are_what_the_script_builds():
    script = ROOT / ".ci" / "build_tables.py"
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(script), str(FACTS), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout + done.stderr == ""
    assert done.returncode == 0


@pytest.mark.parametrize("year", PANEL.years)
def test_counts_equal_the_official_ones_where_one_is_known(year):
    edition = PANEL.editions[year]
    counted = Counter(placement.tier for placement in PANEL.edition(year))
    assert {tier: counted[tier] for tier in edition.official} == dict(edition.official)
    assert edition.total in (None, len(PANEL.edition(year)))
