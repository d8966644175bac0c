"""JSON both ways, against a plain cattrs converter with json on the same classes.

The plain converter takes what it is given: it coerces, and passes over unknown keys.
"""

from __future__ import annotations

import json

import pytest
from cattrs.preconf.json import make_converter

import tipdata
from tipdata import Placement, Report, from_json, to_json

plain = make_converter()


def _group(what, way):
    return pytest.mark.benchmark(group=f"{what}, {way} JSON")


def _parsed(texts):
    reports = []
    for text in texts:
        try:
            reports.append(tipdata.parse(text, year=2018))
        except tipdata.TipDataError:
            continue
    return reports


@pytest.fixture(scope="module")
def narratives(corpus):
    """The reports of one edition's whole narratives."""
    return _parsed(corpus)


@pytest.fixture(scope="module")
def documents(composed):
    """The reports of the composed narratives."""
    return _parsed(composed)


@pytest.fixture(scope="module")
def panel():
    """Every bundled placement."""
    return tipdata.placements()


def _plainly_write(reports):
    return [plain.dumps(report) for report in reports]


def _plainly_read(texts):
    return [plain.loads(text, Report) for text in texts]


def _write(reports):
    return [to_json(report) for report in reports]


def _read(texts):
    return [from_json(text) for text in texts]


def _time(benchmark, function, argument):
    benchmark.pedantic(function, (argument,), rounds=15, warmup_rounds=2)


@_group("narratives of 2018", "to")
def test_narratives_to_plain_json(reference, narratives):
    _time(reference, _plainly_write, narratives)


@_group("narratives of 2018", "to")
def test_narratives_to_json(benchmark, narratives):
    _time(benchmark, _write, narratives)


@_group("narratives of 2018", "from")
def test_narratives_from_plain_json(reference, narratives):
    _time(reference, _plainly_read, _plainly_write(narratives))


@_group("narratives of 2018", "from")
def test_narratives_from_json(benchmark, narratives):
    _time(benchmark, _read, _write(narratives))


@_group("composed narratives", "to")
def test_documents_to_plain_json(reference, documents):
    _time(reference, _plainly_write, documents)


@_group("composed narratives", "to")
def test_documents_to_json(benchmark, documents):
    _time(benchmark, _write, documents)


@_group("composed narratives", "from")
def test_documents_from_plain_json(reference, documents):
    _time(reference, _plainly_read, _plainly_write(documents))


@_group("composed narratives", "from")
def test_documents_from_json(benchmark, documents):
    _time(benchmark, _read, _write(documents))


@_group("bundled placements", "to")
def test_panel_to_plain_json(reference, panel):
    _time(reference, lambda rows: json.dumps(plain.unstructure(list(rows))), panel)


@_group("bundled placements", "to")
def test_panel_to_json(benchmark, panel):
    _time(benchmark, to_json, panel)


@_group("bundled placements", "from")
def test_panel_from_plain_json(reference, panel):
    text = json.dumps(plain.unstructure(list(panel)))
    _time(reference, lambda rows: plain.loads(rows, list[Placement]), text)


@_group("bundled placements", "from")
def test_panel_from_json(benchmark, panel):
    _time(benchmark, from_json, to_json(panel))
