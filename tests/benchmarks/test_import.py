"""What importing costs, as whole processes against bare python."""

from __future__ import annotations

import subprocess
import sys

import pytest

import_group = pytest.mark.benchmark(group="a process that imports")
STATEMENTS = {
    "nothing": "pass",
    "tipdata": "import tipdata",
    "tier": "import tipdata; tipdata.Tier",
    "parse": "import tipdata; tipdata.parse",
    "placements": "import tipdata; tipdata.placements()",
}
THIRD_PARTY = ("attr", "attrs", "cattrs", "dateutil", "pandas", "polars", "matplotlib")


def run(statement):
    subprocess.run([sys.executable, "-c", statement], check=True)  # noqa: S603 - our own code


@import_group
def test_nothing(reference):
    reference.pedantic(run, (STATEMENTS["nothing"],), rounds=15, warmup_rounds=2)


@import_group
@pytest.mark.parametrize("name", ["tipdata", "tier", "parse", "placements"])
def test_import(benchmark, name):
    benchmark.pedantic(run, (STATEMENTS[name],), rounds=15, warmup_rounds=2)


@pytest.mark.parametrize("name", ["tipdata", "tier"])
def test_modules_loaded(name, note):
    """Which modules an import loads beyond those of bare python."""
    script = (
        f"import sys; before = set(sys.modules); {STATEMENTS[name]}; "
        "print(*set(sys.modules) - before)"
    )
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = sorted(done.stdout.split())
    assert not set(loaded) & set(THIRD_PARTY)
    note(f"{STATEMENTS[name]} loads {len(loaded)} modules: {', '.join(loaded)}")
