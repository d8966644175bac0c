"""Measure how exactly documents are read, by genre and period, and write the page that says so.

    python .ci/accuracy.py [--narratives TEXTS LABELS] [--misses]

The documents are those of tests/documents, composed together with the rules that read them;
those of tests/kept_back, composed and labelled apart and never used to change a rule; and those
of tests/kept_back_first, which were so once. With --narratives a folder of whole narratives and
one of their hand labels (JSON) are measured too; without it the page keeps their figures of the
last time.
"""

from __future__ import annotations

import argparse
import json
import re
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tipdata

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "explanation" / "accuracy.md"
PERIODS = (2003, 2008, 2012, 2017, 2020, 2023, 2025)
"""The last edition of each period in which narratives look alike."""

PLAIN = {
    "country": lambda a: a.country.iso3,
    "tier": lambda a: code(a.tier),
    "change": lambda a: code(a.change),
    "streak": lambda a: a.streak or 0,
    "waiver": lambda a: a.waiver,
    "automatic_downgrade": lambda a: a.automatic_downgrade,
    "standards": lambda a: code(a.standards),
    "trend": lambda a: code(a.trend),
    "sections": lambda a: [section.kind.value for section in a.sections],
    "shortcomings": lambda a: len(a.shortcomings),
}
WHOLE = {
    "year": lambda r: r.year or 0,
    "released": lambda r: str(r.released or ""),
    "published": lambda r: str(r.published or ""),
}

Tally = dict[str, list[float]]
"""Figure -> hits and cases."""


def code(term: Any) -> str:
    """An enum member's code, "" for none."""
    return "" if term is None else term.value


class Measured:
    """Hits and cases by group and figure, and what was missed."""

    def __init__(self) -> None:
        self.groups: dict[str, Tally] = defaultdict(lambda: defaultdict(lambda: [0.0, 0.0]))
        self.documents: dict[str, int] = defaultdict(int)
        self.misses: list[str] = []

    def add(self, group: str, figure: str, hits: float, cases: float, where: str = "") -> None:
        """Count hits among cases."""
        if cases:
            tally = self.groups[group][figure]
            tally[0] += hits
            tally[1] += cases
            if hits < cases:
                self.misses.append(f"{where}: {figure} {hits:g} of {cases:g}")


def f1(wanted: list[str], got: list[str]) -> tuple[int, int]:
    """Twice the pieces that begin alike, in their order, and all pieces of both."""
    left, found = list(got), 0
    for start in wanted:
        match = next((text for text in left if text.startswith(start)), None)
        if match is not None:
            left.remove(match)
            found += 1
    return 2 * found, len(wanted) + len(got)


def measure(measured: Measured, group: str, path: Path) -> None:
    """Hold one document against its labels."""
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    where = f"{path.parent.name}/{path.stem}"
    measured.documents[group] += 1
    labels = document.get("labels", {})
    try:
        report = tipdata.parse(document["text"], **document.get("given", {}))
    except tipdata.TipDataError:
        report = None
    if document["kind"] == "negative":
        placed = [a for a in report or () if a.tier is not None]
        measured.add(group, "refused, or without a tier", not placed, 1, where)
        return
    for key, label in labels.items():
        if key in WHOLE:
            measured.add(group, key, report is not None and WHOLE[key](report) == label, 1, where)
        elif key == "placements":
            places(measured, group, where, report, label)
    facts(measured, group, where, report, labels)


def places(measured: Measured, group: str, where: str, report: Any, label: dict[str, str]) -> None:
    """The placements of a list or a page of many countries."""
    got = {a.country.iso3: code(a.tier) for a in report or () if a.tier is not None}
    hits = sum(got.get(iso3) == tier for iso3, tier in label.items())
    measured.add(group, "placements", hits, len(label), where)
    right = sum(label.get(iso3) == tier for iso3, tier in got.items())
    measured.add(group, "placements not wrong where given", right, len(got), where)


def facts(measured: Measured, group: str, where: str, report: Any, labels: dict[str, Any]) -> None:
    """The facts of a document about one country."""
    if "country" not in labels:
        return
    mine = [a for a in report or () if a.country.iso3 == labels["country"]]
    assessment = mine[0] if mine else None
    for key, label in labels.items():
        if key in PLAIN:
            hit = assessment is not None and PLAIN[key](assessment) == label
            measured.add(group, key, hit, 1, where)
    if assessment is None:
        return
    if assessment.tier is not None and "tier" in labels:
        right = labels["tier"] == assessment.tier.value
        measured.add(group, "tier not wrong where given", right, 1, where)
    pieces(measured, group, where, assessment, labels)


def pieces(
    measured: Measured, group: str, where: str, assessment: Any, labels: dict[str, Any]
) -> None:
    """What there may be several of."""
    if "recommendations" in labels:
        texts = [item.text for item in assessment.recommendations]
        measured.add(group, "recommendations F1", *f1(labels["recommendations"], texts), where)
    if "efforts" in labels:
        texts = [item.text for item in assessment.efforts]
        wanted = [label["start"] for label in labels["efforts"]]
        measured.add(group, "efforts F1", *f1(wanted, texts), where)
        for label in labels["efforts"]:
            same = (e for e in assessment.efforts if e.text.startswith(label["start"]))
            effort = next(same, None)
            if effort is not None and "pillars" in label:
                have, want = {p.value for p in effort.pillars}, set(label["pillars"])
                both = 2 * len(have & want)
                measured.add(group, "pillars F1", both, len(have) + len(want), where)
    if "pillar_trends" in labels:
        got = {p.value: t.value for p, t in assessment.pillar_trends.items()}
        for pillar, trend in labels["pillar_trends"].items():
            measured.add(group, "pillar trends", got.get(pillar, "") == trend, 1, where)
    if "speakers" in labels:
        names = sorted({q.speaker for q in assessment.quotations if q.speaker})
        measured.add(group, "speakers F1", *f1(sorted(set(labels["speakers"])), names), where)
    if "statistics" in labels:
        figures(measured, group, where, assessment, labels["statistics"])


def figures(
    measured: Measured, group: str, where: str, assessment: Any, labels: dict[str, dict[str, Any]]
) -> None:
    """Headline figures."""
    got = {s.measure.value: s for s in assessment.statistics}
    for name, label in labels.items():
        value = None if label["value"] == "not reported" else label["value"]
        mine = got.get(name)
        hit = mine is not None and mine.value == value
        measured.add(group, "statistics, recall", hit, 1, where)
        if hit:
            same = mine.previous == label.get("previous")
            measured.add(group, "statistics, previous figure", same, 1, where)
    for name, mine in got.items():
        value = labels.get(name, {}).get("value", "")
        right = name in labels and mine.value == (None if value == "not reported" else value)
        measured.add(group, "statistics, precision", right, 1, where)


def group_of(path: Path) -> str:
    """A document's genre, and for narratives its period."""
    genre = path.parent.name
    if genre not in ("narratives", "placement"):
        return genre
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    year = document.get("labels", {}).get("year") or document.get("given", {}).get("year")
    found = re.search(r"20[0-2]\d", path.stem)
    year = year or (int(found[0]) if found else None)
    if year is None:
        return "narratives, edition not stated"
    first = 2001
    for last in PERIODS:
        if year <= last:
            return f"narratives of {first}-{last}"
        first = last + 1
    return "narratives, later"


def hand_labelled(texts: Path, labels: Path) -> Measured:
    """Whole narratives against hand labels in JSON."""
    measured = Measured()
    group = "whole narratives"
    for path in sorted(labels.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (texts / gold["file"]).read_text(encoding="utf-8")
        assessment = tipdata.parse(text, year=gold["year"]).assessments[0]
        measured.documents[group] += 1
        facts_of_gold(measured, group, path.stem, assessment, gold)
    return measured


def facts_of_gold(
    measured: Measured, group: str, where: str, assessment: Any, gold: dict[str, Any]
) -> None:
    """One narrative against its hand labels."""
    plain = {
        "country": "country",
        "tier": "tier",
        "change": "tier_change",
        "streak": "consecutive_years",
        "waiver": "waiver",
        "automatic_downgrade": "auto_downgrade",
        "standards": "standards",
        "trend": "overall_trend",
        "shortcomings": "shortcomings",
    }
    for key, name in plain.items():
        label = gold.get(name)
        blank = 0 if key in ("streak", "shortcomings") else ""
        hit = PLAIN[key](assessment) == (blank if label is None else label)
        measured.add(group, key, hit, 1, where)
    texts = [item.text for item in assessment.recommendations]
    hit = len(texts) == gold["recommendations"]["count"]
    measured.add(group, "number of recommendations", hit, 1, where)
    starts = [label["start"] for label in gold["efforts"]]
    fold = str.maketrans("“”’", '""\'')
    efforts = [item.text.translate(fold) for item in assessment.efforts]
    measured.add(group, "efforts F1", *f1([s.translate(fold) for s in starts], efforts), where)
    got = {s.measure.value: s for s in assessment.statistics}
    wanted = {s["measure"]: s for s in gold["statistics"]}
    for name, label in wanted.items():
        mine = got.get(name)
        if mine is None and label.get("optional"):
            continue
        hit = mine is not None and mine.value in label.get("accept", [label["value"]])
        measured.add(group, "statistics, recall", hit, 1, where)
        if hit and label["previous"] is not None:
            same = mine.previous == label["previous"]
            measured.add(group, "statistics, previous figure", same, 1, where)
    for name, mine in got.items():
        label = wanted.get(name, {})
        hit = bool(label) and mine.value in label.get("accept", [label["value"]])
        measured.add(group, "statistics, precision", hit, 1, where)


def rows(measured: Measured) -> Iterator[str]:
    """A table: one row a group and figure."""
    yield "| documents | figure | right | of | share |"
    yield "| --- | --- | ---: | ---: | ---: |"
    for group in sorted(measured.groups):
        first = f"{group} ({measured.documents[group]})"
        for figure, (hits, cases) in measured.groups[group].items():
            yield f"| {first} | {figure} | {hits:g} | {cases:g} | {hits / cases:.3f} |"
            first = ""


def composed(folder: Path) -> Measured:
    """The documents of a folder, by genre and period."""
    measured = Measured()
    for path in sorted(folder.glob("*/*.toml")):
        measure(measured, group_of(path), path)
    return measured


def replaced(page: str, name: str, measured: Measured) -> str:
    """The page with one of its tables made anew."""
    table = "\n".join(rows(measured))
    marked = re.compile(rf"<!-- {name} -->.*?<!-- end -->", re.DOTALL)
    return marked.sub(lambda _: f"<!-- {name} -->\n{table}\n<!-- end -->", page)


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--narratives", nargs=2, type=Path, metavar=("TEXTS", "LABELS"))
    parser.add_argument("--misses", action="store_true", help="print what was missed")
    options = parser.parse_args()
    results = {
        "kept back": composed(ROOT / "tests" / "kept_back"),
        "kept back first": composed(ROOT / "tests" / "kept_back_first"),
        "composed": composed(ROOT / "tests" / "documents"),
    }
    if options.narratives:
        results["hand-labelled"] = hand_labelled(*options.narratives)
    page = PAGE.read_text(encoding="utf-8")
    for name, measured in results.items():
        page = replaced(page, name, measured)
        if options.misses:
            print(f"== {name}", *measured.misses, sep="\n")
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
