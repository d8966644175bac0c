"""Build the packaged tables from the folder of facts, after checking the facts.

    python .ci/build_tables.py FACTS [--check]

FACTS holds tiers.csv, names.csv, editions.csv and sources.csv. Needs pycountry.
With --check nothing is written: the exit status tells whether the packaged tables are current.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pycountry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "tipdata"
sys.path.insert(0, str(ROOT / "src"))

from tipdata.countries.fold import fold  # noqa: E402 - the checkout's own, wherever we run

VERSION = "2025.1"
"""Of the data: the last edition in it, and a number that grows with every correction."""

FACTS = ("tiers.csv", "names.csv", "editions.csv", "sources.csv")
TIERS = ("1", "2", "2WL", "3", "SC")
SINCE = {"2WL": 2004, "SC": 2003}
"""The edition that brought a tier; the three others were there from the first, 2001."""

FORMER = {"ANT": "AN", "SCG": "CS", "XKX": "XK"}
"""Alpha-2 codes that ISO 3166-1 withdrew (or, for Kosovo, leaves to its users)."""

OFFICIAL = {"1": "n_tier1", "2": "n_tier2", "2WL": "n_tier2wl", "3": "n_tier3", "SC": "n_special"}
AMBIGUOUS = {"Congo"}
"""Names in the facts or in ISO 3166-1 that two countries share: neither gets it."""

LAST_COW = 999
"""Numbers of the Correlates of War system have three digits; others are a source's own."""

Row = dict[str, str]


def read(folder: Path, name: str) -> list[Row]:
    """The rows of one table of facts."""
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


# --- checks ---------------------------------------------------------------------------------


def faults(facts: dict[str, list[Row]]) -> Iterator[str]:
    """Everything wrong with the facts."""
    tiers = facts["tiers.csv"]
    yield from _rows_at_fault(tiers, {row["iso3"] for row in facts["names.csv"]})
    yield from _sources_at_fault(facts)
    yield from _counts_at_fault(tiers, facts["editions.csv"])


def _rows_at_fault(tiers: list[Row], known: set[str]) -> Iterator[str]:
    cells = Counter((row["iso3"], row["year"]) for row in tiers)
    yield from (f"{cell} stands {n} times" for cell, n in cells.items() if n > 1)
    for row in tiers:
        cell = f"{row['iso3']} {row['year']}"
        if row["iso3"] not in known:
            yield f"{cell}: the country has no name"
        if row["tier"] not in TIERS:
            yield f"{cell}: {row['tier']!r} is no tier"
        if int(row["year"]) < SINCE.get(row["tier"], 2001):
            yield f"{cell}: {row['tier']} did not exist yet"
        if row["confidence"] not in ("high", "medium", "low"):
            yield f"{cell}: {row['confidence']!r} is no confidence"
        if not row["sources"]:
            yield f"{cell}: no source"


def _sources_at_fault(facts: dict[str, list[Row]]) -> Iterator[str]:
    ids = Counter(row["id"] for row in facts["sources.csv"])
    yield from (f"source {name} stands {n} times" for name, n in ids.items() if n > 1)
    used = {name for row in facts["tiers.csv"] for name in row["sources"].split(";")}
    used |= {name for row in facts["editions.csv"] for name in row["sources"].split(";")}
    for name in sorted(used):
        if name not in ids and name.removesuffix("_prev") not in ids:
            yield f"source {name} is not described"


def _counts_at_fault(tiers: list[Row], editions: list[Row]) -> Iterator[str]:
    counts = Counter((row["year"], row["tier"]) for row in tiers)
    totals = Counter(row["year"] for row in tiers)
    for edition in editions:
        year = edition["year"]
        stated = {tier: edition[column] for tier, column in OFFICIAL.items()}
        for tier, official in stated.items():
            if official and int(official) != counts[year, tier]:
                yield f"{year}: {counts[year, tier]} rows on tier {tier}, officially {official}"
        if edition["n_total"] and int(edition["n_total"]) != totals[year]:
            yield f"{year}: {totals[year]} rows, officially {edition['n_total']}"
    missing = set(totals) - {edition["year"] for edition in editions}
    yield from (f"{year}: no such edition" for year in sorted(missing))


# --- countries ------------------------------------------------------------------------------


def country_rows(facts: dict[str, list[Row]]) -> list[tuple[Any, ...]]:
    """One row a country: codes, name, region, first and last edition, its names."""
    spellings = tomllib.loads((ROOT / ".ci" / "spellings.toml").read_text(encoding="utf-8"))
    years: dict[str, list[int]] = {}
    for row in facts["tiers.csv"]:
        years.setdefault(row["iso3"], []).append(int(row["year"]))
    return [_country_row(row, years[row["iso3"]], spellings) for row in facts["names.csv"]]


def _country_row(row: Row, years: list[int], spellings: dict[str, Any]) -> tuple[Any, ...]:
    iso3 = row["iso3"]
    entry = pycountry.countries.get(alpha_3=iso3)
    cow = int(row["cow_code"]) if row["cow_code"] else None
    names = _unique(
        [row["common_name"], *row["names_as_reported"].split(";")]
        + [getattr(entry, kind, "") for kind in ("name", "common_name", "official_name")]
        + spellings["prose"].get(iso3, [])
    )
    prose = tuple(name for name in names if name[0].isupper())
    lookup = _unique([*names, *spellings["lookup"].get(iso3, [])])
    return (
        iso3,
        FORMER.get(iso3) or entry.alpha_2,
        row["common_name"],
        row["state_region"],
        cow if cow is None or cow <= LAST_COW else None,
        min(years),
        max(years),
        prose,
        tuple(name for name in lookup if name not in prose),
    )


def _unique(names: Iterable[str]) -> list[str]:
    return [name for name in dict.fromkeys(names) if name and name not in AMBIGUOUS]


def clashes(rows: list[tuple[Any, ...]]) -> Iterator[str]:
    """Names and codes that would mean two countries."""
    meant: dict[str, str] = {}
    for row in rows:
        for name in (row[0], row[1], *row[7], *row[8]):
            other = meant.setdefault(fold(name), row[0])
            if other != row[0]:
                yield f"{name!r} means both {other} and {row[0]}"


def countries_module(rows: list[tuple[Any, ...]]) -> str:
    """The source of countries/table.py."""
    lines = "".join(f"    {row!r},\n" for row in rows)
    return (
        '"""Generated by .ci/build_tables.py: do not edit.\n\n'
        "Each row: ISO alpha-3 and alpha-2 codes, common name, region, Correlates of War number,\n"
        "first and last edition, names that stand in prose, further names.\n"
        '"""\n\n'
        "COUNTRIES: tuple[\n"
        "    tuple[str, str, str, str, int | None, int, int, tuple[str, ...], tuple[str, ...]],\n"
        "    ...,\n"
        f"] = (\n{lines})\n"
    )


# --- tables ---------------------------------------------------------------------------------


def table(rows: Iterable[Iterable[str]]) -> str:
    """Rows as lines, cells between tabs."""
    lines = ["\t".join(row) for row in rows]
    if any(line.count("\t") != lines[0].count("\t") or "\n" in line for line in lines):
        raise ValueError("a cell holds a tab or a line's end")
    return "".join(f"{line}\n" for line in lines)


def tables(facts: dict[str, list[Row]], digest: str) -> dict[Path, str]:
    """Every packaged file with what it is to hold."""
    data = PACKAGE / "data"
    placed = sorted(facts["tiers.csv"], key=lambda row: (row["iso3"], int(row["year"])))
    columns = ("iso3", "year", "tier", "confidence", "sources")
    return {
        PACKAGE / "countries" / "table.py": countries_module(country_rows(facts)),
        data / "placements.tsv": table([row[column] for column in columns] for row in placed),
        data / "editions.tsv": table(row.values() for row in facts["editions.csv"]),
        data / "sources.tsv": table(row.values() for row in facts["sources.csv"]),
        data / "version.txt": f"{VERSION}\n{digest}\n",
    }


def digest_of(folder: Path) -> str:
    """A fingerprint of the facts the tables were built from."""
    parts = (hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FACTS)
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def main(arguments: list[str] | None = None) -> int:
    """Check the facts; then write the tables, or compare them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("facts", type=Path, help="folder of the four tables of facts")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    options = parser.parse_args(arguments)
    facts = {name: read(options.facts, name) for name in FACTS}
    wrong = [*faults(facts), *clashes(country_rows(facts))]
    built = tables(facts, digest_of(options.facts))
    if options.check:
        wrong += [
            f"{path.relative_to(ROOT)} is not what the facts give"
            for path, text in built.items()
            if not path.is_file() or path.read_text(encoding="utf-8") != text
        ]
    for fault in wrong:
        print(fault, file=sys.stderr)
    if not wrong and not options.check:
        for path, text in built.items():
            path.write_text(text, encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
